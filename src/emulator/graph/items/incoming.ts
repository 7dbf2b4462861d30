import { invalidValue, rowNotFound, unknownField, untypedValue } from "../../errors.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { Column } from "../columns/column.ts";
import { isLookup, isMultiple } from "../columns/facets.ts";
import { type Cell, type Cells, holdsSeveral } from "./cell.ts";
import { incomingCell, isBefore1900 } from "./incomingCell.ts";

/** What a write needs to know besides the columns. */
export type WriteSetting = Readonly<{
  columns: readonly Column[];
  timeZone: string;
  /** `Prefer: apiversion=2.1` was sent; only then links can be written. */
  linksAllowed: boolean;
  /** Whether a lookup or person column may point at this row. */
  rowExists(column: Column, id: number): boolean;
}>;

/** Cells by internal name; undefined empties the cell. */
export type CellChanges = ReadonlyMap<string, Cell | undefined>;

const ANNOTATION = "@odata.type";
const COLLECTIONS = new Set(["Collection(Edm.String)", "Collection(Edm.Int32)"]);

/**
 * Reads the `fields` of a write. One bad column refuses the whole write; most refusals name no column, like Graph's.
 * Source: Graph docs, "Create listItem" and "Update listItem", and public reports on annotations.
 */
export function readFields(fields: Readonly<Record<string, unknown>>, setting: WriteSetting): Answer<CellChanges> {
  const changes = new Map<string, Cell | undefined>();
  for (const [key, value] of Object.entries(fields)) {
    if (key.endsWith(ANNOTATION)) {
      if (!(key.slice(0, -ANNOTATION.length) in fields)) return refused(invalidValue());
      continue;
    }
    const column = columnFor(key, setting.columns);
    if (column === undefined) return refused(unknownField(key));
    const cell = readCell(column, value, fields[key + ANNOTATION], setting);
    if (!cell.ok) return cell;
    changes.set(column.name, cell.value);
  }
  return done(changes);
}

/** The cells of a row after a write. */
export function applyChanges(cells: Cells, changes: CellChanges): Cells {
  const merged: Record<string, Cell> = { ...cells };
  for (const [name, cell] of changes) {
    if (cell === undefined) delete merged[name];
    else merged[name] = cell;
  }
  return merged;
}

/** Lookups and persons are written under a name that ends in LookupId, everything else under its own. */
function columnFor(key: string, columns: readonly Column[]): Column | undefined {
  const bare = key.endsWith("LookupId") ? key.slice(0, -"LookupId".length) : undefined;
  return columns.find(({ name, type }) => name === (type.kind !== "computed" && isLookup(type) ? bare : key));
}

function readCell(
  column: Column,
  value: unknown,
  annotation: unknown,
  setting: WriteSetting,
): Answer<Cell | undefined> {
  const { type } = column;
  if (column.readOnly || type.kind === "computed" || column.name === "ContentType") return refused(invalidValue());
  if (!isAnnotatedWell(isMultiple(type), value, annotation)) return refused(invalidValue());
  if (value === null) return done(undefined);
  if (type.kind !== "hyperlinkOrPicture" && isObject(value)) return refused(untypedValue());
  if (type.kind === "hyperlinkOrPicture" && !setting.linksAllowed) return refused(invalidValue());
  if (isBefore1900(type, value)) return refused(rowNotFound());

  const cell = incomingCell(type, value, setting.timeZone);
  if (cell === undefined) return refused(invalidValue());
  if (isLookup(type) && !pointsAtRows(column, cell, setting)) return refused(invalidValue());
  return done(isEmpty(cell) ? undefined : cell);
}

/** Columns of several values take an annotated array (empty to clear), all others take no annotation at all. */
function isAnnotatedWell(multiple: boolean, value: unknown, annotation: unknown): boolean {
  if (!multiple) return annotation === undefined && !Array.isArray(value);
  return Array.isArray(value) && typeof annotation === "string" && COLLECTIONS.has(annotation);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pointsAtRows(column: Column, cell: Cell, { rowExists }: WriteSetting): boolean {
  const ids = holdsSeveral(cell) ? cell : [cell];
  return ids.every((id) => rowExists(column, Number(id)));
}

function isEmpty(cell: Cell): boolean {
  return cell === "" || (holdsSeveral(cell) && cell.length === 0);
}
