import { Hono } from "hono";
import * as v from "valibot";
import { invalidValue, rowNotFound } from "../../errors.ts";
import { libraryNeedsFile } from "../../fileErrors.ts";
import { inList, inSite, listNeeds } from "../access/middleware.ts";
import { type Answer, refused } from "../answer.ts";
import { changeRow, promote } from "../drives/rows.ts";
import { removeUnlocked } from "../drives/write.ts";
import { bodyOf, type GraphContext, type GraphEnvironment, prefers, refuse } from "../environment.ts";
import { isLibrary } from "../lists/list.ts";
import { applySelect, readSelect } from "../shape.ts";
import { stampOf } from "../stamp.ts";
import { createItemShaper, itemContext, type ItemShape, readItemShape } from "./body.ts";
import { etagOf, type Item } from "./cell.ts";
import { listDelta } from "./delta.ts";
import { createFieldReader } from "./outgoing.ts";
import { readItemPage } from "./page.ts";
import { deleteItem, readItem } from "./store.ts";
import { changeItem, createItem, etagRefusal } from "./write.ts";

const ITEMS = "/sites/:site/lists/:list/items";

/** Source: Graph docs, listitem-list, -create, -get, -update, -delete, -delta. */
export function itemRoutes(): Hono<GraphEnvironment> {
  return new Hono<GraphEnvironment>()
    .get(ITEMS, inSite, inList, listItems)
    .post(ITEMS, inSite, inList, listNeeds("add"), postItem)
    .get(`${ITEMS}/delta`, inSite, inList, listDelta)
    .get(`${ITEMS}/:item`, inSite, inList, getItem)
    .patch(`${ITEMS}/:item`, inSite, inList, listNeeds("edit"), patchItem)
    .delete(`${ITEMS}/:item`, inSite, inList, listNeeds("edit"), removeItem)
    .get(`${ITEMS}/:item/fields`, inSite, inList, getFields)
    .patch(`${ITEMS}/:item/fields`, inSite, inList, listNeeds("edit"), patchFields);
}

function listItems(c: GraphContext): Response {
  const { list } = c.var;
  const shape = readItemShape(c, list);
  if (!shape.ok) return refuse(c, shape.error);
  const page = readItemPage(c, list);
  if (!page.ok) return refuse(c, page.error);
  return c.json({
    "@odata.context": itemContext(c, list, shape.value.fields === undefined ? "" : "(fields())"),
    ...(page.value.nextLink === undefined ? {} : { "@odata.nextLink": page.value.nextLink }),
    value: page.value.items.map(createItemShaper(c, list, shape.value)),
  });
}

/** GET of one row. */
export function getItem(c: GraphContext): Response {
  const shape = readItemShape(c, c.var.list);
  if (!shape.ok) return refuse(c, shape.error);
  const item = findItem(c);
  return item === undefined ? refuse(c, rowNotFound()) : itemResponse(c, item, shape.value, 200);
}

const fieldsSchema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
  v.record(v.string(), v.unknown()),
);
const itemSchema = v.looseObject({ fields: v.optional(fieldsSchema) });

/** A body without the `fields` wrapper makes an empty row: unknown properties of an item are ignored. */
function postItem(c: GraphContext): Response {
  const body = bodyOf(c, itemSchema);
  if (!body.ok) return refuse(c, body.error);
  const { core } = c.env;
  const { list } = c.var;
  if (isLibrary(list)) return refuse(c, libraryNeedsFile());
  const request = { fields: body.value.fields ?? {}, linksAllowed: linksAllowed(c) };
  const created = core.database.transaction(() => createItem(core, list, request, () => stamp(c)));
  return writtenItem(c, created, 201);
}

function patchItem(c: GraphContext): Response {
  const body = bodyOf(c, itemSchema);
  if (!body.ok) return refuse(c, body.error);
  if (body.value.fields === undefined) return refuse(c, invalidValue());
  const changed = change(c, body.value.fields);
  return afterwards(c, changed, writtenItem(c, changed, 200));
}

