import { unzipSync, zipSync } from "fflate";

/** The files of a package by their names; all stand at its root, as Teams wants. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Zip files have no time zone: made from parts it is the same moment on every machine. */
const ALWAYS = new Date(2026, 0, 1);

/** Packs the files. The same files give the same bytes, whenever and wherever that is done. */
export function pack(files: PackageFiles): Uint8Array {
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: ALWAYS });
}

/** Opens a package again. Throws when it is damaged. */
export function unpack(zip: Uint8Array): PackageFiles {
  return new Map(Object.entries(unzipSync(zip)));
}
