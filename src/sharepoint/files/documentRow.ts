import type { Procesdocument } from "../../domain/procesdocument.ts";
import { isFailure } from "../graph/failure.ts";
import { expandFields, withQuery } from "../graph/query.ts";
import { changedFields, newFields, readRow, type Stored } from "../list/codec.ts";
import { fieldName, fieldNames } from "../list/contract.ts";
import { changeOnce } from "../list/once.ts";
import { parseRow, type Fields, type RawRow } from "../list/row.ts";
import { PROCESDOCUMENTEN, procesdocumentCodec } from "../lists/procesdocumenten.ts";
import type { FilePlace } from "./driveItem.ts";
import { FileFailure } from "./fileFailure.ts";
import { itemPath, type Library, readFile } from "./library.ts";

/** What is known of a document beside the file itself. */
export type Metadata = Omit<Procesdocument, "name" | "folder" | "size" | "versie">;

/** The row of a file, with its columns. */
export async function rowOf({ graph }: Library, { driveId, itemId }: FilePlace, signal?: AbortSignal): Promise<RawRow> {
  const select = "id,eTag,webUrl,createdDateTime,createdBy,lastModifiedDateTime,lastModifiedBy";
  const path = withQuery(`${itemPath(driveId, itemId)}/listItem`, {
    select,
    expand: expandFields(fieldNames(PROCESDOCUMENTEN)),
  });
  return parseRow(await graph.send({ method: "GET", path, signal }));
}

/** The document that a row is, whatever somebody wrote into its columns by hand. */
export function documentIn(row: RawRow): Stored<Procesdocument> | undefined {
  const read = readRow(procesdocumentCodec, row);
  return read.ok ? read.value : undefined;
}

/** SharePoint itself touches a new file now and then, to read properties out of it; we are patient with that. */
const ATTEMPTS = 6;

/**
 * Writes the columns of a file over the row that was seen. A row that only SharePoint touched meanwhile is read again; one
 * in which somebody changed a column is a FileFailure `conflict`.
 */
export async function describe(
  library: Library,
  file: FilePlace,
  seen: RawRow,
  metadata: Metadata,
  signal?: AbortSignal,
): Promise<RawRow> {
  const fields = fieldsFor(seen, metadata);
  const isDone = (row: RawRow): boolean => holds(row, metadata);
  let row = seen;
  for (let attempt = 0; ; attempt++) {
    if (isDone(row)) return row;
    try {
      const { list } = library.documents;
      return await changeOnce(list, { id: row.id, etag: row.etag, fields, isDone }, signal);
    } catch (error) {
      if (!isFailure(error, "conflict", "locked") || attempt + 1 >= ATTEMPTS) throw error;
      if (error.kind === "locked") throw new FileFailure("locked", await readFile(library, pathOf(file), signal));
      const now = await rowOf(library, file, signal);
      if (!isDone(now) && !sameColumns(seen, now)) {
        throw new FileFailure("conflict", await readFile(library, pathOf(file), signal));
      }
      row = now;
    }
  }
}

function pathOf({ driveId, itemId }: FilePlace): string {
  return itemPath(driveId, itemId);
}

const NAMELESS = { name: "", folder: "", versie: "" } as const;

/** Whether a row says this already. */
export function holds(row: RawRow, metadata: Metadata): boolean {
  const stored = documentIn(row);
  if (stored === undefined || row.fields.Soort === undefined) return false;
  const wanted = { ...stored.value, ...metadata };
  return Object.keys(changedFields(procesdocumentCodec, stored.value, wanted)).length === 0;
}

/** What is empty now is emptied in a row that tells of the document already. */
function fieldsFor(seen: RawRow, metadata: Metadata): Fields {
  const stored = seen.fields.Soort === undefined ? undefined : documentIn(seen);
  if (stored === undefined) return newFields(procesdocumentCodec, { ...NAMELESS, ...metadata });
  return changedFields(procesdocumentCodec, stored.value, { ...stored.value, ...metadata });
}

function sameColumns(before: RawRow, now: RawRow): boolean {
  const names = PROCESDOCUMENTEN.columns.map(fieldName);
  return names.every((name) => (before.fields[name] ?? "") === (now.fields[name] ?? ""));
}
