import type { DocumentView } from "../../register/documentView.ts";
import { type DocumentEntry, findDocuments } from "./documentLines.ts";
import type { ProcesEntry, PuntEntry } from "./entries.ts";
import { askedNumber, type NumberedKind } from "./number.ts";
import { ranked } from "./rank.ts";
import type { TextHits } from "./textHits.ts";

/** Everything that can be found by what is in memory. */
export type Searchable = Readonly<{
  documents: readonly DocumentEntry<DocumentView>[];
  processen: readonly ProcesEntry[];
  punten: readonly PuntEntry[];
}>;

/** What was found. What has the number that was typed stands in `numbered`, and nowhere else. */
export type Found = Searchable & Readonly<{ retired: Searchable["documents"]; numbered: Searchable }>;

/** Looks for words in everything; `hits` is what SharePoint found in the text of files. */
export function find(searchable: Searchable, query: string, words: readonly string[], hits: TextHits): Found {
  const asked = askedNumber(query);
  const take = <E extends Readonly<{ id: string }>>(kind: NumberedKind, entries: readonly E[]): readonly E[] =>
    asked === undefined || (asked.kind ?? kind) !== kind ? [] : entries.filter(({ id }) => id === asked.id);
  const numbered: Searchable = {
    documents: take("document", searchable.documents),
    processen: take("proces", searchable.processen),
    punten: take("punt", searchable.punten),
  };
  const isElsewhere = (entry: Searchable[keyof Searchable][number]): boolean =>
    !Object.values<readonly unknown[]>(numbered).some((entries) => entries.includes(entry));
  const { inUse, retired } = findDocuments(searchable.documents, words, hits);
  return {
    numbered,
    documents: inUse.filter(isElsewhere),
    retired: retired.filter(isElsewhere),
    processen: ranked(searchable.processen, words).filter(isElsewhere),
    punten: ranked(searchable.punten, words).filter(isElsewhere),
  };
}

/** How many things were found, those that nobody works by any more left out. */
export function countFound({ documents, processen, punten, numbered }: Found) {
  return {
    documents: documents.length + numbered.documents.length,
    processen: processen.length + numbered.processen.length,
    punten: punten.length + numbered.punten.length,
  };
}
