import type { Database } from "../../core/database.ts";
import { tooManyLookups, unknownField } from "../../errors.ts";
import { MAX_LOOKUP_COLUMNS } from "../../limits.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { Column } from "../columns/column.ts";
import { isLookup, isMultiple } from "../columns/facets.ts";
import { isSystemColumn } from "../columns/store.ts";
import type { List } from "../lists/list.ts";
import { etagOf, holdsSeveral, type Item } from "./cell.ts";
import { computedField } from "./computedFields.ts";
import { createLookups, type Lookups } from "./lookups.ts";

/** Turns rows into the `fields` of an answer. */
export type FieldReader = (item: Item) => Record<string, unknown>;

/** One property of `fields`: the column it comes from, and whether the row id is meant rather than the display value. */
type Wanted = Readonly<{ property: string; column: Column; asId: boolean }>;

/**
 * Prepares reading `fields`; `select` undefined is everything that Graph shows unasked. Empty cells are left out.
 * Source: Graph docs, "fieldValueSet resource type" (lookups), and published payloads.
 */
export function createFieldReader(
  database: Database,
  list: List,
  select: readonly string[] | undefined,
): Answer<FieldReader> {
  const wanted = select === undefined ? done(shownUnasked(list.columns)) : selected(list.columns, select);
  if (!wanted.ok) return wanted;
  if (countLookups(wanted.value) > MAX_LOOKUP_COLUMNS) return refused(tooManyLookups());

  const lookups = createLookups(database, list);
  const withId = select === undefined || select.some((name) => name.toLowerCase() === "id");
  return done((item) => {
    const fields: Record<string, unknown> = { "@odata.etag": etagOf(item) };
    if (withId) fields.id = String(item.id);
    for (const { property, column, asId } of wanted.value) {
      const value = fieldOf(column, item, asId, lookups);
      if (value !== undefined) fields[property] = value;
    }
    return fields;
  });
}

/** Hidden columns come only when they are named; of a single lookup only the id comes unasked. */
function shownUnasked(columns: readonly Column[]): readonly Wanted[] {
  return columns
    .filter(({ hidden, name }) => !hidden && name !== "ID" && name !== "_IsRecord")
    .map((column) => {
      const asId = isSingleLookup(column) || COMPUTED_LOOKUPS.has(column.name);
      return { property: asId ? `${column.name}LookupId` : column.name, column, asId };
    });
}

/** What SharePoint fills itself and shows as the id of a row. */
const COMPUTED_LOOKUPS = new Set(["AppAuthor", "AppEditor", "ParentVersionString", "ParentLeafName"]);

function selected(columns: readonly Column[], select: readonly string[]): Answer<readonly Wanted[]> {
  const wanted: Wanted[] = [];
  for (const property of select) {
    if (property.toLowerCase() === "id") continue;
    const asId = property.endsWith("LookupId") && !columns.some(({ name }) => name === property);
    const name = asId ? property.slice(0, -"LookupId".length) : property;
    const column = columns.find((candidate) => candidate.name === name);
    if (column === undefined) return refused(unknownField(property));
    wanted.push({ property, column, asId });
  }
  return done(wanted);
}

function countLookups(wanted: readonly Wanted[]): number {
  const lookups = wanted.filter(({ column: { type } }) => type.kind !== "computed" && isLookup(type));
  return new Set(lookups.map(({ column }) => column.key)).size;
}

function isSingleLookup({ type }: Column): boolean {
  return type.kind !== "computed" && isLookup(type) && !isMultiple(type);
}

function fieldOf(column: Column, item: Item, asId: boolean, lookups: Lookups): unknown {
  if (isSystemColumn(column) && column.name !== "Title") return computedField(column.name, item, asId, lookups);
  const cell = item.cells[column.name];
  if (cell === undefined || column.type.kind === "computed" || !isLookup(column.type)) return cell;
  return holdsSeveral(cell) ? severalRows(column, cell, lookups) : oneRow(column, Number(cell), asId, lookups);
}

function oneRow(column: Column, id: number, asId: boolean, lookups: Lookups): string | undefined {
  return asId ? String(id) : lookups.display(column, id);
}

/** Several rows come with numbers where a single one comes as text. */
function severalRows(column: Column, cell: readonly (string | number)[], lookups: Lookups): unknown {
  return cell.map((id) => ({
    LookupId: Number(id),
    LookupValue: lookups.display(column, Number(id)) ?? "",
    ...(column.type.kind === "personOrGroup" ? { Email: lookups.email(Number(id)) ?? "" } : {}),
  }));
}
