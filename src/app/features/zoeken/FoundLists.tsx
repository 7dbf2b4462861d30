import { hrefTo } from "../../address.ts";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useStore } from "../../data/store.ts";
import { useWords } from "../../language.tsx";
import type { DocumentView } from "../../register/documentView.ts";
import { procesLabels } from "../../register/procesLabels.ts";
import { useRegister } from "../../register/useRegister.ts";
import { DocumentHit } from "./DocumentHit.tsx";
import type { DocumentEntry } from "./documentLines.ts";
import type { ProcesEntry, PuntEntry } from "./entries.ts";
import type { Found } from "./find.ts";
import { HitGroup } from "./HitGroup.tsx";
import { HitRow } from "./HitRow.tsx";
import type { TextHits } from "./textHits.ts";
import { searchWords } from "./words.ts";

const useStyles = makeStyles({ summary: { cursor: "pointer", color: tokens.colorNeutralForeground3 } });

type Words = Readonly<{ words: readonly string[] }>;
export type FoundListsProps = Words & Readonly<{ found: Found; hits: TextHits }>;

/** Everything that was found: what has the number on top, then documents, processes and points. */
export function FoundLists({ found, words, hits }: FoundListsProps) {
  const styles = useStyles();
  const texts = useWords(searchWords);
  const { lists } = useRegister();
  const { rows } = useStore(lists.processen);
  const document = (entry: DocumentEntry<DocumentView>) => {
    const { procesId } = entry.view.document;
    const proces = procesId === undefined ? undefined : rows.get(procesId)?.value.title;
    return <DocumentHit key={`PD-${entry.id}`} entry={entry} proces={proces} words={words} hits={hits} />;
  };
  const proces = (entry: ProcesEntry) => <ProcesHit key={`P-${entry.id}`} entry={entry} words={words} />;
  const punt = (entry: PuntEntry) => <PuntHit key={`OP-${entry.id}`} entry={entry} words={words} />;
  const { documents, processen, punten } = found.numbered;
  const numbered = [...documents.map(document), ...processen.map(proces), ...punten.map(punt)];
  return (
    <>
      <HitGroup title={texts.numbered} entries={numbered}>
        {(hit) => hit}
      </HitGroup>
      <HitGroup title={texts.documents} entries={found.documents}>
        {document}
      </HitGroup>
      <HitGroup title={texts.processen} entries={found.processen}>
        {proces}
      </HitGroup>
      <HitGroup title={texts.punten} entries={found.punten}>
        {punt}
      </HitGroup>
      {found.retired.length > 0 && (
        <details>
          <summary className={styles.summary} data-hit>
            {texts.retired(found.retired.length)}
          </summary>
          <ul>{found.retired.map(document)}</ul>
        </details>
      )}
    </>
  );
}

function ProcesHit({ entry: { id, view }, words }: Words & Readonly<{ entry: ProcesEntry }>) {
  const { domein, status } = useWords(procesLabels);
  const { proces, number } = view;
  const facts = [number, domein[proces.domein], status[proces.status], proces.eigenaar?.name];
  return <HitRow title={proces.title} href={hrefTo("processen", { proces: id })} words={words} facts={facts} />;
}

function PuntHit({ entry: { id, view }, words }: Words & Readonly<{ entry: PuntEntry }>) {
  const { point, number, standing, proces, wijk } = view;
  return (
    <HitRow
      title={point.title}
      href={hrefTo("ontwikkelpunten", { punt: id })}
      words={words}
      tag={<StatusBadge status={point.status} standing={standing} />}
      facts={[number, proces, wijk, point.trekker?.name]}
    />
  );
}
