import { Button } from "@fluentui/react-components";
import { Search28Regular } from "@fluentui/react-icons/svg/search";
import { filterWords } from "../../components/filters/filterWords.ts";
import { FullMessage } from "../../components/FullMessage.tsx";
import { useWords } from "../../language.tsx";
import { narrows, needsArchive, NO_FILTER, type PuntFilter } from "./filter.ts";
import { asideWords } from "./asideWords.ts";

export type NoHitsProps = Readonly<{ filter: PuntFilter; onChange: (filter: PuntFilter) => void }>;

/** Says what nothing was found by, and offers to look further or to take that away. */
export function NoHits({ filter, onChange }: NoHitsProps) {
  const words = useWords(asideWords);
  const { clear } = useWords(filterWords);
  const { text, archive } = filter;
  const filtered = narrows(filter);
  const searched = text.trim() !== "";
  const by = filtered ? (searched ? "both" : "filters") : searched ? "search" : "nothing";
  // With a status chosen the archive is either in it or would add nothing.
  const further = !needsArchive(filter) && filter.status.length === 0;
  return (
    <FullMessage
      icon={<Search28Regular />}
      title={words.noHitsTitle}
      text={[words.noHitsText[by], further && words.archiveUnread].filter(Boolean).join(" ")}
    >
      {further && (
        <Button appearance="primary" onClick={() => onChange({ ...filter, archive: true })}>
          {words.searchArchive}
        </Button>
      )}
      {filtered && <Button onClick={() => onChange({ ...NO_FILTER, text, archive })}>{clear}</Button>}
      {searched && !filtered && <Button onClick={() => onChange({ ...filter, text: "" })}>{words.clearSearch}</Button>}
    </FullMessage>
  );
}
