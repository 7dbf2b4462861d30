import type { Stamp } from "../identities.ts";

/** What a cell holds. Lookups and persons hold row ids. An empty cell is absent. */
export type Cell = string | number | boolean | readonly string[] | readonly number[] | Link;

export type Link = Readonly<{ Url: string; Description: string }>;

/** The filled cells of a row by internal column name. */
export type Cells = Readonly<Record<string, Cell>>;

/** A row of a list in its newest state. */
export type Item = Readonly<{
  id: number;
  /** The part of the eTag before the comma. */
  guid: string;
  version: number;
  createdAt: string;
  modifiedAt: string;
  createdBy: Stamp;
  modifiedBy: Stamp;
  cells: Cells;
}>;

/** `Array.isArray` does not narrow readonly arrays. */
export function holdsSeveral(cell: Cell): cell is readonly string[] | readonly number[] {
  return Array.isArray(cell);
}

/** In this cell stand the changes that made no version: a move, a check-out. No column can have its name. */
export const UNVERSIONED_CHANGES = "$unversionedChanges";

/** The number in an eTag: it counts every change, also those that made no version. */
export function changeCount({ version, cells }: Pick<Item, "version" | "cells">): number {
  return version + Number(cells[UNVERSIONED_CHANGES] ?? 0);
}

/** What has to stay when a row gets the cells of an older version. */
export function changeCells({ cells }: Pick<Item, "cells">): Cells {
  return { [UNVERSIONED_CHANGES]: Number(cells[UNVERSIONED_CHANGES] ?? 0) };
}

/** The etag of a row: its own id and a counter that only rises. */
export function etagOf(item: Item): string {
  return `"${item.guid},${changeCount(item)}"`;
}