/** PATCH of the columns of a row. */
export function patchFields(c: GraphContext): Response {
  const body = bodyOf(c, fieldsSchema);
  if (!body.ok) return refuse(c, body.error);
  const changed = change(c, body.value);
  return afterwards(c, changed, changed.ok ? fieldsResponse(c, changed.value) : refuse(c, changed.error));
}

/** The answer tells what the caller wrote; what SharePoint does about it by itself comes after that. */
function afterwards(c: GraphContext, changed: Answer<Item>, response: Response): Response {
  const { core, levers } = c.env;
  if (changed.ok && isLibrary(c.var.list) && levers.promoteProperties)
    promote({ core, list: c.var.list }, changed.value);
  return response;
}

/** GET of the columns of a row. */
export function getFields(c: GraphContext): Response {
  const item = findItem(c);
  return item === undefined ? refuse(c, rowNotFound()) : fieldsResponse(c, item);
}

function removeItem(c: GraphContext): Response {
  const item = findItem(c);
  if (item === undefined) return refuse(c, rowNotFound());
  const refusal = etagRefusal(c.req.header("If-Match"), item);
  if (refusal !== undefined) return refuse(c, refusal);
  const { core } = c.env;
  const { list } = c.var;
  if (!isLibrary(list)) {
    core.database.transaction(() => deleteItem(core, list, item));
    return c.body(null, 204);
  }
  const locked = core.database.transaction(() => removeUnlocked({ core, list, stamp: stamp(c) }, item));
  return locked === undefined ? c.body(null, 204) : refuse(c, locked);
}

function change(c: GraphContext, fields: Readonly<Record<string, unknown>>): Answer<Item> {
  const item = findItem(c);
  if (item === undefined) return refused(rowNotFound());
  const refusal = etagRefusal(c.req.header("If-Match"), item);
  if (refusal !== undefined) return refused(refusal);
  const { core } = c.env;
  const request = { fields, linksAllowed: linksAllowed(c) };
  const { list } = c.var;
  return core.database.transaction(() =>
    isLibrary(list)
      ? changeRow({ core, list, stamp: stamp(c) }, item, request)
      : changeItem(core, list, item, request, () => stamp(c)),
  );
}

/** The row that a request is about, also when it was named through its drive. */
export function findItem(c: GraphContext): Item | undefined {
  const { entry } = c.var;
  if (entry !== undefined) return entry.kind === "row" ? entry.item : undefined;
  const id = c.req.param("item") ?? "";
  return /^[1-9]\d{0,14}$/.test(id) ? readItem(c.env.core.database, c.var.list.key, Number(id)) : undefined;
}

/** A write answers with all fields, whatever was sent. */
function writtenItem(c: GraphContext, written: Answer<Item>, status: 200 | 201): Response {
  if (!written.ok) return refuse(c, written.error);
  const fields = createFieldReader(c.env.core.database, c.var.list, undefined);
  if (!fields.ok) return refuse(c, fields.error);
  const shape: ItemShape = { select: undefined, fields: fields.value, versions: undefined };
  return itemResponse(c, written.value, shape, status);
}

function itemResponse(c: GraphContext, item: Item, shape: ItemShape, status: 200 | 201): Response {
  const { list } = c.var;
  const body = createItemShaper(c, list, shape)(item);
  c.header("ETag", etagOf(item));
  if (status === 201) c.header("Location", c.env.links.to(`/sites/${list.site.id}/lists/${list.id}/items/${item.id}`));
  return c.json({ "@odata.context": itemContext(c, list, "/$entity"), ...body }, status);
}

function fieldsResponse(c: GraphContext, item: Item): Response {
  const { list } = c.var;
  const select = readSelect(c.env.call.options);
  const reader = createFieldReader(c.env.core.database, list, select);
  if (!reader.ok) return refuse(c, reader.error);
  const context = itemContext(c, list, `('${item.id}')/fields/$entity`);
  return c.json(applySelect({ "@odata.context": context, ...reader.value(item) }, select));
}

function linksAllowed(c: GraphContext): boolean {
  return prefers(c, "apiversion=2.1");
}

function stamp(c: GraphContext): ReturnType<typeof stampOf> {
  return stampOf(c.env.core, c.var.site, c.env.caller);
}
