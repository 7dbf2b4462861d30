import type { Database } from "../../core/database.ts";
import { integer } from "../../core/row.ts";
import { overThreshold } from "../../errors.ts";
import { LIST_VIEW_THRESHOLD } from "../../limits.ts";
import { type Comparable, compare } from "../../odata/comparable.ts";
import { meets } from "../../odata/evaluate.ts";
import type { Operator } from "../../odata/filter.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { List } from "../lists/list.ts";
import type { Item } from "./cell.ts";
import { comparableOf } from "./comparableOf.ts";
import type { QueryColumn, RowCondition } from "./condition.ts";
import { ITEM_ROW, itemOf } from "./itemRow.ts";
import { readItems } from "./store.ts";
import { type Direction, idsIn, idsInOrder, rowIdsIn, type Stretch, stretches } from "./valueIndex.ts";

export type Order = Readonly<{ by: QueryColumn; direction: Direction }>;

/** The last row of the page before; `value` is what it held in the column that is sorted on. */
export type Marker = Readonly<{ id: number; value: Comparable }>;

export type Query = Readonly<{
  condition: RowCondition | undefined;
  /** Undefined: by id, ascending. */
  order: Order | undefined;
  after: Marker | undefined;
  top: number;
}>;

export type Page = Readonly<{ items: readonly Item[]; more: boolean }>;

/** Rows read from the file at a time while a filter is applied. */
const CHUNK = 1000;

/**
 * One page of a list. SharePoint refuses to look at more than the threshold: without an index that is the whole list,
 * with one it is what the first clause of the filter matches. Unfiltered paging has no such limit.
 */
export function queryItems(database: Database, list: List, query: Query): Answer<Page> {
  const { condition, order, after, top } = query;
  if (condition === undefined && (order === undefined || order.by.column.name === "ID")) {
    return done(cut(byId(database, list.key, order?.direction ?? "ascending", after?.id, top + 1), top));
  }
  if (condition === undefined && order?.by.indexed === true) {
    const ids = idsInOrder(database, order.by.column, order.direction, after, top + 1);
    const found = new Map(readItems(database, list.key, ids).map((item) => [item.id, item]));
    return done(
      cut(
        ids.map((id) => found.get(id)).filter((item) => item !== undefined),
        top,
      ),
    );
  }
  const candidates = candidateIds(database, list.key, condition);
  if (candidates.length > LIST_VIEW_THRESHOLD) return refused(overThreshold());
  return done(search(database, list, candidates, query));
}

function search(database: Database, list: List, candidates: readonly number[], query: Query): Page {
  const { condition, order, after, top } = query;
  const ids = order === undefined && after !== undefined ? candidates.filter((id) => id > after.id) : candidates;
  const matches: Item[] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    if (order === undefined && matches.length > top) break;
    const items = readItems(database, list.key, ids.slice(start, start + CHUNK));
    matches.push(...items.filter((item) => condition === undefined || itemMeets(item, condition)));
  }
  return cut(order === undefined ? matches : behind(sorted(matches, order), order, after), top);
}

function itemMeets(item: Item, condition: RowCondition): boolean {
  return meets(condition, ({ column }) => comparableOf(column, item));
}

function sorted(items: readonly Item[], order: Order): readonly Item[] {
  return items.toSorted((a, b) => compareRows(order, markerOf(order, a), markerOf(order, b)));
}

function behind(items: readonly Item[], order: Order, after: Marker | undefined): readonly Item[] {
  return after === undefined ? items : items.filter((item) => compareRows(order, markerOf(order, item), after) > 0);
}

function compareRows({ direction }: Order, a: Marker, b: Marker): number {
  const byValue = compare(a.value, b.value);
  return (direction === "ascending" ? byValue : -byValue) || a.id - b.id;
}

/** Where an item stands in an order, so that the next page can begin behind it. */
export function markerOf(order: Order | undefined, item: Item): Marker {
  return { id: item.id, value: order === undefined ? undefined : comparableOf(order.by.column, item) };
}

function cut(items: readonly Item[], top: number): Page {
  return { items: items.slice(0, top), more: items.length > top };
}

/** Ascending; at most one more than the threshold, which tells that there are too many. */
function candidateIds(database: Database, listKey: number, condition: RowCondition | undefined): readonly number[] {
  const ids = condition === undefined ? undefined : idsByIndex(database, listKey, condition);
  if (ids !== undefined) return [...ids].toSorted((a, b) => a - b);
  return database
    .prepare("SELECT id FROM items WHERE list_key = ? ORDER BY id LIMIT ?")
    .all(listKey, LIST_VIEW_THRESHOLD + 1)
    .map((row) => integer(row, "id"));
}

/** What the index says about the first clause; for `or` both sides count. Undefined when no index helps. */
function idsByIndex(database: Database, listKey: number, condition: RowCondition): ReadonlySet<number> | undefined {
  switch (condition.kind) {
    case "and":
      return idsByIndex(database, listKey, condition.left);
    case "or": {
      const left = idsByIndex(database, listKey, condition.left);
      const right = left === undefined ? undefined : idsByIndex(database, listKey, condition.right);
      return left === undefined || right === undefined ? undefined : new Set([...left, ...right]);
    }
    case "not":
    case "endswith":
      return undefined;
    case "comparison":
      return idsOf(database, listKey, condition.key, stretchOf(condition.operator, condition.value));
    case "startswith":
      return idsOf(database, listKey, condition.key, stretches.startingWith(condition.prefix));
  }
}

function idsOf(
  database: Database,
  listKey: number,
  { column }: QueryColumn,
  stretch: Stretch,
): ReadonlySet<number> | undefined {
  const limit = LIST_VIEW_THRESHOLD + 1;
  if (column.name === "ID") return new Set(rowIdsIn(database, listKey, stretch, limit));
  return column.indexed ? new Set(idsIn(database, column, stretch, limit)) : undefined;
}

function stretchOf(operator: Operator, value: string | number): Stretch {
  switch (operator) {
    case "eq":
      return stretches.equal(value);
    case "ne":
      return stretches.notEqual(value);
    case "lt":
      return stretches.below("<", value);
    case "le":
      return stretches.below("<=", value);
    case "gt":
      return stretches.above(">", value);
    case "ge":
      return stretches.above(">=", value);
  }
}

function byId(
  { prepare }: Database,
  listKey: number,
  direction: Direction,
  after: number | undefined,
  limit: number,
): readonly Item[] {
  const [beyond, order, start] = direction === "ascending" ? [">", "ASC", 0] : ["<", "DESC", Number.MAX_SAFE_INTEGER];
  return prepare(`SELECT ${ITEM_ROW} FROM items WHERE list_key = ? AND id ${beyond} ? ORDER BY id ${order} LIMIT ?`)
    .all(listKey, after ?? start, limit)
    .map(itemOf);
}
