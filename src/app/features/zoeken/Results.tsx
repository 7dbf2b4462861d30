import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Search28Regular } from "@fluentui/react-icons/svg/search";
import { useMemo } from "react";
import { queryWords } from "../../../domain/textMatches.ts";
import { FullMessage } from "../../components/FullMessage.tsx";
import { useWords } from "../../language.tsx";
import { Archive, type ReadArchive, useArchive } from "./Archive.tsx";
import { countFound, find } from "./find.ts";
import { FoundLists } from "./FoundLists.tsx";
import { askedNumber } from "./number.ts";
import { SearchNotices } from "./SearchNotices.tsx";
import { useSearchable } from "./useSearchable.ts";
import { useTextSearch } from "./useTextSearch.ts";
import { searchWords } from "./words.ts";

const useStyles = makeStyles({
  results: { display: "grid", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    minHeight: "24px",
    color: tokens.colorNeutralForeground3,
  },
});

/** What was found, in memory at once and in the text of files as soon as SharePoint answers. */
export function Results({ query }: Readonly<{ query: string }>) {
  const words = useWords(searchWords);
  const archive = useArchive();
  if (query.trim() === "") {
    return <FullMessage icon={<Search28Regular />} title={words.empty} text={words.emptyText} />;
  }
  if (query.trim().length < 2 && askedNumber(query) === undefined) {
    return <FullMessage title={words.typeMore} text={words.typeMoreText} />;
  }
  return <ResultsFor query={query} archive={archive} />;
}

function ResultsFor({ query, archive }: Readonly<{ query: string; archive: ReadArchive }>) {
  const styles = useStyles();
  const words = useWords(searchWords);
  const searchable = useSearchable();
  const text = useTextSearch(query);
  const wanted = useMemo(() => queryWords(query), [query]);
  const found = useMemo(() => find(searchable, query, wanted, text.hits), [searchable, query, wanted, text.hits]);
  const counts = countFound(found);
  const total = counts.documents + counts.processen + counts.punten + found.retired.length;
  const counted = (["documents", "processen", "punten"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words.counted[kind](counts[kind]));
  return (
    <div className={styles.results}>
      <div className={styles.counts}>
        <span role="status">
          {counted.length > 0 ? counted.join(" · ") : text.state !== "asking" && words.nothingCounted}
        </span>
        {text.state === "asking" && (
          <Spinner size="extra-tiny" label={words.asking} labelPosition="after" role="status" />
        )}
      </div>
      <SearchNotices text={text} />
      <FoundLists found={found} words={wanted} hits={text.hits} key={query} />
      {total === 0 && text.state !== "asking" ? (
        <FullMessage icon={<Search28Regular />} title={words.none(query)} text={words.noneText}>
          <Archive archive={archive} />
        </FullMessage>
      ) : (
        <div>
          <Archive archive={archive} />
        </div>
      )}
    </div>
  );
}
