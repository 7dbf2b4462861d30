import * as v from "valibot";
import { GraphFailure, isFailure } from "../graph/failure.ts";
import { withQuery } from "../graph/query.ts";
import { download, type DownloadWatch } from "./download.ts";
import { type FilePlace, driveETag, type FileRef } from "./driveItem.ts";
import { FileFailure, NOT_CONVERTIBLE } from "./fileFailure.ts";
import { itemPath, type Library, readFile } from "./library.ts";
import { redirectOf } from "./redirect.ts";
import { versionsOf } from "./versions.ts";

const sourceSchema = v.object({
  cTag: v.optional(v.string(), ""),
  "@microsoft.graph.downloadUrl": v.string(),
});

type Source = Readonly<{ cTag: string; url: string }>;

/** What a file holds now. */
export async function contentOf(library: Library, file: FilePlace, watch: DownloadWatch = {}): Promise<Blob> {
  for (let attempt = 0; attempt < CHANGES; attempt++) {
    const tags = new Set<string>();
    const bytes = await download(
      library.graph,
      async () => {
        const source = await sourceOf(library, file, watch.signal);
        tags.add(source.cTag);
        return source.url;
      },
      watch,
    );
    // A download that was gone on with after a change would be half of each.
    if (tags.size <= 1) return bytes;
  }
  throw changing();
}

/**
 * What a file holds, if it is still the version with this eTag, in the spelling of the file or of its row. Throws a
 * FileFailure `conflict` when it is not, or no longer when all of it was read.
 */
export async function contentSeen(
  library: Library,
  file: FilePlace & Pick<FileRef, "eTag">,
  watch: DownloadWatch = {},
): Promise<Blob> {
  await expectSeen(library, file, watch.signal);
  const bytes = await contentOf(library, file, watch);
  await expectSeen(library, file, watch.signal);
  return bytes;
}

async function expectSeen(
  library: Library,
  { driveId, itemId, eTag }: FilePlace & Pick<FileRef, "eTag">,
  signal?: AbortSignal,
): Promise<void> {
  const now = await readFile(library, itemPath(driveId, itemId), signal);
  if (now.eTag !== driveETag(eTag)) throw new FileFailure("conflict", now);
}

/** What a version of a file holds, or held. */
export async function contentOfVersion(
  library: Library,
  file: FilePlace,
  label: string,
  watch: DownloadWatch = {},
): Promise<Blob> {
  for (let attempt = 0; attempt < CHANGES; attempt++) {
    const [newest] = await versionsOf(library, file, watch.signal);
    if (newest?.label !== label) return oldContent(library, file, label, watch);
    // Graph gives the newest version only as the file itself: and so only if no newer one came meanwhile.
    const bytes = await contentOf(library, file, watch);
    const [still] = await versionsOf(library, file, watch.signal);
    if (still?.label === label) return bytes;
  }
  throw changing();
}

/** Somebody who writes faster than we read is no person. */
const CHANGES = 5;

async function sourceOf({ graph }: Library, { driveId, itemId }: FilePlace, signal?: AbortSignal): Promise<Source> {
  const path = withQuery(itemPath(driveId, itemId), { select: "id,cTag,@microsoft.graph.downloadUrl" });
  const source = v.parse(sourceSchema, await graph.send({ method: "GET", path, signal }));
  return { cTag: source.cTag, url: source["@microsoft.graph.downloadUrl"] };
}

function oldContent(
  { graph }: Library,
  { driveId, itemId }: FilePlace,
  label: string,
  watch: DownloadWatch,
): Promise<Blob> {
  const path = `${itemPath(driveId, itemId)}/versions/${encodeURIComponent(label)}/content`;
  return download(graph, () => redirectOf(graph, path, watch.signal), watch);
}

function changing(): GraphFailure {
  return new GraphFailure("conflict", "The file changes faster than it can be read.");
}

/**
 * The file as PDF, made by Microsoft 365. Throws an `invalid` failure with the code NOT_CONVERTIBLE when it cannot be made
 * of this kind of file.
 */
export async function pdfOf(library: Library, file: FilePlace, watch: DownloadWatch = {}): Promise<Blob> {
  const path = `${itemPath(file.driveId, file.itemId)}/content?format=pdf`;
  try {
    return await download(library.graph, () => redirectOf(library.graph, path, watch.signal), watch);
  } catch (error) {
    if (!isFailure(error, "invalid")) throw error;
    throw new GraphFailure("invalid", error.message, { ...error.details, code: NOT_CONVERTIBLE });
  }
}
