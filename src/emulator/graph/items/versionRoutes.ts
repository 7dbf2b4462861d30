import { Hono } from "hono";
import { rowNotFound, versionNotFound } from "../../errors.ts";
import { MAX_VERSIONS } from "../../limits.ts";
import { inList, inSite, listNeeds } from "../access/middleware.ts";
import { type Answer, done, refused } from "../answer.ts";
import { restoreEntry } from "../drives/write.ts";
import { type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { isLibrary } from "../lists/list.ts";
import { slice } from "../paging.ts";
import { readExpand, readSelect, readTop } from "../shape.ts";
import { stampOf } from "../stamp.ts";
import { itemContext } from "./body.ts";
import type { Item } from "./cell.ts";
import { createFieldReader, type FieldReader } from "./outgoing.ts";
import { findItem } from "./routes.ts";
import { readVersions, versionBody, versionId } from "./versions.ts";
import { replaceCells } from "./write.ts";

const VERSIONS = "/sites/:site/lists/:list/items/:item/versions";

/** Source: Graph docs, listitem-list-versions, listitemversion-get, listitemversion-restore. */
export function versionRoutes(): Hono<GraphEnvironment> {
  return new Hono<GraphEnvironment>()
    .get(VERSIONS, inSite, inList, listVersions)
    .get(`${VERSIONS}/:version`, inSite, inList, getVersion)
    .get(`${VERSIONS}/:version/fields`, inSite, inList, getVersionFields)
    .post(`${VERSIONS}/:version/restoreVersion`, inSite, inList, listNeeds("edit"), restoreVersion);
}

function listVersions(c: GraphContext): Response {
  const item = findItem(c);
  if (item === undefined) return refuse(c, rowNotFound());
  const fields = expandedFields(c);
  if (!fields.ok) return refuse(c, fields.error);
  const { call, core, links } = c.env;
  const top = readTop(call.options, MAX_VERSIONS);
  if (!top.ok) return refuse(c, top.error);
  const cut = slice(links, call, readVersions(core.database, c.var.list, item), top.value);
  if (!cut.ok) return refuse(c, cut.error);
  const { page, nextLink } = cut.value;
  return c.json({
    "@odata.context": itemContext(c, c.var.list, `('${item.id}')/versions`),
    ...(nextLink === undefined ? {} : { "@odata.nextLink": nextLink }),
    value: page.map((version) => versionBody(version, fields.value)),
  });
}

function getVersion(c: GraphContext): Response {
  const version = findVersion(c);
  if (!version.ok) return refuse(c, version.error);
  const fields = expandedFields(c);
  if (!fields.ok) return refuse(c, fields.error);
  const context = itemContext(c, c.var.list, `('${version.value.id}')/versions/$entity`);
  return c.json({ "@odata.context": context, ...versionBody(version.value, fields.value) });
}

function getVersionFields(c: GraphContext): Response {
  const version = findVersion(c);
  if (!version.ok) return refuse(c, version.error);
  const reader = createFieldReader(c.env.core.database, c.var.list, readSelect(c.env.call.options));
  if (!reader.ok) return refuse(c, reader.error);
  const { id } = version.value;
  const context = itemContext(c, c.var.list, `('${id}')/versions('${versionId(version.value)}')/fields/$entity`);
  return c.json({ "@odata.context": context, ...reader.value(version.value) });
}

/** Restoring is a write like any other: the old cells become the newest version, by whoever asked for it. */
function restoreVersion(c: GraphContext): Response {
  const version = findVersion(c);
  const item = findItem(c);
  if (!version.ok || item === undefined) return refuse(c, version.ok ? rowNotFound() : version.error);
  const { core, caller } = c.env;
  const { list, site } = c.var;
  const restored = core.database.transaction(() =>
    isLibrary(list)
      ? restoreEntry({ core, list, stamp: stampOf(core, site, caller) }, item, version.value)
      : replaceCells(core, list, item, version.value.cells, () => stampOf(core, site, caller)),
  );
  return restored.ok ? c.body(null, 204) : refuse(c, restored.error);
}

function findVersion(c: GraphContext): Answer<Item> {
  const item = findItem(c);
  if (item === undefined) return refused(rowNotFound());
  const wanted = c.req.param("version");
  const version = readVersions(c.env.core.database, c.var.list, item).find((one) => versionId(one) === wanted);
  return version === undefined ? refused(versionNotFound()) : done(version);
}

function expandedFields(c: GraphContext): Answer<FieldReader | "bare"> {
  const expand = readExpand(c.env.call.options);
  if (!expand.ok) return expand;
  const fields = expand.value.get("fields");
  return fields === undefined ? done("bare") : createFieldReader(c.env.core.database, c.var.list, fields.select);
}
