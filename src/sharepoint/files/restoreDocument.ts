import { documentIn, describe, holds, rowOf } from "./documentRow.ts";
import type { FilePlace } from "./driveItem.ts";
import type { Library } from "./library.ts";
import { restoreVersion } from "./versions.ts";

/**
 * Makes an older version the newest one and keeps what is known of the document now. SharePoint also brings back the
 * columns of that time: of a first version that is no process at all.
 */
export async function restoreDocument(
  library: Library,
  file: FilePlace,
  label: string,
  signal?: AbortSignal,
): Promise<void> {
  const before = await rowOf(library, file, signal);
  await restoreVersion(library, file, label, signal);
  const known = documentIn(before)?.value;
  // A file of which nobody said yet what it is.
  if (known === undefined || before.fields.Soort === undefined) return;
  const row = await rowOf(library, file, signal);
  if (!holds(row, known)) await describe(library, file, row, known, signal);
}
