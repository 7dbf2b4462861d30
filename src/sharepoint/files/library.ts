import * as v from "valibot";
import type { Procesdocument } from "../../domain/procesdocument.ts";
import type { Writer } from "../../domain/persoon.ts";
import { isFailure } from "../graph/failure.ts";
import type { Graph } from "../graph/graph.ts";
import { withQuery } from "../graph/query.ts";
import { createRepository, type Repository } from "../list/repository.ts";
import { createList } from "../list/sharePointList.ts";
import { PROCESDOCUMENTEN, procesdocumentCodec } from "../lists/procesdocumenten.ts";
import { type SiteAddress, sitePath } from "../site.ts";
import { FILE_PROPERTIES, type FileRef, parseFile } from "./driveItem.ts";

/** The library as everything here sees it: its drive, its rows, and who we are. */
export type Library = Readonly<{
  graph: Graph;
  /** The path of the list in Graph. */
  listPath: string;
  documents: Repository<Procesdocument>;
  driveId(): Promise<string>;
  /** Whose writes are ours. Without it only equal bytes prove that a file is the one we sent. */
  self: Writer | undefined;
  now(): Date;
}>;

export type LibraryOptions = Readonly<{ self?: Writer; now?: () => Date }>;

/** Joins the library of a site. Nothing is read yet. */
export function openLibrary(graph: Graph, site: SiteAddress, address: string, options: LibraryOptions): Library {
  const listPath = `${sitePath(site)}/lists/${encodeURIComponent(address)}`;
  let drive: Promise<string> | undefined;
  const readDrive = async (): Promise<string> => {
    const answer = await graph.send({ method: "GET", path: withQuery(`${listPath}/drive`, { select: "id" }) });
    return v.parse(v.object({ id: v.string() }), answer).id;
  };
  return {
    graph,
    listPath,
    documents: createRepository(procesdocumentCodec, createList(graph, sitePath(site), PROCESDOCUMENTEN, address)),
    // One question serves all who wait for it, so none of them may stop it; a failure is not remembered.
    async driveId() {
      const asked = (drive ??= readDrive());
      try {
        return await asked;
      } catch (error) {
        if (drive === asked) drive = undefined;
        throw error;
      }
    },
    self: options.self,
    now: options.now ?? (() => new Date()),
  };
}

/** The path of an item in Graph. */
export function itemPath(driveId: string, itemId: string): string {
  return `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}`;
}

/** The path of what has this name in a folder, whether it is there or not; ready to be gone on with. */
export function namedPath(driveId: string, folder: string, name: string): string {
  const parts = [...folder.split("/").filter(Boolean), name].map(encodeURIComponent);
  return `/drives/${encodeURIComponent(driveId)}/root:/${parts.join("/")}:`;
}

/** The file at a path of Graph as it is now; undefined when nothing is there. */
export async function fileAt(library: Library, path: string, signal?: AbortSignal): Promise<FileRef | undefined> {
  try {
    return await readFile(library, path, signal);
  } catch (error) {
    if (isFailure(error, "missing")) return undefined;
    throw error;
  }
}

/** The file at a path of Graph as it is now. */
export async function readFile(library: Library, path: string, signal?: AbortSignal): Promise<FileRef> {
  const answer = await library.graph.send({
    method: "GET",
    path: withQuery(path, { select: FILE_PROPERTIES }),
    signal,
  });
  return parseFile(answer, await library.driveId());
}
