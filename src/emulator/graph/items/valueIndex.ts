import type { Database } from "../../core/database.ts";
import { integer } from "../../core/row.ts";
import type { Comparable } from "../../odata/comparable.ts";
import type { Column } from "../columns/column.ts";
import type { Item } from "./cell.ts";
import { comparableOf } from "./comparableOf.ts";
import { ITEM_ROW, itemOf } from "./itemRow.ts";

/*
 * For each indexed column: the folded value of every row, in order. An empty cell has an entry too, because rows are
 * sorted by this index; it is kept below every number and text.
 */

const NOTHING = -Infinity;

/** The highest code point: no text sorts behind a prefix followed by it. */
const LAST = "\u{10FFFF}";

/** A stretch of an index. `low` and `high` are themselves part of it unless they are named exclusive. */
export type Stretch = Readonly<{ where: string; values: readonly (string | number)[] }>;

export const stretches = {
  equal: (value: string | number): Stretch => ({ where: "value = ?", values: [value] }),
  notEqual: (value: string | number): Stretch => ({ where: "value <> ?", values: [value] }),
  /** Filled cells only: an empty one is neither smaller nor larger than anything. */
  below: (operator: "<" | "<=", value: string | number): Stretch => ({
    where: `value > ? AND value ${operator} ?`,
    values: [NOTHING, value],
  }),
  above: (operator: ">" | ">=", value: string | number): Stretch => ({ where: `value ${operator} ?`, values: [value] }),
  startingWith: (prefix: string): Stretch => ({ where: "value >= ? AND value < ?", values: [prefix, prefix + LAST] }),
};

/** Ids of the rows in a stretch, at most `limit`. */
export function idsIn({ prepare }: Database, { key }: Column, stretch: Stretch, limit: number): readonly number[] {
  return prepare(`SELECT item_id FROM item_index WHERE column_key = ? AND ${stretch.where} LIMIT ?`)
    .all(key, ...stretch.values, limit)
    .map((row) => integer(row, "item_id"));
}

/** The same for the row id, which is its own index. */
export function rowIdsIn({ prepare }: Database, listKey: number, stretch: Stretch, limit: number): readonly number[] {
  const rows = "SELECT id AS value FROM items WHERE list_key = ?";
  return prepare(`SELECT value FROM (${rows}) WHERE ${stretch.where} LIMIT ?`)
    .all(listKey, ...stretch.values, limit)
    .map((row) => integer(row, "value"));
}

export type Direction = "ascending" | "descending";

/** Ids in order of their value (then of id), from behind the row that `after` describes. */
export function idsInOrder(
  { prepare }: Database,
  { key }: Column,
  direction: Direction,
  after: Readonly<{ value: Comparable; id: number }> | undefined,
  limit: number,
): readonly number[] {
  const order = direction === "ascending" ? "ASC" : "DESC";
  const select = `SELECT item_id FROM item_index WHERE column_key = ?`;
  if (after === undefined) {
    const rows = prepare(`${select} ORDER BY value ${order}, item_id LIMIT ?`).all(key, limit);
    return rows.map((row) => integer(row, "item_id"));
  }
  const value = after.value ?? NOTHING;
  const same = prepare(`${select} AND value = ? AND item_id > ? ORDER BY item_id LIMIT ?`).all(
    key,
    value,
    after.id,
    limit,
  );
  const beyond = prepare(
    `${select} AND value ${direction === "ascending" ? ">" : "<"} ? ORDER BY value ${order}, item_id LIMIT ?`,
  ).all(key, value, limit - same.length);
  return [...same, ...beyond].map((row) => integer(row, "item_id"));
}

/** Brings the indexes of a list in line with one row that came, changed or went. */
export function reindex(
  database: Database,
  columns: readonly Column[],
  before: Item | undefined,
  after: Item | undefined,
): void {
  for (const column of columns) {
    if (!column.indexed) continue;
    const was = before === undefined ? undefined : (comparableOf(column, before) ?? NOTHING);
    const is = after === undefined ? undefined : (comparableOf(column, after) ?? NOTHING);
    if (was === is) continue;
    if (was !== undefined && before !== undefined) removeEntry(database, column, was, before.id);
    if (is !== undefined && after !== undefined) addEntry(database, column, is, after.id);
  }
}

/** Fills the index of a column that was not indexed until now. */
export function buildIndex(database: Database, listKey: number, column: Column): void {
  for (const row of database.prepare(`SELECT ${ITEM_ROW} FROM items WHERE list_key = ?`).all(listKey)) {
    const item = itemOf(row);
    addEntry(database, column, comparableOf(column, item) ?? NOTHING, item.id);
  }
}

/** Forgets the index of a column. */
export function dropIndex({ prepare }: Database, { key }: Column): void {
  prepare("DELETE FROM item_index WHERE column_key = ?").run(key);
}

/** Whether two rows hold the same value in an indexed column; empty cells do not count. */
export function hasDuplicates({ prepare }: Database, { key }: Column): boolean {
  const row = prepare(
    "SELECT 1 FROM item_index WHERE column_key = ? AND value > ? GROUP BY value HAVING count(*) > 1 LIMIT 1",
  ).get(key, NOTHING);
  return row !== undefined;
}

function addEntry({ prepare }: Database, { key }: Column, value: string | number, id: number): void {
  prepare("INSERT INTO item_index (column_key, value, item_id) VALUES (?, ?, ?)").run(key, value, id);
}

function removeEntry({ prepare }: Database, { key }: Column, value: string | number, id: number): void {
  prepare("DELETE FROM item_index WHERE column_key = ? AND value = ? AND item_id = ?").run(key, value, id);
}

/** Whether a row other than this one holds the value. */
export function hasEntry(
  { prepare }: Database,
  { key }: Column,
  value: string | number,
  except: number | undefined,
): boolean {
  const select = "SELECT 1 FROM item_index WHERE column_key = ? AND value = ? AND item_id <> ? LIMIT 1";
  return prepare(select).get(key, value, except ?? 0) !== undefined;
}
