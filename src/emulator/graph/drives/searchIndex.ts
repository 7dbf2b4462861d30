import type { Core } from "../../core/core.ts";
import { integer, text } from "../../core/row.ts";
import { paragraphsOf } from "../../documents/documentText.ts";
import type { Item } from "../items/cell.ts";
import { ITEM_ROW, itemOf } from "../items/itemRow.ts";
import type { List } from "../lists/list.ts";
import { findBytes, wholeBytes } from "./bytes.ts";
import { extensionOf, fileOf, nameOf } from "./file.ts";

/** A row of a library that a search found, and words around what was found. */
export type Found = Readonly<{ list: List; item: Item; summary: string }>;

/** A search does not read the text of larger files, as SharePoint's does not either. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads the text of files that nobody searched yet. Afterwards `searchRows` finds everything. */
export async function indexContents({ database }: Core, lists: readonly List[]): Promise<void> {
  for (const { key } of lists) {
    const rows = database
      .prepare(
        `SELECT fields ->> '$."$bytes"' AS bytes, fields ->> '$.FileLeafRef' AS name FROM items
         WHERE list_key = ? AND bytes IS NOT NULL AND bytes NOT IN (SELECT bytes_key FROM file_texts)`,
      )
      .all(key);
    for (const row of rows) await indexOne(database, integer(row, "bytes"), text(row, "name"));
  }
}

async function indexOne(database: Core["database"], key: number, name: string): Promise<void> {
  const content = findBytes(database, key);
  if (content === undefined) return;
  const isReadable = content.size <= MOST_BYTES;
  const paragraphs = isReadable ? await paragraphsOf(extensionOf(name), await wholeBytes(database, content)) : [];
  // The file may have gone while it was read.
  if (findBytes(database, key) === undefined) return;
  const words = paragraphs.map((paragraph) => paragraph.text).join("\n");
  database.prepare("INSERT OR REPLACE INTO file_texts (bytes_key, words) VALUES (?, ?)").run(key, words);
}

/**
 * Rows in whose name, columns or text every word begins a word: those with a fitting name first, then the newest. What
 * was written after `until` is not known to the index yet.
 */
export function searchRows({ database }: Core, list: List, words: readonly string[], until: string): readonly Found[] {
  const wanted = words.map(fold).filter((word) => word !== "");
  const rows = database.prepare(`SELECT ${ITEM_ROW} FROM items WHERE list_key = ? AND modified_at <= ?`);
  const found = rows.all(list.key, until).map((row) => {
    const item = itemOf(row);
    const inName = hits(fold(nameOf(item)), wanted);
    const contents = textOf(database, item);
    const everything = fold([nameOf(item), ...cellTexts(item), contents].join("\n"));
    return { list, item, inName, matches: hits(everything, wanted), summary: summaryOf(contents, wanted) };
  });
  return found
    .filter(({ matches }) => matches)
    .toSorted((a, b) => Number(b.inName) - Number(a.inName) || b.item.modifiedAt.localeCompare(a.item.modifiedAt));
}

function hits(folded: string, wanted: readonly string[]): boolean {
  const words = folded.split(/[^\p{L}\p{N}]+/u);
  return wanted.every((one) =>
    one.split(/[^\p{L}\p{N}]+/u).every((piece) => words.some((word) => word.startsWith(piece))),
  );
}

function cellTexts({ cells }: Item): readonly string[] {
  return Object.entries(cells).flatMap(([name, cell]) => {
    if (name.startsWith("$")) return [];
    if (Array.isArray(cell)) return cell.map(String);
    return typeof cell === "string" ? [cell] : [];
  });
}

function textOf({ prepare }: Core["database"], item: Item): string {
  const key = fileOf(item)?.content?.key;
  const row = key === undefined ? undefined : prepare("SELECT words FROM file_texts WHERE bytes_key = ?").get(key);
  return row === undefined ? "" : text(row, "words");
}

/** The line in which the first word stands. */
function summaryOf(contents: string, wanted: readonly string[]): string {
  const line = contents.split("\n").find((one) => wanted.some((word) => fold(one).includes(word))) ?? "";
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

/** Neither case nor accents make a difference. */
export function fold(written: string): string {
  return written.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
