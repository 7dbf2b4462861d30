import * as v from "valibot";
import type { Persoon } from "../../domain/persoon.ts";
import { type Touch, writerOf } from "../list/row.ts";

/** A file as it was when we looked: `eTag` changes with everything, `cTag` only with the content. */
export type FileRef = Readonly<{
  driveId: string;
  itemId: string;
  /** The row of the file, which is the id of the document; not every answer tells it. */
  listItemId: string | undefined;
  name: string;
  /** The folders between the library and the file; empty in the root. */
  folder: string;
  size: number;
  eTag: string;
  cTag: string;
  webUrl: string;
  /** The QuickXorHash of the content, once SharePoint has made it. */
  hash: string | undefined;
  mimeType: string | undefined;
  created: Touch;
  modified: Touch;
  checkedOutBy: Persoon | undefined;
}>;

/** Where a file lies. */
export type FilePlace = Pick<FileRef, "driveId" | "itemId">;

/** What is asked of a file. Whether it is checked out is not told unless it is asked for. */
export const FILE_PROPERTIES =
  "id,name,size,eTag,cTag,webUrl,createdDateTime,createdBy,lastModifiedDateTime,lastModifiedBy,file,folder,parentReference,publication,sharepointIds";

const identity = v.object({
  id: v.optional(v.string()),
  displayName: v.optional(v.string()),
  email: v.optional(v.string()),
});

const identitySet = v.optional(
  v.object({ user: v.optional(identity), application: v.optional(v.object({ id: v.optional(v.string()) })) }),
);

const driveItemSchema = v.object({
  id: v.string(),
  name: v.string(),
  size: v.optional(v.number(), 0),
  eTag: v.optional(v.string(), ""),
  cTag: v.optional(v.string(), ""),
  webUrl: v.optional(v.string(), ""),
  createdDateTime: v.optional(v.string(), ""),
  lastModifiedDateTime: v.optional(v.string(), ""),
  createdBy: identitySet,
  lastModifiedBy: identitySet,
  file: v.optional(
    v.object({
      mimeType: v.optional(v.string()),
      hashes: v.optional(v.object({ quickXorHash: v.optional(v.string()) })),
    }),
  ),
  parentReference: v.optional(v.object({ driveId: v.optional(v.string()), path: v.optional(v.string()) })),
  publication: v.optional(v.object({ level: v.optional(v.string()), checkedOutBy: identitySet })),
  sharepointIds: v.optional(v.object({ listItemId: v.optional(v.string()) })),
});

/** Understands one item of a drive. Throws when it is none: then Graph itself is not what we think it is. */
export function parseFile(answer: unknown, driveId: string): FileRef {
  const item = v.parse(driveItemSchema, answer);
  const writer = writerOf(item.publication?.checkedOutBy);
  return {
    driveId: item.parentReference?.driveId ?? driveId,
    itemId: item.id,
    listItemId: item.sharepointIds?.listItemId,
    name: item.name,
    folder: folderOf(item.parentReference?.path),
    size: item.size,
    eTag: item.eTag,
    cTag: item.cTag,
    webUrl: item.webUrl,
    hash: item.file?.hashes?.quickXorHash,
    mimeType: item.file?.mimeType,
    created: { writer: writerOf(item.createdBy), at: item.createdDateTime },
    modified: { writer: writerOf(item.lastModifiedBy), at: item.lastModifiedDateTime },
    checkedOutBy: writer.kind === "person" ? writer.persoon : undefined,
  };
}

/** The eTag of a row as its file spells it: both count the same, but only one spelling is accepted by each. */
export function driveETag(etag: string): string {
  const [, guid = "", counter = ""] = /^"\{?([0-9a-f-]{36})\}?,(\d+)"$/i.exec(etag) ?? [];
  return guid === "" ? etag : `"{${guid.toUpperCase()}},${counter}"`;
}

/** `/drives/b!…/root:/Vastgesteld` lies in `Vastgesteld`. */
function folderOf(path = ""): string {
  const inside = path.split("root:")[1] ?? "";
  return inside.split("/").filter(Boolean).map(decoded).join("/");
}

/** Some answers encode the path and others do not. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
