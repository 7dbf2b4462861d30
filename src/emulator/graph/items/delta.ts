import { Buffer } from "node:buffer";
import * as v from "valibot";
import type { Core } from "../../core/core.ts";
import { integer, type Row } from "../../core/row.ts";
import { invalidDeltaToken, invalidRequest, resyncRequired } from "../../errors.ts";
import { DEFAULT_PAGE_SIZE } from "../../limits.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { Call } from "../call.ts";
import { type GraphContext, refuse } from "../environment.ts";
import type { Links } from "../links.ts";
import { linkTo } from "../paging.ts";
import { readTop } from "../shape.ts";
import { createItemShaper, type ItemShaper, readItemShape } from "./body.ts";
import { contentTypeIn } from "./contentType.ts";
import { ITEM_ROW, itemOf } from "./itemRow.ts";

/**
 * What a delta link remembers. `since` is the number of the last change that was told; `start` is there while the
 * first enumeration runs, and is the number at which it began: rows deleted before it were never told.
 */
const tokenSchema = v.strictObject({
  list: v.string(),
  since: v.number(),
  start: v.optional(v.number()),
  options: v.record(v.string(), v.string()),
});

type Token = v.InferOutput<typeof tokenSchema>;

/** The options that a link carries on, so that following it verbatim gives the same kind of rows. */
const CARRIED = ["$select", "$expand", "$top"];

/**
 * Changes of a list since a token, in the order in which they happened, each row in its newest state.
 * Source: Graph docs, listItem-delta and "Use delta query to track changes".
 */
export function listDelta(c: GraphContext): Response {
  const { options } = c.env.call;
  if (options.has("$filter") || options.has("$orderby")) {
    return refuse(c, invalidRequest("$filter and $orderby are not supported by delta."));
  }
  const token = readToken(c);
  return token.ok ? deltaPage(c, token.value) : refuse(c, token.error);
}

/** Where a client whose token is too old has to begin again. */
export function freshDeltaUrl(links: Links, call: Call): string {
  return linkTo(links, call, carried(call));
}

/** No token begins an enumeration, `latest` skips it, any other has to be one of ours for this list. */
function readToken(c: GraphContext): Answer<Token> {
  const { call, core, links } = c.env;
  const { list } = c.var;
  const lastSeq = readLastSeq(core, list.key);
  const written = call.options.get("token");
  const options = Object.fromEntries(carried(call));
  if (written === undefined) return done({ list: list.id, since: 0, start: lastSeq, options });
  if (written === "latest") return done({ list: list.id, since: lastSeq, options });

  const token = decode(written);
  if (token?.list !== list.id) return refused(invalidDeltaToken());
  if (token.since > lastSeq) return refused(resyncRequired(freshDeltaUrl(links, call)));
  return done({ ...token, options: { ...token.options, ...options } });
}

function carried({ options }: Call): readonly (readonly [string, string])[] {
  return [...options].filter(([name]) => CARRIED.includes(name));
}

function deltaPage(c: GraphContext, token: Token): Response {
  const { list } = c.var;
  const options = new Map(Object.entries(token.options));
  const shape = readItemShape(c, list, options);
  if (!shape.ok) return refuse(c, shape.error);
  const top = readTop(options, DEFAULT_PAGE_SIZE);
  if (!top.ok) return refuse(c, top.error);

  const rows = readChanges(c.env.core, list.key, token, top.value + 1);
  const page = rows.slice(0, top.value);
  const last = page.at(-1);
  const more = rows.length > page.length && last !== undefined;
  const since = last === undefined ? token.since : integer(last, "seq");
  const next = more ? { ...token, since } : { ...token, since: Math.max(since, token.start ?? 0), start: undefined };
  const shaper = createItemShaper(c, list, shape.value);
  return c.json({
    "@odata.context": c.env.links.context("Collection(listItem)"),
    [more ? "@odata.nextLink" : "@odata.deltaLink"]: deltaLink(c, next),
    value: page.map((row) => changeBody(c, row, shaper)),
  });
}

function changeBody(c: GraphContext, row: Row, shaper: ItemShaper): Record<string, unknown> {
  if (row.guid !== null) return shaper(itemOf(row));
  return {
    id: String(integer(row, "id")),
    parentReference: { siteId: c.var.site.id },
    contentType: contentTypeIn(c.var.list),
    deleted: { state: "deleted" },
  };
}

function readChanges({ database }: Core, listKey: number, { since, start }: Token, limit: number): readonly Row[] {
  const nothing = ITEM_ROW.split(", ")
    .map((column) => (column === "id" ? "id" : `NULL AS ${column}`))
    .join(", ");
  return database
    .prepare(
      `SELECT ${ITEM_ROW}, seq FROM items WHERE list_key = ?1 AND seq > ?2
       UNION ALL
       SELECT ${nothing}, seq FROM deleted_items WHERE list_key = ?1 AND seq > ?3
       ORDER BY seq LIMIT ?4`,
    )
    .all(listKey, since, Math.max(since, start ?? 0), limit);
}

function readLastSeq({ database }: Core, listKey: number): number {
  const row = database.prepare("SELECT last_seq FROM lists WHERE key = ?").get(listKey);
  return row === undefined ? 0 : integer(row, "last_seq");
}

function deltaLink({ env: { call, links } }: GraphContext, token: Token): string {
  return linkTo(links, call, [["token", Buffer.from(JSON.stringify(token)).toString("base64url")]]);
}

function decode(written: string): Token | undefined {
  const text = Buffer.from(written, "base64url").toString();
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), tokenSchema), text);
  return parsed.success ? parsed.output : undefined;
}
