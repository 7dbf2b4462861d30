import type { Writer } from "../../domain/persoon.ts";
import { ADOPTED_FOLDER, extensionOf, frozenOrigin, type Procesdocument } from "../../domain/procesdocument.ts";
import type { Stored } from "../list/codec.ts";
import { sameWriter } from "./sameWriter.ts";

/** An adopted version as it was kept: the file, and the PDF that was made of it. One that is a PDF itself is both. */
export type AdoptedCopy = Readonly<{
  file: Stored<Procesdocument> | undefined;
  pdf: Stored<Procesdocument> | undefined;
}>;

/**
 * The frozen copy of a version among the rows of the register. It counts only when it lies where it belongs, was made by
 * one of these writers, and was never touched since.
 */
export function adoptedCopyOf(
  documents: readonly Stored<Procesdocument>[],
  id: string,
  versie: string,
  writers: readonly Writer[],
): AdoptedCopy {
  const copies = documents
    .filter((document) => isCopyOf(document, id, versie) && isProven(document, writers))
    // The first one is the one that was adopted: a name may have been changed in between.
    .toSorted((one, other) => Number(one.id) - Number(other.id));
  const pdf = copies.find(({ value }) => extensionOf(value.name) === "pdf");
  const file = copies.find(({ value }) => extensionOf(value.name) !== "pdf");
  return { file: file ?? pdf, pdf };
}

function isCopyOf({ value }: Stored<Procesdocument>, id: string, versie: string): boolean {
  const origin = value.folder === ADOPTED_FOLDER ? frozenOrigin(value.name) : undefined;
  return origin?.id === id && origin.versie === versie;
}

/** Whether a row was made by one of these and never touched since. */
export function isProven({ value, created, modified }: Stored<Procesdocument>, writers: readonly Writer[]): boolean {
  return (
    value.versie === "1.0" &&
    created.at === modified.at &&
    sameWriter(created.writer, modified.writer) &&
    writers.some((writer) => sameWriter(writer, created.writer))
  );
}
