import type { Cell, Cells, Item } from "../items/cell.ts";

/** What makes a row of a library a file or a folder. It stands in cells that no column can have the name of. */
export type FileFacts = Readonly<{
  name: string;
  /** Undefined for a folder. */
  content: Readonly<{ key: number; size: number; hash: string }> | undefined;
  /** How often the content changed: the number in the cTag. */
  contentVersion: number;
  createdAt: string;
  modifiedAt: string;
}>;

const BYTES = "$bytes";
const SIZE = "$size";
const HASH = "$hash";
const CONTENT_VERSION = "$contentVersion";
const FILE_CREATED = "$fileCreated";
const FILE_MODIFIED = "$fileModified";

/** Undefined for a row of a list that is no library. */
export function fileOf({ cells }: Pick<Item, "cells">): FileFacts | undefined {
  const name = cells.FileLeafRef;
  const createdAt = cells[FILE_CREATED];
  const modifiedAt = cells[FILE_MODIFIED];
  if (typeof name !== "string" || typeof createdAt !== "string" || typeof modifiedAt !== "string") return undefined;
  const [key, size, hash] = [cells[BYTES], cells[SIZE], cells[HASH]];
  const content =
    typeof key === "number" && typeof size === "number" && typeof hash === "string" ? { key, size, hash } : undefined;
  return { name, content, contentVersion: Number(cells[CONTENT_VERSION] ?? 0), createdAt, modifiedAt };
}

/** The name of a file or folder; none when somebody emptied the column. */
export function nameOf({ cells }: Pick<Item, "cells">): string {
  return typeof cells.FileLeafRef === "string" ? cells.FileLeafRef : "";
}

/** A row without content is a folder. */
export function isFolder(item: Pick<Item, "cells">): boolean {
  return fileOf(item)?.content === undefined;
}

/** The cells of a row with these facts. */
export function withFile(cells: Cells, facts: FileFacts): Cells {
  const written: Record<string, Cell> = { ...cells, FileLeafRef: facts.name };
  written[CONTENT_VERSION] = facts.contentVersion;
  written[FILE_CREATED] = facts.createdAt;
  written[FILE_MODIFIED] = facts.modifiedAt;
  if (facts.content === undefined) return written;
  written[BYTES] = facts.content.key;
  written[SIZE] = facts.content.size;
  written[HASH] = facts.content.hash;
  return written;
}

/** Where the content of a version is, for whoever throws it away. */
export function contentKeyOf(cells: Cells): number | undefined {
  const key = cells[BYTES];
  return typeof key === "number" ? key : undefined;
}

/** In small letters, without the dot. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}
