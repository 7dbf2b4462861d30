import type { Procesdocument } from "../../domain/procesdocument.ts";
import type { Graph } from "../graph/graph.ts";
import type { Stored } from "../list/codec.ts";
import { readRow } from "../list/codec.ts";
import type { RawRow } from "../list/row.ts";
import { procesdocumentCodec } from "../lists/procesdocumenten.ts";
import type { SiteAddress } from "../site.ts";
import { addDocument, completeDocument, type NewDocument } from "./addDocument.ts";
import { checkIn, checkOut, discardCheckOut, moveFile, removeFile, type SeenFile } from "./changing.ts";
import { contentOf, contentOfVersion, contentSeen, pdfOf } from "./content.ts";
import { rowOf } from "./documentRow.ts";
import type { DownloadWatch } from "./download.ts";
import type { FilePlace, FileRef } from "./driveItem.ts";
import { freeze, freezePdf, type Freezing } from "./frozenCopies.ts";
import { type LibraryOptions, openLibrary, readFile } from "./library.ts";
import { restoreDocument } from "./restoreDocument.ts";
import { searchLibrary, type SearchHit } from "./librarySearch.ts";
import { replace, type Seen, upload, type Upload } from "./upload.ts";
import { resumeUpload, type UploadSession, type UploadWatch } from "./uploadSession.ts";
import { type FileVersion, versionsOf } from "./versions.ts";
import { previewOf, type Thumbnail, thumbnailOf } from "./viewing.ts";

/**
 * The files of the library. Everything throws GraphFailure; what a file stands in the way of throws a FileFailure that
 * holds this file. What is written is written once, however often an answer is lost.
 */
export type Files = Readonly<{
  /** The file of a document. */
  fileOf(listItemId: string, signal?: AbortSignal): Promise<FileRef>;
  /** The row of a file, whose id is that of the document. */
  listItemOf(file: FilePlace, signal?: AbortSignal): Promise<RawRow>;
  /** The document of a file; undefined when somebody broke its row by hand. */
  documentOf(file: FilePlace, signal?: AbortSignal): Promise<Stored<Procesdocument> | undefined>;

  upload(wish: Upload): Promise<FileRef>;
  /** Goes on with a large upload that was broken off, also after a reload. */
  resume(session: UploadSession, bytes: Blob, watch?: UploadWatch): Promise<FileRef>;
  replace(seen: Seen, bytes: Blob, watch?: UploadWatch): Promise<FileRef>;
  /** Upload and columns in one step. */
  addDocument(wish: NewDocument): Promise<Stored<Procesdocument>>;
  /** Only the columns, of a file that was sent before. */
  completeDocument(
    file: FileRef,
    wish: Pick<NewDocument, "document" | "conflict" | "signal">,
  ): Promise<Stored<Procesdocument>>;

  content(file: FilePlace, watch?: DownloadWatch): Promise<Blob>;
  /** The content, if the file is still as it was seen. */
  contentSeen(file: FilePlace & Pick<FileRef, "eTag">, watch?: DownloadWatch): Promise<Blob>;
  contentOfVersion(file: FilePlace, label: string, watch?: DownloadWatch): Promise<Blob>;
  pdfOf(file: FilePlace, watch?: DownloadWatch): Promise<Blob>;
  versions(file: FilePlace, signal?: AbortSignal): Promise<readonly FileVersion[]>;
  restore(file: FilePlace, label: string, signal?: AbortSignal): Promise<void>;
  preview(file: FilePlace, signal?: AbortSignal): Promise<string | undefined>;
  thumbnail(file: FilePlace, signal?: AbortSignal): Promise<Thumbnail | undefined>;

  move(file: SeenFile, to: Readonly<{ name?: string; folder?: string }>, signal?: AbortSignal): Promise<FileRef>;
  remove(file: FilePlace & Pick<FileRef, "eTag">, signal?: AbortSignal): Promise<void>;
  checkOut(file: FilePlace, signal?: AbortSignal): Promise<void>;
  checkIn(file: FilePlace, comment: string, signal?: AbortSignal): Promise<void>;
  discardCheckOut(file: FilePlace, signal?: AbortSignal): Promise<void>;

  search(text: string, options?: Readonly<{ size?: number }>, signal?: AbortSignal): Promise<readonly SearchHit[]>;

  freeze(freezing: Freezing, bytes: Blob): Promise<FileRef>;
  freezePdf(freezing: Freezing): Promise<FileRef>;
}>;

/**
 * The files of the library of a site; nothing is read yet. `listAddress` is the id of the list, or its title as long as
 * nobody renamed it. To be imported when a screen needs it: nothing of it belongs in the first load.
 */
export function createFiles(graph: Graph, site: SiteAddress, listAddress: string, options: LibraryOptions = {}): Files {
  const library = openLibrary(graph, site, listAddress, options);
  return {
    fileOf: (id, signal) => readFile(library, `${library.listPath}/items/${encodeURIComponent(id)}/driveItem`, signal),
    listItemOf: (file, signal) => rowOf(library, file, signal),
    async documentOf(file, signal) {
      const read = readRow(procesdocumentCodec, await rowOf(library, file, signal));
      return read.ok ? read.value : undefined;
    },
    upload: (wish) => upload(library, wish),
    resume: (session, bytes, watch = {}) => resumeUpload(library, session, bytes, watch),
    replace: (seen, bytes, watch) => replace(library, seen, bytes, watch),
    addDocument: (wish) => addDocument(library, wish),
    completeDocument: (file, wish) => completeDocument(library, file, wish),
    content: (file, watch) => contentOf(library, file, watch),
    contentSeen: (file, watch) => contentSeen(library, file, watch),
    contentOfVersion: (file, label, watch) => contentOfVersion(library, file, label, watch),
    pdfOf: (file, watch) => pdfOf(library, file, watch),
    versions: (file, signal) => versionsOf(library, file, signal),
    restore: (file, label, signal) => restoreDocument(library, file, label, signal),
    preview: (file, signal) => previewOf(library, file, signal),
    thumbnail: (file, signal) => thumbnailOf(library, file, signal),
    move: (file, to, signal) => moveFile(library, file, to, signal),
    remove: (file, signal) => removeFile(library, file, signal),
    checkOut: (file, signal) => checkOut(library, file, signal),
    checkIn: (file, comment, signal) => checkIn(library, file, comment, signal),
    discardCheckOut: (file, signal) => discardCheckOut(library, file, signal),
    search: (text, options, signal) => searchLibrary(library, text, options, signal),
    freeze: (freezing, bytes) => freeze(library, freezing, bytes),
    freezePdf: (freezing) => freezePdf(library, freezing),
  };
}
