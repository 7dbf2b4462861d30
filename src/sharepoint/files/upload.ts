import { isFailure } from "../graph/failure.ts";
import { driveETag, type FileRef } from "./driveItem.ts";
import { FileFailure } from "./fileFailure.ts";
import { ensureFolder } from "./folder.ts";
import { fileAt, type Library, namedPath } from "./library.ts";
import { SMALL_LIMIT, uploadSmall } from "./smallUpload.ts";
import { type Parcel, parcelOf, type Target } from "./target.ts";
import { uploadLarge, type UploadWatch } from "./uploadSession.ts";

/**
 * A file to send. When the name is taken: `fail` throws a FileFailure `duplicate` with the file that is there, `replace`
 * makes a new version of that one (only over `ifMatch`, if given), `rename` keeps both. The very same bytes under
 * the very same name are not sent twice.
 */
export type Upload = Readonly<{
  name: string;
  /** From the root of the library; made when it is missing. */
  folder?: string;
  bytes: Blob;
  conflict: "fail" | "replace" | "rename";
  ifMatch?: string;
}> &
  UploadWatch;

/** Sends a file to the library: once, whole, and never over a version that was not seen. */
export async function upload(library: Library, wish: Upload): Promise<FileRef> {
  if (wish.conflict === "rename") {
    return withFreeName(wish.name, (name) => upload(library, { ...wish, name, conflict: "fail" }));
  }
  const { folder = "", name, bytes, conflict } = wish;
  const parcel = parcelOf(bytes, secondsOf(library.now()));
  const target: Target = conflict === "replace" ? await replaced(library, wish) : { kind: "new", folder, name };
  return send(library, target, parcel, wish);
}

/** Does something under a name, or under the first one beside it that is not taken. */
export async function withFreeName<T>(name: string, work: (name: string) => Promise<T>): Promise<T> {
  for (let number = 1; ; number++) {
    try {
      return await work(number === 1 ? name : numberedName(name, number));
    } catch (error) {
      const isTaken = error instanceof FileFailure && error.kind === "duplicate";
      if (!isTaken || number >= MOST_NAMES) throw error;
    }
  }
}

const MOST_NAMES = 100;

/** What a file must be known by to be replaced: of this version it is certain that somebody saw it. */
export type Seen = Pick<FileRef, "itemId" | "name" | "eTag"> & Partial<Pick<FileRef, "cTag">>;

/**
 * Makes a new version of a file, over the version that was seen. When somebody else changed the content, it throws a
 * FileFailure `conflict` with the file as it is now; a change of columns alone is no conflict when `cTag` is known.
 * The eTag of the row does as well.
 */
export function replace(library: Library, seen: Seen, bytes: Blob, watch: UploadWatch = {}): Promise<FileRef> {
  const { itemId, name, cTag } = seen;
  const parcel = parcelOf(bytes, secondsOf(library.now()));
  return send(library, { kind: "existing", itemId, name, eTag: driveETag(seen.eTag), cTag }, parcel, watch);
}

async function replaced(
  library: Library,
  { folder = "", name, ifMatch, signal }: Omit<Upload, "bytes">,
): Promise<Target> {
  const file = await fileAt(library, namedPath(await library.driveId(), folder, name), signal);
  if (file === undefined) return { kind: "new", folder, name };
  const { itemId, eTag, cTag } = file;
  const seen = ifMatch === undefined ? eTag : driveETag(ifMatch);
  return { kind: "existing", itemId, name, eTag: seen, ...(seen === eTag ? { cTag } : {}) };
}

async function send(library: Library, target: Target, parcel: Parcel, watch: UploadWatch): Promise<FileRef> {
  try {
    return await sendInOneOrMore(library, target, parcel, watch);
  } catch (error) {
    if (!isFailure(error, "missing") || target.kind === "existing" || target.folder === "") throw error;
    await ensureFolder(library, target.folder, watch.signal);
    return sendInOneOrMore(library, target, parcel, watch);
  }
}

async function sendInOneOrMore(library: Library, target: Target, parcel: Parcel, watch: UploadWatch): Promise<FileRef> {
  if (parcel.size > SMALL_LIMIT) return uploadLarge(library, target, parcel, watch);
  watch.onProgress?.(0, parcel.size);
  const file = await uploadSmall(library, target, parcel, watch.signal);
  watch.onProgress?.(parcel.size, parcel.size);
  return file;
}

/** `Intake.docx` becomes `Intake (2).docx`. */
export function numberedName(name: string, number: number): string {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? `${name} (${number})` : `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
}

/** SharePoint counts in whole seconds. */
function secondsOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
