import { type Haystack, ranked, RANKS } from "./rank.ts";
import { copyKey, type TextHits } from "./textHits.ts";

/** What a line says of a document: the version that counts, or how the file beside it stands. */
export type LineKind = "adopted" | "concept" | "submitted" | "unproven" | "retired";

/** A document as far as searching looks at it. */
export type DocumentEntry<V> = Readonly<{
  id: string;
  view: V;
  haystack: Haystack;
  /** The label of the version that counts, if any. */
  adopted: string | undefined;
  /** How the file stands that people work on, unless it is what was adopted. */
  file: Exclude<LineKind, "adopted"> | undefined;
}>;

export type DocumentLine<V> = Readonly<{
  kind: LineKind;
  view: V;
  /** The words stand in the text of this version. */
  inText: boolean;
}>;

/** The documents that were found; those that nobody works by any more stand apart. */
export type FoundDocuments<V> = Readonly<{
  inUse: readonly DocumentEntry<V>[];
  retired: readonly DocumentEntry<V>[];
}>;

/** What has an adopted version comes first; within that what fits best. */
export function findDocuments<V>(
  entries: readonly DocumentEntry<V>[],
  words: readonly string[],
  hits: TextHits,
): FoundDocuments<V> {
  const found = ranked(entries, words, (entry) =>
    linesOf(entry, hits).some(({ inText }) => inText) ? RANKS.fileText : undefined,
  );
  const inUse = found.filter(({ file }) => file !== "retired");
  return {
    inUse: inUse.toSorted((one, other) => Number(one.adopted === undefined) - Number(other.adopted === undefined)),
    retired: found.filter(({ file }) => file === "retired"),
  };
}

/** A document as it is shown: the version that counts, and beneath it what was written since. */
export function linesOf<V>(
  { id, view, adopted, file }: DocumentEntry<V>,
  { files, copies }: TextHits,
): readonly DocumentLine<V>[] {
  const lines: DocumentLine<V>[] = [];
  if (adopted !== undefined) {
    // A file that nobody wrote in since holds what was adopted.
    const inText = copies.has(copyKey(id, adopted)) || (file === undefined && files.has(id));
    lines.push({ kind: "adopted", view, inText });
  }
  if (file !== undefined) lines.push({ kind: file, view, inText: files.has(id) });
  return lines;
}
