import type { Core } from "../../core/core.ts";
import { duplicateValue, etagMalformed, etagMismatch, type GraphError } from "../../errors.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { Stamp } from "../identities.ts";
import type { List } from "../lists/list.ts";
import { type Cells, etagOf, type Item } from "./cell.ts";
import { comparableCell } from "./comparableOf.ts";
import { applyChanges, readFields } from "./incoming.ts";
import { createLookups } from "./lookups.ts";
import { insertItem, updateItem } from "./store.ts";
import { hasEntry } from "./valueIndex.ts";

/** The `fields` of a request; links can be written only with `Prefer: apiversion=2.1`. */
export type FieldsRequest = Readonly<{ fields: Readonly<Record<string, unknown>>; linksAllowed: boolean }>;

/** Makes a row. Belongs in a transaction; a refusal writes nothing. */
export function createItem(core: Core, list: List, request: FieldsRequest, stamp: () => Stamp): Answer<Item> {
  const changes = read(core, list, request);
  if (!changes.ok) return changes;
  const cells = applyChanges(defaultCells(core, list, request.linksAllowed), changes.value);
  const refusal = duplicateIn(core, list, cells, undefined);
  return refusal === undefined ? done(insertItem(core, list, cells, stamp())) : refused(refusal);
}

/** Changes the named cells of a row and leaves the others. Belongs in a transaction; a refusal writes nothing. */
export function changeItem(
  core: Core,
  list: List,
  item: Item,
  request: FieldsRequest,
  stamp: () => Stamp,
): Answer<Item> {
  const cells = changedCells(core, list, item, request);
  return cells.ok ? done(updateItem(core, list, item, cells.value, stamp())) : cells;
}

/** The cells that a row would have after a change. */
export function changedCells(core: Core, list: List, item: Item, request: FieldsRequest): Answer<Cells> {
  const changes = read(core, list, request);
  if (!changes.ok) return changes;
  const cells = applyChanges(item.cells, changes.value);
  const refusal = duplicateIn(core, list, cells, item);
  return refusal === undefined ? done(cells) : refused(refusal);
}

/** Gives a row the cells of an older version. Belongs in a transaction; a refusal writes nothing. */
export function replaceCells(core: Core, list: List, item: Item, cells: Cells, stamp: () => Stamp): Answer<Item> {
  const refusal = duplicateIn(core, list, cells, item);
  return refusal === undefined ? done(updateItem(core, list, item, cells, stamp())) : refused(refusal);
}

/**
 * Compares `If-Match` with a row. Without the header the last writer wins.
 * Source: Graph docs, "Update listItem" (if-match) and "Error responses".
 */
export function etagRefusal(ifMatch: string | undefined, item: Item): GraphError | undefined {
  if (ifMatch === undefined || ifMatch === "*") return undefined;
  if (!/^(?:W\/)?".+"$/.test(ifMatch)) return etagMalformed();
  return ifMatch.replace(/^W\//, "") === etagOf(item) ? undefined : etagMismatch();
}

function read(core: Core, list: List, { fields, linksAllowed }: FieldsRequest): ReturnType<typeof readFields> {
  const lookups = createLookups(core.database, list);
  return readFields(fields, {
    columns: list.columns,
    timeZone: core.tenant.timeZone,
    linksAllowed,
    rowExists: lookups.exists,
  });
}

/** What a new row begins with. A default is kept as text; a column that cannot hold it stays empty. */
export function defaultCells(core: Core, list: List, linksAllowed = false): Cells {
  const cells: Record<string, Cells[string]> = {};
  for (const { name, defaultValue, type } of list.columns) {
    if (defaultValue === undefined) continue;
    const value = type.kind === "boolean" ? defaultValue === "1" : asNumber(type.kind, defaultValue);
    const changes = read(core, list, { fields: { [name]: value }, linksAllowed });
    const cell = changes.ok ? changes.value.get(name) : undefined;
    if (cell !== undefined) cells[name] = cell;
  }
  return cells;
}

function asNumber(kind: string, text: string): string | number {
  return kind === "number" || kind === "currency" ? Number(text) : text;
}

/** Unique values are compared without regard to case; empty cells are never duplicates. */
export function duplicateIn(core: Core, list: List, cells: Cells, item: Item | undefined): GraphError | undefined {
  for (const column of list.columns) {
    if (!column.enforceUniqueValues) continue;
    const value = comparableCell(column, cells[column.name]);
    if (value !== undefined && hasEntry(core.database, column, value, item?.id)) {
      return duplicateValue(column.displayName);
    }
  }
  return undefined;
}
