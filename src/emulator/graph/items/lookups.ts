import type { Database } from "../../core/database.ts";
import type { Column } from "../columns/column.ts";
import { countChildren } from "../drives/places.ts";
import { type List, USER_LIST } from "../lists/list.ts";
import { readList } from "../lists/store.ts";
import type { Item } from "./cell.ts";
import { readItem } from "./store.ts";

/** What stands in the rows that lookup and person columns point at. Each row is read once. */
export type Lookups = Readonly<{
  /** Undefined when the row is gone or its cell is empty. */
  display(column: Column, id: number): string | undefined;
  person(id: number): string | undefined;
  email(id: number): string | undefined;
  exists(column: Column, id: number): boolean;
  /** How much stands in a folder. */
  children(folderId: number): Readonly<{ all: number; folders: number }>;
}>;

/** Reads what lookup columns of a list point to. */
export function createLookups(database: Database, { key, site }: Pick<List, "key" | "site">): Lookups {
  const lists = new Map<string, List | undefined>();
  const items = new Map<string, Item | undefined>();

  function rowIn(target: string, id: number): Item | undefined {
    if (!lists.has(target)) lists.set(target, readList(database, site, target));
    const list = lists.get(target);
    if (list === undefined) return undefined;
    const row = `${list.key} ${id}`;
    if (!items.has(row)) items.set(row, readItem(database, list.key, id));
    return items.get(row);
  }

  function display({ type }: Column, id: number): string | undefined {
    if (type.kind === "personOrGroup") return cellText(rowIn(USER_LIST, id), "Title");
    return type.kind === "lookup" ? cellText(rowIn(type.facet.listId, id), type.facet.columnName) : undefined;
  }

  return {
    children: (folderId) => countChildren(database, { key }, folderId),
    display,
    person: (id) => cellText(rowIn(USER_LIST, id), "Title"),
    email: (id) => cellText(rowIn(USER_LIST, id), "EMail"),
    exists: ({ type }, id) => {
      const target = type.kind === "lookup" ? type.facet.listId : USER_LIST;
      return rowIn(target, id) !== undefined;
    },
  };
}

function cellText(item: Item | undefined, name: string): string | undefined {
  const cell = item?.cells[name];
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : undefined;
}
