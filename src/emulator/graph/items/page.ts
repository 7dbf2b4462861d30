import { countNotSupported, invalidFilter, invalidOption, invalidOrderby, notImplemented } from "../../errors.ts";
import { DEFAULT_PAGE_SIZE } from "../../limits.ts";
import type { Comparable } from "../../odata/comparable.ts";
import { parseFilter } from "../../odata/parser.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { Column } from "../columns/column.ts";
import { type GraphContext, prefers } from "../environment.ts";
import type { List } from "../lists/list.ts";
import { decodeSkipToken, nextLink } from "../paging.ts";
import { readTop } from "../shape.ts";
import type { Item } from "./cell.ts";
import { compileFilter, queryColumn, type RowCondition } from "./condition.ts";
import { markerOf, type Marker, type Order, type Query, queryItems } from "./query.ts";

/** Rows for one answer, and the link to what follows. */
export type ItemPage = Readonly<{ items: readonly Item[]; nextLink: string | undefined }>;

/** Answers `$filter`, `$orderby`, `$top` and `$skiptoken` on the items of a list. */
export function readItemPage(c: GraphContext, list: List): Answer<ItemPage> {
  const { call, core, links } = c.env;
  const query = readQuery(c, list);
  if (!query.ok) return query;
  const page = queryItems(core.database, list, query.value);
  if (!page.ok) return page;

  const { items, more } = page.value;
  const last = items.at(-1);
  if (!more || last === undefined) return done({ items, nextLink: undefined });
  return done({ items, nextLink: nextLink(links, call, position(query.value.order, last)) });
}

function readQuery(c: GraphContext, list: List): Answer<Query> {
  const { options } = c.env.call;
  if (options.has("$count")) return refused(countNotSupported());
  if (options.has("$search")) return refused(notImplemented("$search on items"));
  const top = readTop(options, DEFAULT_PAGE_SIZE);
  if (!top.ok) return top;

  const allowUnindexed =
    prefers(c, "HonorNonIndexedQueriesWarningMayFailRandomly") || prefers(c, "allowthrottleablequeries");
  const condition = readFilter(options.get("$filter"), list.columns, allowUnindexed);
  if (!condition.ok) return condition;
  const order = readOrder(options.get("$orderby"), list.columns, allowUnindexed);
  if (!order.ok) return order;
  const after = readMarker(options.get("$skiptoken"), order.value);
  if (!after.ok) return after;
  return done({ condition: condition.value, order: order.value, after: after.value, top: top.value });
}

function readFilter(
  source: string | undefined,
  columns: readonly Column[],
  allowUnindexed: boolean,
): Answer<RowCondition | undefined> {
  if (source === undefined) return done(undefined);
  const parsed = parseFilter(source);
  return parsed.ok ? compileFilter(parsed.filter, columns, allowUnindexed) : refused(invalidFilter(parsed.why));
}

/** One key only: nobody has confirmed that several work. */
function readOrder(
  source: string | undefined,
  columns: readonly Column[],
  allowUnindexed: boolean,
): Answer<Order | undefined> {
  if (source === undefined) return done(undefined);
  const [, written, direction] = /^\s*(\S+)(?:\s+(asc|desc))?\s*$/.exec(source) ?? [];
  if (written === undefined || written.includes(",")) return refused(invalidOrderby("one property is supported."));
  const by = queryColumn(written, columns, allowUnindexed);
  if (!by.ok) return by;
  return done({ by: by.value, direction: direction === "desc" ? "descending" : "ascending" });
}

/** The row id is always there; the value that was sorted on only when it is something else. */
function position(order: Order | undefined, last: Item): Record<string, string> {
  const { value, id } = markerOf(order, last);
  if (order === undefined || value === undefined) return { p_ID: String(id) };
  return { [`p_${order.by.column.name}`]: shown(value), p_ID: String(id) };
}

function readMarker(token: string | undefined, order: Order | undefined): Answer<Marker | undefined> {
  if (token === undefined) return done(undefined);
  const position = decodeSkipToken(token);
  const id = Number(position?.get("p_ID"));
  if (position === undefined || !Number.isSafeInteger(id)) return refused(invalidOption("$skiptoken"));
  if (order === undefined || order.by.column.name === "ID") return done({ id, value: id });
  const value = position.get(`p_${order.by.column.name}`);
  return done({ id, value: value === undefined ? undefined : unshown(value) });
}

/** A number and a text that looks like one must not be mixed up. */
function shown(value: string | number): string {
  return typeof value === "number" ? `#${value}` : `'${value}`;
}

function unshown(value: string): Comparable {
  return value.startsWith("#") ? Number(value.slice(1)) : value.slice(1);
}
