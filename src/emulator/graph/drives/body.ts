import type { Core } from "../../core/core.ts";
import { DOWNLOAD_SECONDS } from "../../limits.ts";
import type { Item } from "../items/cell.ts";
import type { Links } from "../links.ts";
import { type List, listWebUrl } from "../lists/list.ts";
import type { Entry } from "./entry.ts";
import { type FileFacts, fileOf, nameOf } from "./file.ts";
import { driveIdOf, entryIdOf, rootGuid } from "./ids.ts";
import { holderIdentity } from "./locks.ts";
import { mimeTypeOf } from "./mime.ts";
import { issuePass } from "./passes.ts";
import { countChildren, folderPath, placeOf, TOP } from "./places.ts";
import { driveUrl } from "./webUrl.ts";
import { contentTag, driveEtag, sizeOf } from "./write.ts";

/** Where a drive item is described from. */
export type Scene = Readonly<{ core: Core; list: List; links: Links }>;

/** A drive item with everything that Graph shows; `select` then keeps what was asked. Some of it comes only when named. */
export function entryBody(scene: Scene, entry: Entry, select: readonly string[] | undefined): Record<string, unknown> {
  const body = entry.kind === "top" ? topBody(scene) : rowBody(scene, entry.item);
  const named = (name: string): boolean => select?.some((one) => one.toLowerCase() === name.toLowerCase()) === true;
  if (named("sharepointIds")) body.sharepointIds = sharePointIds(scene, entry);
  if (entry.kind === "row" && named("publication")) body.publication = publication(entry.item);
  return body;
}

function topBody({ core, list }: Scene): Record<string, unknown> {
  const id = entryIdOf(list, rootGuid(list));
  return {
    createdDateTime: list.createdAt,
    eTag: `"{${rootGuid(list).toUpperCase()}},1"`,
    id,
    lastModifiedDateTime: list.modifiedAt,
    name: "root",
    webUrl: listWebUrl(list),
    cTag: `"c:{${rootGuid(list).toUpperCase()}},0"`,
    size: sizeOf({ core, list }, TOP),
    createdBy: list.createdBy,
    lastModifiedBy: list.modifiedBy,
    parentReference: { driveType: "documentLibrary", driveId: driveIdOf(list), siteId: list.site.id },
    fileSystemInfo: { createdDateTime: list.createdAt, lastModifiedDateTime: list.modifiedAt },
    folder: { childCount: countChildren(core.database, list, TOP).all },
    root: {},
  };
}

function rowBody(scene: Scene, item: Item): Record<string, unknown> {
  const { core, list } = scene;
  const facts = fileOf(item);
  if (facts === undefined) throw new Error("A row of a library is no file.");
  return {
    ...(facts.content === undefined
      ? {}
      : { "@microsoft.graph.downloadUrl": downloadUrl(scene, item, facts.content.key) }),
    createdDateTime: item.createdAt,
    eTag: driveEtag(item),
    id: entryIdOf(list, item.guid),
    lastModifiedDateTime: item.modifiedAt,
    name: facts.name,
    webUrl: driveUrl(core.database, list, item),
    cTag: contentTag(item),
    size: facts.content?.size ?? sizeOf(scene, item.id),
    createdBy: item.createdBy.identity,
    lastModifiedBy: item.modifiedBy.identity,
    parentReference: parentReference(scene, item),
    fileSystemInfo: { createdDateTime: facts.createdAt, lastModifiedDateTime: facts.modifiedAt },
    ...kindOf(scene, item, facts),
  };
}

function kindOf({ core, list }: Scene, item: Item, { name, content }: FileFacts): Record<string, unknown> {
  if (content === undefined) return { folder: { childCount: countChildren(core.database, list, item.id).all } };
  return { file: { mimeType: mimeTypeOf(name), hashes: { quickXorHash: content.hash } } };
}

function parentReference({ core, list }: Scene, item: Item): Record<string, unknown> {
  const { parentId } = placeOf(core.database, list, item.id);
  const names = folderPath(core.database, list, parentId);
  const driveId = driveIdOf(list);
  const parentGuid = parentId === TOP ? rootGuid(list) : placeOf(core.database, list, parentId).guid;
  return {
    driveType: "documentLibrary",
    driveId,
    id: entryIdOf(list, parentGuid),
    name: names.at(-1) ?? list.name,
    path: `/drives/${driveId}/root:${names.map((name) => `/${encodeURIComponent(name)}`).join("")}`,
    siteId: list.site.id,
  };
}

/** An address of the content as it is now; it goes on giving this content when the file changes. */
export function downloadUrl({ core, links }: Scene, item: Item, bytes: number): string {
  const pass = issuePass(core, { opens: "download", bytes, name: nameOf(item) }, DOWNLOAD_SECONDS);
  return links.file(`/_layouts/15/download.aspx?UniqueId=${item.guid}&Translate=false&tempauth=${pass}&ApiVersion=2.0`);
}

/** An address that gives the content as PDF. */
export function pdfUrl({ core, links }: Scene, item: Item, bytes: number): string {
  const pass = issuePass(core, { opens: "pdf", bytes, name: nameOf(item) }, DOWNLOAD_SECONDS);
  return links.file(`/_layouts/15/transform.aspx?UniqueId=${item.guid}&format=pdf&tempauth=${pass}`);
}

function sharePointIds({ core, list }: Scene, entry: Entry): Record<string, unknown> {
  const [, siteId = "", webId = ""] = list.site.id.split(",");
  return {
    listId: list.id,
    ...(entry.kind === "row" ? { listItemId: String(entry.item.id) } : {}),
    listItemUniqueId: entry.kind === "row" ? entry.item.guid : rootGuid(list),
    siteId,
    siteUrl: list.site.webUrl,
    tenantId: core.tenant.id,
    webId,
  };
}

function publication(item: Item): Record<string, unknown> {
  const versionId = `${item.version}.0`;
  const checkedOutBy = holderIdentity(item);
  return checkedOutBy === undefined
    ? { level: "published", versionId }
    : { level: "checkout", versionId, checkedOutBy };
}

/** A drive as Graph shows it. */
export function driveBody({ core, list }: Scene): Record<string, unknown> {
  const used = sizeOf({ core, list }, TOP);
  const total = 25 * 1024 ** 4;
  return {
    createdDateTime: list.createdAt,
    description: list.description,
    id: driveIdOf(list),
    lastModifiedDateTime: list.modifiedAt,
    name: list.displayName,
    webUrl: listWebUrl(list),
    driveType: "documentLibrary",
    createdBy: list.createdBy,
    lastModifiedBy: list.modifiedBy,
    owner: {
      group: { displayName: list.site.displayName, ...(list.site.team === undefined ? {} : { id: list.site.team.id }) },
    },
    quota: { deleted: 0, remaining: total - used, state: "normal", total, used },
  };
}
