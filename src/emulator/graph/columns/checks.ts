import type { Database } from "../../core/database.ts";
import { type GraphError, invalidRequest, nameTaken, tooManyIndexes } from "../../errors.ts";
import { MAX_INDEXES_PER_LIST } from "../../limits.ts";
import { readList } from "../lists/store.ts";
import type { Site } from "../sites/site.ts";
import type { ColumnDefinition } from "./column.ts";
import type { NewColumn } from "./definition.ts";
import { isSystemName } from "./systemColumns.ts";

/** The site of a list and the columns that it already has (or is about to get). */
export type Surroundings = Readonly<{
  site: Site;
  columns: readonly Readonly<{ name: string; indexed?: boolean; definition?: ColumnDefinition }>[];
}>;

/** Why a new column does not fit the list; undefined when it does. */
export function columnRefusal(
  database: Database,
  surroundings: Surroundings,
  { name, definition }: NewColumn,
): GraphError | undefined {
  const taken = surroundings.columns.some((column) => column.name.toLowerCase() === name.toLowerCase());
  if (taken || isSystemName(name)) return nameTaken();
  if (definition.indexed && indexes(surroundings) >= MAX_INDEXES_PER_LIST) return tooManyIndexes();
  return lookupRefusal(database, surroundings.site, definition);
}

/** How many columns of the list are indexed. */
export function indexes({ columns }: Surroundings): number {
  return columns.filter(({ indexed, definition }) => indexed ?? definition?.indexed ?? false).length;
}

/** A lookup has to point at a column of a list in the same site. */
export function lookupRefusal(database: Database, site: Site, { type }: ColumnDefinition): GraphError | undefined {
  if (type.kind !== "lookup") return undefined;
  const target = readList(database, site, type.facet.listId);
  if (target === undefined) return invalidRequest("The list of the lookup column does not exist.");
  if (target.columns.some(({ name }) => name === type.facet.columnName)) return undefined;
  return invalidRequest("The column of the lookup column does not exist.");
}
