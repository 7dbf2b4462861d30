import type * as Diff from "diff";
import type { DocumentText } from "../documentText.ts";
import { pairAlike } from "./pairAlike.ts";

export type Part = Readonly<{ kind: "same" | "added" | "removed"; text: string }>;

/** A paragraph of either text, or of both. */
export type Row =
  | Readonly<{ kind: "same" | "added" | "removed"; text: string }>
  | Readonly<{ kind: "changed"; parts: readonly Part[] }>;

/** Two texts that share next to nothing would take minutes; then all of the one went and all of the other came. */
const LONGEST_SEARCH_MS = 1500;

type Library = Pick<typeof Diff, "diffArrays" | "diffWordsWithSpace">;

/** What became of each paragraph, in the order of reading. Taking the removed away gives `after`, exactly. */
export function compareTexts(diff: Library, before: DocumentText, after: DocumentText): readonly Row[] {
  const [one, other] = [textsOf(before), textsOf(after)];
  const changes = diff.diffArrays(one, other, { timeout: LONGEST_SEARCH_MS }) ?? [
    { removed: true, added: false, value: one },
    { removed: false, added: true, value: other },
  ];
  const rows: Row[] = [];
  let removed: readonly string[] = [];
  for (const change of changes) {
    if (change.removed) removed = [...removed, ...change.value];
    else if (change.added) {
      rows.push(...replaced(diff, removed, change.value));
      removed = [];
    } else {
      rows.push(...removed.map((text) => ({ kind: "removed", text }) as const));
      rows.push(...change.value.map((text) => ({ kind: "same", text }) as const));
      removed = [];
    }
  }
  return [...rows, ...removed.map((text) => ({ kind: "removed", text }) as const)];
}

function replaced(diff: Library, removed: readonly string[], added: readonly string[]): readonly Row[] {
  return pairAlike(removed, added).map(([one, other]): Row => {
    if (one === undefined) return { kind: "added", text: other ?? "" };
    if (other === undefined) return { kind: "removed", text: one };
    return { kind: "changed", parts: partsOf(diff, one, other) };
  });
}

function partsOf(diff: Library, before: string, after: string): readonly Part[] {
  const changes = diff.diffWordsWithSpace(before, after, { timeout: LONGEST_SEARCH_MS });
  if (changes === undefined) {
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => {
    if (added) return { kind: "added", text: value };
    return { kind: removed ? "removed" : "same", text: value };
  });
}

function textsOf({ paragraphs }: DocumentText): string[] {
  return paragraphs.map(({ text }) => text);
}
