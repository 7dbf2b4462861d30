import * as v from "valibot";
import type { Instant } from "../../domain/time.ts";
import { extensionOf } from "../../domain/procesdocument.ts";
import { GraphFailure, isFailure } from "../graph/failure.ts";
import type { FileRef } from "./driveItem.ts";
import { FileFailure, UNREADABLE_BYTES } from "./fileFailure.ts";
import { fileAt, itemPath, type Library, namedPath } from "./library.ts";
import { sameWriter } from "./sameWriter.ts";
import { quickXorHash } from "./quickXorHash.ts";

/** Where bytes go: a name that is free, or a file of which we have seen this version. */
export type Target = v.InferOutput<typeof targetSchema>;

export const targetSchema = v.variant("kind", [
  v.object({ kind: v.literal("new"), folder: v.string(), name: v.string() }),
  v.object({
    kind: v.literal("existing"),
    itemId: v.string(),
    name: v.string(),
    eTag: v.string(),
    /** Known: then a change of columns alone is no conflict. */
    cTag: v.optional(v.string()),
  }),
]);

/** What is sent, and since when: by this we know our own file again. */
export type Parcel = Readonly<{ bytes: Blob; size: number; hash(): Promise<string>; since: Instant }>;

/** Packs bytes; the hash is made at most once, and only when it is needed. */
export function parcelOf(bytes: Blob, since: Instant): Parcel {
  let hash: Promise<string> | undefined;
  return { bytes, size: bytes.size, since, hash: () => (hash ??= readable(quickXorHash(bytes))) };
}

/** A part of the bytes, in memory. */
export function pieceOf(bytes: Blob, start: number, end: number): Promise<ArrayBuffer> {
  return readable(bytes.slice(start, end).arrayBuffer());
}

async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new GraphFailure("invalid", error instanceof Error ? error.message : "Unreadable.", {
      code: UNREADABLE_BYTES,
    });
  }
}

/** The path of a target in Graph. */
export async function targetPath(library: Library, target: Target): Promise<string> {
  const drive = await library.driveId();
  return target.kind === "new" ? namedPath(drive, target.folder, target.name) : itemPath(drive, target.itemId);
}

/** What a write that ended badly came to: the file as we wanted it, or a target to try again. */
export type Outcome = Readonly<{ done: FileRef }> | Readonly<{ again: Target }>;

/**
 * Looks what stands at the target after an answer that was lost or refused. `tried` says that our bytes may have
 * arrived. Throws a FileFailure when another file has the name, or when somebody changed the one that we saw.
 */
export async function settle(
  library: Library,
  target: Target,
  parcel: Parcel,
  tried: boolean,
  signal?: AbortSignal,
): Promise<Outcome> {
  const file = await fileAt(library, await targetPath(library, target), signal);
  if (target.kind === "new") {
    if (file === undefined) return { again: target };
    if (await isParcel(library, file, parcel, tried)) return { done: file };
    throw new FileFailure("duplicate", file);
  }
  if (file === undefined) throw new GraphFailure("missing", "The file is gone.", { status: 404 });
  if (file.eTag === target.eTag) return { again: target };
  if (await isParcel(library, file, parcel, tried)) return { done: file };
  if (target.cTag !== undefined && file.cTag === target.cTag) return { again: { ...target, eTag: file.eTag } };
  throw new FileFailure("conflict", file);
}

/** What to do about a refusal: throws it unless it tells that something stands at the target. */
export async function settleRefusal(
  library: Library,
  target: Target,
  parcel: Parcel,
  error: unknown,
  tried: boolean,
  signal?: AbortSignal,
): Promise<Outcome> {
  if (isFailure(error, "duplicate", "conflict")) return settle(library, target, parcel, tried, signal);
  if (!isFailure(error, "locked")) throw error;
  const file = await fileAt(library, await targetPath(library, target), signal);
  throw file === undefined ? error : new FileFailure("locked", file);
}

/** SharePoint writes the columns of a library into files of Office: these do not keep their size and hash. */
const REWRITTEN = new Set([
  "docx",
  "docm",
  "dotx",
  "xlsx",
  "xlsm",
  "xltx",
  "pptx",
  "pptm",
  "potx",
  "doc",
  "xls",
  "ppt",
]);

/** Whether a file is the one that we sent. */
async function isParcel(library: Library, file: FileRef, parcel: Parcel, tried: boolean): Promise<boolean> {
  if (file.size === parcel.size && file.hash !== undefined) {
    if (file.hash === (await parcel.hash())) return true;
  }
  const hidden = file.hash === undefined && file.size === parcel.size;
  return tried && (hidden || REWRITTEN.has(extensionOf(file.name))) && isOurs(library, file, parcel);
}

function isOurs({ self }: Library, { modified }: FileRef, { since }: Parcel): boolean {
  return self !== undefined && sameWriter(self, modified.writer) && Date.parse(modified.at) >= Date.parse(since);
}

/** Takes a new file away again that had arrived when it was stopped; never one that was there before. */
export async function takeBack(library: Library, target: Target, parcel: Parcel): Promise<void> {
  if (target.kind === "existing") return;
  const file = await fileAt(library, await targetPath(library, target));
  if (file === undefined || Date.parse(file.created.at) < Date.parse(parcel.since)) return;
  if (file.size !== parcel.size || file.hash !== (await parcel.hash())) return;
  const path = itemPath(file.driveId, file.itemId);
  await library.graph.send({ method: "DELETE", path, headers: { "If-Match": file.eTag } });
}
