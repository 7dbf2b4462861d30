import * as v from "valibot";
import type { Writer } from "../../domain/persoon.ts";
import type { Instant } from "../../domain/time.ts";
import { writerOf } from "../list/row.ts";
import type { FilePlace } from "./driveItem.ts";
import { itemPath, type Library } from "./library.ts";
import { writeOnce } from "./writing.ts";

/** A version of a file, as it can be chosen and read. */
export type FileVersion = Readonly<{ label: string; at: Instant; writer: Writer; size: number }>;

const versionsSchema = v.object({
  value: v.array(
    v.object({
      id: v.string(),
      lastModifiedDateTime: v.optional(v.string(), ""),
      lastModifiedBy: v.optional(
        v.object({
          user: v.optional(v.object({ id: v.optional(v.string()), displayName: v.optional(v.string()) })),
          application: v.optional(v.object({ id: v.optional(v.string()) })),
        }),
      ),
      size: v.optional(v.number(), 0),
    }),
  ),
  "@odata.nextLink": v.optional(v.string()),
});

/** The versions of a file that SharePoint still has, the newest first. */
export async function versionsOf(
  { graph }: Library,
  { driveId, itemId }: FilePlace,
  signal?: AbortSignal,
): Promise<readonly FileVersion[]> {
  const versions: FileVersion[] = [];
  let next: string | undefined = `${itemPath(driveId, itemId)}/versions`;
  while (next !== undefined) {
    const page: v.InferOutput<typeof versionsSchema> = v.parse(
      versionsSchema,
      await graph.send({ method: "GET", path: next, signal }),
    );
    for (const { id, lastModifiedDateTime, lastModifiedBy, size } of page.value) {
      versions.push({ label: id, at: lastModifiedDateTime, writer: writerOf(lastModifiedBy), size });
    }
    next = page["@odata.nextLink"];
  }
  return versions;
}

/** Makes an older version the newest one: what was there stays as a version. */
export async function restoreVersion(
  library: Library,
  file: FilePlace,
  label: string,
  signal?: AbortSignal,
): Promise<void> {
  const [before] = await versionsOf(library, file, signal);
  if (before?.label === label) return;
  const path = `${itemPath(file.driveId, file.itemId)}/versions/${encodeURIComponent(label)}/restoreVersion`;
  await writeOnce<true>(
    library.graph,
    async () => {
      await library.graph.send({ method: "POST", path, signal });
      return true;
    },
    async () => {
      const [now] = await versionsOf(library, file, signal);
      return now?.label === before?.label ? undefined : true;
    },
    signal,
  );
}
