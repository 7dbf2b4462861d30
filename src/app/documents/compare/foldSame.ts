import type { Row } from "./compareTexts.ts";

export type Change = Extract<Row, { kind: "changed" | "added" | "removed" }>;
type Same = Extract<Row, { kind: "same" | "added" | "removed" }>;

/** What is shown one below the other. `key` stays the same whatever is unfolded; changes count from 1. */
export type Block =
  | Readonly<{ kind: "change"; key: number; number: number; row: Row }>
  | Readonly<{ kind: "same"; key: number; texts: readonly string[] }>
  | Readonly<{ kind: "folded"; key: number; texts: readonly string[] }>;

/** So much that stayed the same is kept in sight before and after a change. */
const KEPT = 1;
/** Folding fewer paragraphs than this takes away more than it saves. */
const WORTH_FOLDING = 3;

/** The rows with long stretches that stayed the same folded, and one paragraph kept around each change. */
export function foldSame(rows: readonly Row[]): readonly Block[] {
  const blocks: Block[] = [];
  let changes = 0;
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    if (row === undefined) break;
    if (row.kind !== "same") {
      changes += 1;
      blocks.push({ kind: "change", key: at, number: changes, row });
      at += 1;
      continue;
    }
    const stretch = sameFrom(rows, at);
    blocks.push(...fold(stretch, at, at === 0, at + stretch.length === rows.length));
    at += stretch.length;
  }
  return blocks;
}

function sameFrom(rows: readonly Row[], from: number): readonly string[] {
  const end = rows.findIndex((row, index) => index >= from && row.kind !== "same");
  return rows.slice(from, end === -1 ? rows.length : end).map((row) => (row as Same).text);
}

function fold(texts: readonly string[], at: number, isFirst: boolean, isLast: boolean): readonly Block[] {
  const from = isFirst ? 0 : KEPT;
  const to = texts.length - (isLast ? 0 : KEPT);
  if (to - from < WORTH_FOLDING) return [{ kind: "same", key: at, texts }];
  const blocks: Block[] = [
    { kind: "same", key: at, texts: texts.slice(0, from) },
    { kind: "folded", key: at + from, texts: texts.slice(from, to) },
    { kind: "same", key: at + to, texts: texts.slice(to) },
  ];
  return blocks.filter((block) => block.kind === "change" || block.texts.length > 0);
}
