import * as v from "valibot";
import { batchRead, BATCH_LIMIT } from "../graph/batch.ts";
import { quoted, withQuery } from "../graph/query.ts";
import { FILE_PROPERTIES, type FileRef, parseFile } from "./driveItem.ts";
import { itemPath, type Library } from "./library.ts";

/** A document in whose name or text a word was found. */
export type SearchHit = Readonly<{
  /** The id of the document. */
  listItemId: string;
  name: string;
  folder: string;
  file: FileRef;
}>;

const pageSchema = v.object({
  value: v.array(v.looseObject({ id: v.string(), file: v.optional(v.unknown()) })),
  "@odata.nextLink": v.optional(v.string()),
});

/** What one question finds at most, whatever is asked for. */
const MOST = 200;

/**
 * Finds documents of this library by the words in them. SharePoint's index runs some minutes behind. What says
 * nothing (no letters or digits) finds nothing.
 */
export async function searchLibrary(
  library: Library,
  text: string,
  { size = 50 }: Readonly<{ size?: number }> = {},
  signal?: AbortSignal,
): Promise<readonly SearchHit[]> {
  const words = searchWords(text);
  const most = Math.min(size, MOST);
  if (words === "" || most < 1) return [];
  const drive = await library.driveId();
  const files: FileRef[] = [];
  const search = `/drives/${encodeURIComponent(drive)}/root/search(q=${quoted(encodeURIComponent(words))})`;
  let next: string | undefined = withQuery(search, { select: FILE_PROPERTIES, top: most });
  while (next !== undefined && files.length < most) {
    const page: v.InferOutput<typeof pageSchema> = v.parse(
      pageSchema,
      await library.graph.send({ method: "GET", path: next, signal }),
    );
    const found = page.value.filter(({ file }) => file !== undefined);
    files.push(...found.map((item) => parseFile(item, drive)).filter(({ driveId }) => driveId === drive));
    next = page["@odata.nextLink"];
  }
  return withRows(library, files.slice(0, most), signal);
}

/** The words that somebody typed, without the signs by which SharePoint would understand something else. */
export function searchWords(text: string): string {
  const words = text
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}\p{M}'’._@&+-]+/gu, " ")
    .split(" ")
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ""))
    .map((word) => (OPERATORS.has(word) ? word.toLowerCase() : word))
    .filter((word) => word !== "");
  // Never half a character: no address can hold that.
  return words
    .join(" ")
    .slice(0, LONGEST_QUESTION)
    .replace(/\p{Cs}$/u, "")
    .trim();
}

/** In small letters these are words. Source: SharePoint docs, Keyword Query Language syntax reference. */
const OPERATORS = new Set(["AND", "OR", "NOT", "NEAR", "ONEAR", "ALL", "ANY", "WORDS", "XRANK"]);

const LONGEST_QUESTION = 200;

const idsSchema = v.object({ sharepointIds: v.optional(v.object({ listItemId: v.optional(v.string()) })) });

/** An index does not always tell the row of a file; then the file itself is asked. */
async function withRows(
  { graph }: Library,
  files: readonly FileRef[],
  signal?: AbortSignal,
): Promise<readonly SearchHit[]> {
  const unknown = files.filter(({ listItemId }) => listItemId === undefined);
  const rows = new Map<string, string>();
  for (let start = 0; start < unknown.length; start += BATCH_LIMIT) {
    const reads = unknown.slice(start, start + BATCH_LIMIT).map(({ driveId, itemId }) => ({
      id: itemId,
      path: withQuery(itemPath(driveId, itemId), { select: "id,sharepointIds" }),
    }));
    for (const [itemId, answer] of await batchRead(graph, reads, signal)) {
      const row = answer.ok ? v.parse(idsSchema, answer.value).sharepointIds?.listItemId : undefined;
      if (row !== undefined) rows.set(itemId, row);
    }
  }
  return files.flatMap((file) => {
    const listItemId = file.listItemId ?? rows.get(file.itemId);
    return listItemId === undefined ? [] : [{ listItemId, name: file.name, folder: file.folder, file }];
  });
}
