import * as v from "valibot";
import type { Persoon } from "../../domain/persoon.ts";
import { isFailure } from "../graph/failure.ts";
import { withQuery } from "../graph/query.ts";
import { driveETag, type FileRef, type FilePlace } from "./driveItem.ts";
import { FileFailure } from "./fileFailure.ts";
import { ensureFolder } from "./folder.ts";
import { fileAt, itemPath, type Library, namedPath, readFile } from "./library.ts";
import { writeOnce } from "./writing.ts";

/** A file of which this version was seen. */
export type SeenFile = Pick<FileRef, "driveId" | "itemId" | "name" | "folder" | "eTag">;

/** Gives a file another name, another folder, or both; what points to it goes on doing so. */
export async function moveFile(
  library: Library,
  file: SeenFile,
  to: Readonly<{ name?: string; folder?: string }>,
  signal?: AbortSignal,
): Promise<FileRef> {
  const { name = file.name, folder = file.folder } = to;
  const path = itemPath(file.driveId, file.itemId);
  const parent = folder === file.folder ? undefined : await folderId(library, folder, signal);
  const body = { name, ...(parent === undefined ? {} : { parentReference: { id: parent } }) };
  const isThere = (now: FileRef): boolean => now.name === name && now.folder === folder;
  try {
    return await writeOnce<FileRef>(
      library.graph,
      async () => {
        await library.graph.send({
          method: "PATCH",
          path,
          body,
          headers: { "If-Match": driveETag(file.eTag) },
          signal,
        });
        return readFile(library, path, signal);
      },
      async () => {
        const now = await readFile(library, path, signal);
        return isThere(now) ? now : undefined;
      },
      signal,
    );
  } catch (error) {
    throw await explained(library, error, path, namedPath(file.driveId, folder, name), signal);
  }
}

async function folderId(library: Library, folder: string, signal?: AbortSignal): Promise<string> {
  const drive = await library.driveId();
  if (folder !== "") await ensureFolder(library, folder, signal);
  const parts = folder.split("/").filter(Boolean).map(encodeURIComponent).join("/");
  const path = `/drives/${encodeURIComponent(drive)}/root${parts === "" ? "" : `:/${parts}:`}`;
  const answer = await library.graph.send({ method: "GET", path: withQuery(path, { select: "id" }), signal });
  return v.parse(v.object({ id: v.string() }), answer).id;
}

/** Puts the file in the recycle bin of the site. One that is gone already is no failure. */
export async function removeFile(
  library: Library,
  file: FilePlace & Pick<FileRef, "eTag">,
  signal?: AbortSignal,
): Promise<void> {
  const path = itemPath(file.driveId, file.itemId);
  try {
    await writeOnce<true>(
      library.graph,
      async () => {
        await library.graph.send({ method: "DELETE", path, headers: { "If-Match": driveETag(file.eTag) }, signal });
        return true;
      },
      async () => ((await fileAt(library, path, signal)) === undefined ? true : undefined),
      signal,
    );
  } catch (error) {
    if (!isFailure(error, "missing")) throw await explained(library, error, path, path, signal);
  }
}

/** Keeps others from writing the file until it is checked in; it says who, if somebody else did so before. */
export async function checkOut(library: Library, file: FilePlace, signal?: AbortSignal): Promise<void> {
  await switchLock(library, file, { action: "checkout", locked: true, body: undefined }, signal);
}

/** Gives the file back to all, with a sentence about what was done. */
export async function checkIn(library: Library, file: FilePlace, comment: string, signal?: AbortSignal): Promise<void> {
  await switchLock(library, file, { action: "checkin", locked: false, body: { comment } }, signal);
}

/** Gives the file back as it was. */
export async function discardCheckOut(library: Library, file: FilePlace, signal?: AbortSignal): Promise<void> {
  await switchLock(library, file, { action: "discardCheckout", locked: false, body: undefined }, signal);
}

type Switch = Readonly<{ action: string; locked: boolean; body: object | undefined }>;

async function switchLock(
  library: Library,
  { driveId, itemId }: FilePlace,
  { action, locked, body }: Switch,
  signal?: AbortSignal,
): Promise<void> {
  const path = itemPath(driveId, itemId);
  try {
    await writeOnce<true>(
      library.graph,
      async () => {
        await library.graph.send({ method: "POST", path: `${path}/${action}`, body, signal });
        return true;
      },
      async () => {
        const { checkedOutBy } = await readFile(library, path, signal);
        return (locked ? isSelf(library, checkedOutBy) : checkedOutBy === undefined) ? true : undefined;
      },
      signal,
    );
  } catch (error) {
    if (locked && isFailure(error, "locked")) {
      const { checkedOutBy } = await readFile(library, path, signal);
      if (isSelf(library, checkedOutBy)) return;
    }
    throw await explained(library, error, path, path, signal);
  }
}

function isSelf({ self }: Library, persoon: Persoon | undefined): boolean {
  return self?.kind === "person" && self.persoon.id === persoon?.id;
}

/** A refusal with the file that stood in the way: the one itself, or the one that has the name. */
async function explained(
  library: Library,
  error: unknown,
  own: string,
  wanted: string,
  signal?: AbortSignal,
): Promise<unknown> {
  if (!isFailure(error, "duplicate", "conflict", "locked")) return error;
  const { kind } = error;
  if (kind !== "duplicate" && kind !== "conflict" && kind !== "locked") return error;
  const file = await fileAt(library, kind === "duplicate" ? wanted : own, signal);
  return file === undefined ? error : new FileFailure(kind, file);
}
