import { Hono } from "hono";
import * as v from "valibot";
import { accessDenied, filterNotSupported, listNameNotAllowed, nameTaken, notImplemented } from "../../errors.ts";
import { DEFAULT_PAGE_SIZE } from "../../limits.ts";
import { parseFilter } from "../../odata/parser.ts";
import { inList, inSite, listNeeds, siteNeeds } from "../access/middleware.ts";
import { isEnough, listRight } from "../access/rights.ts";
import { type Answer, done, refused } from "../answer.ts";
import { type GraphContext, type GraphEnvironment, bodyOf, refuse } from "../environment.ts";
import { siteContext } from "../links.ts";
import { decodeSkipToken, nextLink } from "../paging.ts";
import { applySelect, readExpand, readSelect, readTop } from "../shape.ts";
import { identityOf } from "../stamp.ts";
import { createList } from "./create.ts";
import { expandList } from "./expand.ts";
import { LIBRARY_TEMPLATE, type List, listBody } from "./list.ts";
import { deleteList, readList, readLists, updateList } from "./store.ts";

/** Source: Graph docs, list-list, list-create, list-get, list-update, list-delete. */
export function listRoutes(): Hono<GraphEnvironment> {
  return new Hono<GraphEnvironment>()
    .get("/sites/:site/lists", inSite, listLists)
    .post("/sites/:site/lists", inSite, siteNeeds("manage"), postList)
    .get("/sites/:site/lists/:list", inSite, inList, getList)
    .patch("/sites/:site/lists/:list", inSite, inList, listNeeds("manage"), patchList)
    .delete("/sites/:site/lists/:list", inSite, inList, listNeeds("manage"), removeList);
}

/** SharePoint's own lists appear only for who asks for the `system` facet. */
function listLists(c: GraphContext): Response {
  const { core, caller, call, links } = c.env;
  const { site } = c.var;
  const top = readTop(call.options, DEFAULT_PAGE_SIZE);
  if (!top.ok) return refuse(c, top.error);
  const title = titleFilter(call.options.get("$filter"));
  if (!title.ok) return refuse(c, title.error);

  const select = readSelect(call.options);
  const after = Number(decodeSkipToken(call.options.get("$skiptoken") ?? "")?.get("p_ID") ?? 0);
  const shown = readLists(core.database, site)
    .filter(({ system }) => !system || select?.includes("system") === true)
    .filter((list) => title.value === undefined || list.displayName.toLowerCase() === title.value)
    .filter((list) => list.key > after && isEnough(listRight(core, list, caller), "read"));
  const page = shown.slice(0, top.value);
  const last = page.at(-1);
  const bodies = collect(page.map((list) => shape(c, list)));
  if (!bodies.ok) return refuse(c, bodies.error);
  return c.json({
    "@odata.context": links.context(`${siteContext(site)}/lists`),
    ...(last === undefined || shown.length <= page.length
      ? {}
      : { "@odata.nextLink": nextLink(links, call, { p_ID: String(last.key) }) }),
    value: bodies.value,
  });
}

function getList(c: GraphContext): Response {
  return listResponse(c, c.var.list, 200);
}

const newListSchema = v.looseObject({
  displayName: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  description: v.optional(v.string()),
  list: v.optional(
    v.object({
      template: v.optional(v.string()),
      hidden: v.optional(v.boolean()),
      contentTypesEnabled: v.optional(v.boolean()),
    }),
  ),
  columns: v.optional(v.array(v.unknown()), []),
});

function postList(c: GraphContext): Response {
  const body = bodyOf(c, newListSchema);
  if (!body.ok) return refuse(c, body.error);
  if ("name" in body.value) return refuse(c, listNameNotAllowed());
  const { displayName, description, list, columns } = body.value;
  const template = list?.template ?? "genericList";
  if (template !== "genericList" && template !== LIBRARY_TEMPLATE)
    return refuse(c, notImplemented(`lists of template ${template}`));

  const { core, caller } = c.env;
  const wanted = { displayName, description, hidden: list?.hidden, template };
  const created = core.database.transaction(() =>
    createList(core, c.var.site, { list: wanted, columns }, identityOf(caller)),
  );
  return created.ok ? listResponse(c, created.value, 201) : refuse(c, created.error);
}

const listChangeSchema = v.looseObject({
  displayName: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty())),
  description: v.optional(v.string()),
  list: v.optional(v.object({ hidden: v.optional(v.boolean()) })),
});

function patchList(c: GraphContext): Response {
  const body = bodyOf(c, listChangeSchema);
  if (!body.ok) return refuse(c, body.error);
  const { core, caller } = c.env;
  const { list } = c.var;
  const displayName = body.value.displayName ?? list.displayName;
  const namesake = readList(core.database, list.site, displayName);
  if (namesake !== undefined && namesake.key !== list.key) return refuse(c, nameTaken());

  const change = {
    displayName,
    description: body.value.description ?? list.description,
    hidden: body.value.list?.hidden ?? list.hidden,
  };
  return listResponse(c, updateList(core, list, change, identityOf(caller)), 200);
}

function removeList(c: GraphContext): Response {
  if (c.var.list.system) return refuse(c, accessDenied());
  deleteList(c.env.core.database, c.var.list);
  return c.body(null, 204);
}

function listResponse(c: GraphContext, list: List, status: 200 | 201): Response {
  const body = shape(c, list);
  if (!body.ok) return refuse(c, body.error);
  const context = c.env.links.context(`${siteContext(list.site)}/lists/$entity`);
  return c.json({ "@odata.context": context, ...body.value }, status);
}

function shape(c: GraphContext, list: List): Answer<Record<string, unknown>> {
  const expand = readExpand(c.env.call.options);
  if (!expand.ok) return expand;
  const expanded = expandList(c, list, expand.value);
  if (!expanded.ok) return expanded;
  const body = { ...listBody(list), ...expanded.value };
  return done(applySelect(body, readSelect(c.env.call.options), Object.keys(expanded.value)));
}

/** Only `displayName eq '…'` is supported on the lists of a site; undefined means no filter. */
function titleFilter(source: string | undefined): Answer<string | undefined> {
  if (source === undefined) return done(undefined);
  const parsed = parseFilter(source);
  if (!parsed.ok || parsed.filter.kind !== "comparison") return refused(filterNotSupported());
  const { property, operator, literal } = parsed.filter;
  const isTitle = property === "displayName" && operator === "eq" && literal.kind === "string";
  return isTitle ? done(literal.text.toLowerCase()) : refused(filterNotSupported());
}

function collect<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  const values: T[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    values.push(answer.value);
  }
  return done(values);
}
