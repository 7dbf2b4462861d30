import { Hono } from "hono";
import { notImplemented, versionNotFound } from "../../errors.ts";
import { currentVersionContent, entryNotFound } from "../../fileErrors.ts";
import { MAX_VERSIONS } from "../../limits.ts";
import { type Answer, done, refused } from "../answer.ts";
import { type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import type { Item } from "../items/cell.ts";
import { readVersions, versionId } from "../items/versions.ts";
import { slice } from "../paging.ts";
import { applySelect, readSelect, readTop } from "../shape.ts";
import { downloadUrl } from "./body.ts";
import { fileOf } from "./file.ts";
import { entryIdOf } from "./ids.ts";
import { atEntry, driveNeeds, entryOf, inDrive } from "./middleware.ts";
import { driveContext, writingOf } from "./respond.ts";
import { restoreEntry } from "./write.ts";

const VERSIONS = "/drives/:drive/items/:entry/versions";

/** Source: Graph docs, driveitem-list-versions, driveitemversion-get, -get-contents, -restore. */
export function driveVersionRoutes(): Hono<GraphEnvironment> {
  return new Hono<GraphEnvironment>()
    .get(VERSIONS, inDrive, atEntry, listVersions)
    .get(`${VERSIONS}/:version`, inDrive, atEntry, getVersion)
    .get(`${VERSIONS}/:version/content`, inDrive, atEntry, getVersionContent)
    .post(`${VERSIONS}/:version/restoreVersion`, inDrive, atEntry, driveNeeds("edit"), restoreVersion);
}

type Found = Readonly<{ item: Item; versions: readonly Item[] }>;

function listVersions(c: GraphContext): Response {
  const found = findVersions(c);
  if (!found.ok) return refuse(c, found.error);
  const { call, links } = c.env;
  const top = readTop(call.options, MAX_VERSIONS);
  if (!top.ok) return refuse(c, top.error);
  const cut = slice(links, call, found.value.versions, top.value);
  if (!cut.ok) return refuse(c, cut.error);
  const { page, nextLink } = cut.value;
  return c.json({
    "@odata.context": context(c, found.value, ""),
    ...(nextLink === undefined ? {} : { "@odata.nextLink": nextLink }),
    value: page.map((version) => versionBody(c, found.value, version)),
  });
}

function getVersion(c: GraphContext): Response {
  const found = findVersions(c);
  if (!found.ok) return refuse(c, found.error);
  const version = wanted(c, found.value);
  if (version === undefined) return refuse(c, versionNotFound());
  return c.json({ "@odata.context": context(c, found.value, "/$entity"), ...versionBody(c, found.value, version) });
}

/** Of the newest version the content is that of the file itself, and has to be asked for there. */
function getVersionContent(c: GraphContext): Response {
  const found = findVersions(c);
  if (!found.ok) return refuse(c, found.error);
  const version = wanted(c, found.value);
  const content = version === undefined ? undefined : fileOf(version)?.content;
  if (version === undefined || content === undefined) return refuse(c, versionNotFound());
  if (c.env.call.options.has("$format")) return refuse(c, notImplemented("formats of older versions"));
  if (version === found.value.item) return refuse(c, currentVersionContent());
  const { core, links } = c.env;
  return c.redirect(downloadUrl({ core, list: c.var.list, links }, found.value.item, content.key), 302);
}

/** Restoring is a write like any other: the old content and columns become the newest version. */
function restoreVersion(c: GraphContext): Response {
  const found = findVersions(c);
  if (!found.ok) return refuse(c, found.error);
  const version = wanted(c, found.value);
  if (version === undefined) return refuse(c, versionNotFound());
  const { item } = found.value;
  const restored = c.env.core.database.transaction(() => restoreEntry(writingOf(c), item, version));
  return restored.ok ? c.body(null, 204) : refuse(c, restored.error);
}

function findVersions(c: GraphContext): Answer<Found> {
  const entry = entryOf(c);
  if (entry.kind === "top") return refused(entryNotFound());
  const { item } = entry;
  return done({ item, versions: readVersions(c.env.core.database, c.var.list, item) });
}

function wanted(c: GraphContext, { versions }: Found): Item | undefined {
  const id = c.env.call.segments.at(c.env.call.segments.lastIndexOf("versions") + 1);
  return versions.find((version) => versionId(version) === id);
}

function versionBody(c: GraphContext, { item }: Found, version: Item): Record<string, unknown> {
  const { core, links, call } = c.env;
  const content = fileOf(version)?.content;
  const older = content !== undefined && version !== item;
  const body = {
    ...(older
      ? { "@microsoft.graph.downloadUrl": downloadUrl({ core, list: c.var.list, links }, item, content.key) }
      : {}),
    id: versionId(version),
    lastModifiedBy: version.modifiedBy.identity,
    lastModifiedDateTime: version.modifiedAt,
    ...(content === undefined ? {} : { size: content.size }),
  };
  return applySelect(body, readSelect(call.options));
}

function context(c: GraphContext, { item }: Found, tail: string): string {
  return driveContext(c, `/items('${entryIdOf(c.var.list, item.guid)}')/versions${tail}`);
}
