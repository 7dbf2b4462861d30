import type { Database } from "../../core/database.ts";
import { integer, type Row, text } from "../../core/row.ts";
import type { Item } from "../items/cell.ts";
import { ITEM_ROW, itemOf } from "../items/itemRow.ts";
import type { List } from "../lists/list.ts";
import { fileOf, isFolder } from "./file.ts";

/** The top folder of a library; it is no row, so no row id can be this. */
export const TOP = 0;

/** Where a row is; `parentId` is a row id or TOP. */
export type Place = Readonly<{ parentId: number; guid: string }>;

/** Two names in one folder may not differ in case alone. */
export function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Throws for a row of a list that is no library. */
export function placeOf({ prepare }: Database, { key }: List, itemId: number): Place {
  const row = prepare("SELECT parent_id, guid FROM file_places WHERE list_key = ? AND item_id = ?").get(key, itemId);
  if (row === undefined) throw new Error("A row of a library has no place.");
  return { parentId: integer(row, "parent_id"), guid: text(row, "guid") };
}

const ROW = ITEM_ROW.split(", ")
  .map((column) => `items.${column} AS ${column}`)
  .join(", ");
const PLACED = `SELECT ${ROW} FROM file_places
  JOIN items ON items.list_key = file_places.list_key AND items.id = file_places.item_id
  WHERE file_places.list_key = ?`;

/** The file or folder of this name, in whatever case it is written. */
export function childNamed({ prepare }: Database, { key }: List, parentId: number, name: string): Item | undefined {
  return itemIn(prepare(`${PLACED} AND parent_id = ? AND name_key = ?`).get(key, parentId, nameKey(name)));
}

/** What stands in a folder, by name. */
export function childrenOf({ prepare }: Database, { key }: List, parentId: number): readonly Item[] {
  return prepare(`${PLACED} AND parent_id = ? ORDER BY name_key`).all(key, parentId).map(itemOf);
}

/** The row with this unique id. */
export function itemByGuid({ prepare }: Database, { key }: List, guid: string): Item | undefined {
  return itemIn(prepare(`${PLACED} AND file_places.guid = ?`).get(key, guid));
}

/** Everything below a folder, parents first. */
export function descendants(database: Database, list: List, folderId: number): readonly Item[] {
  return childrenOf(database, list, folderId).flatMap((child) =>
    isFolder(child) ? [child, ...descendants(database, list, child.id)] : [child],
  );
}

/** The names of the folders from the top down to this one; none for the top. */
export function folderPath(database: Database, list: List, folderId: number): readonly string[] {
  if (folderId === TOP) return [];
  const row = database.prepare(`${PLACED} AND item_id = ?`).get(list.key, folderId);
  const name = row === undefined ? undefined : fileOf(itemOf(row))?.name;
  if (name === undefined) return [];
  return [...folderPath(database, list, placeOf(database, list, folderId).parentId), name];
}

/** Puts a row in a folder under a name, which must be free there. */
export function setPlace({ prepare }: Database, { key }: List, item: Item, parentId: number, name: string): void {
  prepare(
    "INSERT OR REPLACE INTO file_places (list_key, item_id, guid, parent_id, name_key) VALUES (?, ?, ?, ?, ?)",
  ).run(key, item.id, item.guid, parentId, nameKey(name));
}

/** Takes a row out of its folder. */
export function dropPlace({ prepare }: Database, { key }: List, { id }: Item): void {
  prepare("DELETE FROM file_places WHERE list_key = ? AND item_id = ?").run(key, id);
}

/** How much stands in a folder, and how much of it is folders. */
export function countChildren(
  { prepare }: Database,
  { key }: Pick<List, "key">,
  folderId: number,
): Readonly<{ all: number; folders: number }> {
  const row = prepare(
    `SELECT count(*) AS every, count(*) FILTER (WHERE items.fields ->> '$."$bytes"' IS NULL) AS folders FROM file_places
     JOIN items ON items.list_key = file_places.list_key AND items.id = file_places.item_id
     WHERE file_places.list_key = ? AND parent_id = ?`,
  ).get(key, folderId);
  return row === undefined ? { all: 0, folders: 0 } : { all: integer(row, "every"), folders: integer(row, "folders") };
}

function itemIn(row: Row | undefined): Item | undefined {
  return row === undefined ? undefined : itemOf(row);
}
