import type { Writer } from "../../domain/persoon.ts";
import { ADOPTED_FOLDER, extensionOf, frozenName, type Procesdocument } from "../../domain/procesdocument.ts";
import { GraphFailure } from "../graph/failure.ts";
import { isProven } from "./adoptedCopy.ts";
import { pdfOf } from "./content.ts";
import { documentIn, rowOf } from "./documentRow.ts";
import type { FileRef } from "./driveItem.ts";
import { FileFailure } from "./fileFailure.ts";
import { fileAt, type Library, namedPath } from "./library.ts";
import { upload } from "./upload.ts";

/** Of which document and version a copy is, and whose copies of it are to be trusted. */
export type Freezing = Readonly<{
  id: string;
  name: string;
  versie: string;
  /** Without these only a copy of the same bytes counts. */
  writers?: readonly Writer[];
  signal?: AbortSignal;
}>;

/**
 * Keeps an adopted version as it is, once: a copy that is there already is left alone. Throws a FileFailure `conflict`
 * when something else has its place.
 */
export async function freeze(library: Library, freezing: Freezing, bytes: Blob): Promise<FileRef> {
  return keep(library, copyName(freezing), bytes, freezing);
}

/** Keeps the PDF of a frozen copy beside it, once. A copy that is a PDF itself needs no other. */
export async function freezePdf(library: Library, freezing: Freezing): Promise<FileRef> {
  const { signal } = freezing;
  const name = copyName(freezing);
  const copy = await copyNamed(library, name, signal);
  if (copy === undefined) throw new GraphFailure("missing", "There is no frozen copy to make a PDF of.");
  if (extensionOf(name) === "pdf") return copy;
  const pdfName = `${name.slice(0, name.lastIndexOf(".") + 1 || undefined)}${name.includes(".") ? "" : "."}pdf`;
  // Two PDFs of one file differ in their bytes: the one that was made first is the one.
  const there = await copyNamed(library, pdfName, signal);
  if (there !== undefined) return trusted(library, there, freezing);
  return keep(library, pdfName, await pdfOf(library, copy, { signal }), freezing);
}

async function keep(library: Library, name: string, bytes: Blob, freezing: Freezing): Promise<FileRef> {
  const { signal } = freezing;
  try {
    return await upload(library, { name, folder: ADOPTED_FOLDER, bytes, conflict: "fail", signal });
  } catch (error) {
    if (!(error instanceof FileFailure) || error.kind !== "duplicate") throw error;
    return trusted(library, error.file, freezing);
  }
}

async function trusted(library: Library, file: FileRef, { writers = [], signal }: Freezing): Promise<FileRef> {
  const document = documentIn(await rowOf(library, file, signal));
  if (document !== undefined && isProven(document, writers)) return file;
  throw new FileFailure("conflict", file);
}

async function copyNamed(library: Library, name: string, signal?: AbortSignal): Promise<FileRef | undefined> {
  return fileAt(library, namedPath(await library.driveId(), ADOPTED_FOLDER, name), signal);
}

/** SharePoint takes no longer names, and the number in front must stay whole. */
const LONGEST_NAME = 255;

function copyName({ id, name, versie }: Freezing): string {
  const whole = frozenName(id, { name } satisfies Pick<Procesdocument, "name">, versie);
  if (whole.length <= LONGEST_NAME) return whole;
  const extension = extensionOf(name) === "" ? "" : `.${extensionOf(name)}`;
  return `${whole.slice(0, LONGEST_NAME - extension.length).trimEnd()}${extension}`;
}
