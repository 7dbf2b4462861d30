import { Hono } from "hono";
import * as v from "valibot";
import { accessDenied, invalidOption, invalidValue, nameTaken, notImplemented } from "../../errors.ts";
import { entryNotFound, invalidMove } from "../../fileErrors.ts";
import { DEFAULT_PAGE_SIZE } from "../../limits.ts";
import { type Answer, done, refused } from "../answer.ts";
import { bodyOf, type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import type { Item } from "../items/cell.ts";
import { getFields, getItem, patchFields } from "../items/routes.ts";
import { slice } from "../paging.ts";
import { readTop } from "../shape.ts";
import { normalise } from "../call.ts";
import { driveAddress, type EntryKey } from "./address.ts";
import { type Entry, findEntry, folderId } from "./entry.ts";
import { fileOf, isFolder } from "./file.ts";
import { driveIdOf } from "./ids.ts";
import { atEntry, driveNeeds, entryOf, inDrive } from "./middleware.ts";
import { freeName, nameRefusal } from "./names.ts";
import { childNamed, childrenOf, placeOf } from "./places.ts";
import { driveContext, entryResponse, itemResponse, writingOf } from "./respond.ts";
import { createEntryShaper } from "./shape.ts";
import { addEntry, entryRefusal, moveEntry, removeUnlocked } from "./write.ts";

const ENTRY = "/drives/:drive/items/:entry";

/**
 * Source: Graph docs, driveitem-get, -update, -move, -delete, -list-children, -post-children; addressing by path as in
 * "Addressing resources in a drive".
 */
export function entryRoutes(): Hono<GraphEnvironment> {
  return new Hono<GraphEnvironment>()
    .get(ENTRY, inDrive, atEntry, getEntry)
    .patch(ENTRY, inDrive, atEntry, driveNeeds("edit"), patchEntry)
    .delete(ENTRY, inDrive, atEntry, driveNeeds("edit"), deleteEntry)
    .get(`${ENTRY}/children`, inDrive, atEntry, listChildren)
    .post(`${ENTRY}/children`, inDrive, atEntry, driveNeeds("add"), postChild)
    .get(`${ENTRY}/listItem`, inDrive, atEntry, getItem)
    .get(`${ENTRY}/listItem/fields`, inDrive, atEntry, getFields)
    .patch(`${ENTRY}/listItem/fields`, inDrive, atEntry, driveNeeds("edit"), patchFields);
}

function getEntry(c: GraphContext): Response {
  return entryResponse(c, entryOf(c));
}

const conflict = v.optional(v.picklist(["fail", "replace", "rename"]), "fail");
const changeSchema = v.looseObject({
  name: v.optional(v.string()),
  parentReference: v.optional(
    v.looseObject({ id: v.optional(v.string()), path: v.optional(v.string()), driveId: v.optional(v.string()) }),
  ),
  "@microsoft.graph.conflictBehavior": conflict,
});

/** A new name, a new folder, or both at once. */
function patchEntry(c: GraphContext): Response {
  const body = bodyOf(c, changeSchema);
  if (!body.ok) return refuse(c, body.error);
  const entry = entryOf(c);
  if (entry.kind === "top") return refuse(c, accessDenied());
  const { name, parentReference, "@microsoft.graph.conflictBehavior": behaviour } = body.value;
  if (name === undefined && parentReference === undefined)
    return refuse(c, notImplemented("other changes of drive items"));
  const { item } = entry;
  const refusal = entryRefusal(c.req.header("If-Match"), item);
  if (refusal !== undefined) return refuse(c, refusal);
  const parent = parentReference === undefined ? done(parentOf(c, item)) : newParent(c, parentReference);
  if (!parent.ok) return refuse(c, parent.error);
  const moved = c.env.core.database.transaction(() =>
    moveEntry(writingOf(c), item, parent.value, name ?? fileOf(item)?.name ?? "", behaviour),
  );
  return moved.ok ? itemResponse(c, moved.value) : refuse(c, moved.error);
}

function parentOf(c: GraphContext, item: Item): number {
  return placeOf(c.env.core.database, c.var.list, item.id).parentId;
}

function newParent(c: GraphContext, wish: Readonly<{ id?: string; path?: string; driveId?: string }>): Answer<number> {
  const { list } = c.var;
  if (wish.driveId !== undefined && wish.driveId !== driveIdOf(list))
    return refused(notImplemented("moves between drives"));
  const key = parentKey(wish);
  const entry: Entry | undefined = key === undefined ? undefined : findEntry(c.env.core.database, list, key);
  if (entry === undefined) return refused(entryNotFound());
  return entry.kind === "row" && !isFolder(entry.item) ? refused(invalidMove()) : done(folderId(entry));
}

/** An id, or the path as `parentReference` shows it: `/drives/{id}/root:/a/b`. */
function parentKey({ id, path }: Readonly<{ id?: string; path?: string }>): EntryKey | undefined {
  if (id !== undefined) return id === "root" ? { by: "root" } : { by: "id", id };
  const normalised = normalise("GET", path ?? "", "");
  return normalised.ok ? driveAddress(normalised.call.segments)?.entry : undefined;
}

function deleteEntry(c: GraphContext): Response {
  const entry = entryOf(c);
  if (entry.kind === "top") return refuse(c, accessDenied());
  const refusal = entryRefusal(c.req.header("If-Match"), entry.item);
  if (refusal !== undefined) return refuse(c, refusal);
  const locked = c.env.core.database.transaction(() => removeUnlocked(writingOf(c), entry.item));
  return locked === undefined ? c.body(null, 204) : refuse(c, locked);
}

const ORDERS = new Map<string, (a: Item, b: Item) => number>([
  ["name", (a, b) => (fileOf(a)?.name ?? "").localeCompare(fileOf(b)?.name ?? "")],
  ["lastmodifieddatetime", (a, b) => a.modifiedAt.localeCompare(b.modifiedAt)],
  ["size", (a, b) => (fileOf(a)?.content?.size ?? 0) - (fileOf(b)?.content?.size ?? 0)],
]);

function listChildren(c: GraphContext): Response {
  const { call, core, links } = c.env;
  for (const option of ["$filter", "$search", "$count"]) {
    if (call.options.has(option)) return refuse(c, notImplemented(`${option} on the children of a folder`));
  }
  const top = readTop(call.options, DEFAULT_PAGE_SIZE);
  if (!top.ok) return refuse(c, top.error);
  const shaper = createEntryShaper(c);
  if (!shaper.ok) return refuse(c, shaper.error);
  const children = ordered(childrenOf(core.database, c.var.list, folderId(entryOf(c))), call.options.get("$orderby"));
  if (!children.ok) return refuse(c, children.error);
  const cut = slice(links, call, children.value, top.value);
  if (!cut.ok) return refuse(c, cut.error);
  return c.json({
    "@odata.context": driveContext(c, "/items"),
    ...(cut.value.nextLink === undefined ? {} : { "@odata.nextLink": cut.value.nextLink }),
    value: cut.value.page.map((item) => shaper.value({ kind: "row", item })),
  });
}

function ordered(items: readonly Item[], source: string | undefined): Answer<readonly Item[]> {
  if (source === undefined) return done(items);
  const [, by = "", direction] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/.exec(source) ?? [];
  const order = ORDERS.get(by.toLowerCase());
  if (order === undefined) return refused(invalidOption("$orderby"));
  return done(items.toSorted((a, b) => (direction === "desc" ? -order(a, b) : order(a, b))));
}

const childSchema = v.looseObject({
  name: v.string(),
  folder: v.optional(v.looseObject({})),
  "@microsoft.graph.conflictBehavior": conflict,
});

/** Makes a folder; files come by an upload. */
function postChild(c: GraphContext): Response {
  const body = bodyOf(c, childSchema);
  if (!body.ok) return refuse(c, body.error);
  const { name, folder, "@microsoft.graph.conflictBehavior": behaviour } = body.value;
  if (folder === undefined) return refuse(c, notImplemented("new drive items that are no folder"));
  const entry = entryOf(c);
  if (entry.kind === "row" && !isFolder(entry.item)) return refuse(c, invalidValue());
  const refusal = nameRefusal(name);
  if (refusal !== undefined) return refuse(c, refusal);
  const { core } = c.env;
  const parentId = folderId(entry);
  const isTaken = childNamed(core.database, c.var.list, parentId, name) !== undefined;
  if (isTaken && behaviour === "replace") return refuse(c, notImplemented("replacing a folder"));
  if (isTaken && behaviour === "fail") return refuse(c, nameTaken());
  const made = core.database.transaction(() =>
    addEntry(writingOf(c), parentId, freeName(core.database, c.var.list, parentId, name), undefined),
  );
  return itemResponse(c, made, 201);
}
