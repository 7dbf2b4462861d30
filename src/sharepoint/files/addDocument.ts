import type { Procesdocument } from "../../domain/procesdocument.ts";
import { GraphFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import { describe, documentIn, holds, type Metadata, rowOf } from "./documentRow.ts";
import type { FileRef } from "./driveItem.ts";
import { FileFailure } from "./fileFailure.ts";
import type { Library } from "./library.ts";
import { type Upload, upload, withFreeName } from "./upload.ts";

/** A file with what is known of it. */
export type NewDocument = Upload & Readonly<{ document: Metadata }>;

/**
 * Sends a file and writes what is known of it, as one step for people. Broken off in between, the next try with the
 * same file completes it; a file of that name that belongs to something else already is a FileFailure `duplicate`.
 */
export async function addDocument(library: Library, wish: NewDocument): Promise<Stored<Procesdocument>> {
  if (wish.conflict === "rename") {
    return withFreeName(wish.name, (name) => addDocument(library, { ...wish, name, conflict: "fail" }));
  }
  const file = await upload(library, wish);
  return completeDocument(library, file, wish);
}

/** Writes what is known of a file that is there already, but of which nothing was known yet. */
export async function completeDocument(
  library: Library,
  file: FileRef,
  { document, conflict, signal }: Pick<NewDocument, "document" | "conflict" | "signal">,
): Promise<Stored<Procesdocument>> {
  const row = await rowOf(library, file, signal);
  if (!holds(row, document)) {
    const isSomebodys = row.fields.ProcesLookupId !== undefined && conflict !== "replace";
    if (isSomebodys) throw new FileFailure("duplicate", file);
    await describe(library, file, row, document, signal);
  }
  const stored = documentIn(await rowOf(library, file, signal));
  if (stored === undefined) throw new GraphFailure("invalid", "The row of a file came back unreadable.");
  return stored;
}
