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

export function etagOf({ guid, version }: Item): string {
  return `"${guid},${version}"`;
}
