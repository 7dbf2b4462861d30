import { randomUUID } from "node:crypto";
import { toSeconds } from "../../core/clock.ts";
import type { Core } from "../../core/core.ts";
import type { Database } from "../../core/database.ts";
import { integer, type Row, text } from "../../core/row.ts";
import { insertSystemColumns, readColumns } from "../columns/store.ts";
import type { IdentitySet } from "../identities.ts";
import type { Site } from "../sites/site.ts";
import type { List } from "./list.ts";

const ROW = `key, id, name, display_name, description, template, hidden, system, version,
  created_at, modified_at, created_by, modified_by`;

/** Finds a list by id or title. */
export function readList(database: Database, site: Site, idOrTitle: string): List | undefined {
  const row = database
    .prepare(`SELECT ${ROW} FROM lists WHERE site_id = ? AND (id = ? OR display_name = ?)`)
    .get(site.id, idOrTitle.toLowerCase(), idOrTitle);
  return row === undefined ? undefined : listOf(database, site, row);
}

/** All lists of a site by age, SharePoint's own included. */
export function readLists(database: Database, site: Site): readonly List[] {
  return database
    .prepare(`SELECT ${ROW} FROM lists WHERE site_id = ? ORDER BY key`)
    .all(site.id)
    .map((row) => listOf(database, site, row));
}

export type NewList = Readonly<{
  displayName: string;
  /** The last part of the address; made of the title when it is left out. */
  name?: string;
  description?: string | undefined;
  template: string;
  hidden?: boolean | undefined;
  system?: boolean;
  /** The id of the first row, for lists that do not start at 1. */
  firstItemId?: number;
}>;

/** Makes a list with the columns that every list has. The title must be free. */
export function insertList({ database, now }: Core, site: Site, list: NewList, by: IdentitySet): List {
  const id = randomUUID();
  const at = toSeconds(now());
  database
    .prepare(
      `INSERT INTO lists (id, site_id, name, display_name, description, template, hidden, system,
         created_at, modified_at, created_by, modified_by, last_item_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      site.id,
      freeName(database, site, list.name ?? list.displayName),
      list.displayName,
      list.description ?? "",
      list.template,
      Number(list.hidden ?? false),
      Number(list.system ?? false),
      at,
      at,
      JSON.stringify(by),
      JSON.stringify(by),
      (list.firstItemId ?? 1) - 1,
    );
  const inserted = readList(database, site, id);
  if (inserted === undefined) throw new Error("The new list cannot be read back.");
  insertSystemColumns(database, inserted.key, list.template);
  return { ...inserted, columns: readColumns(database, inserted.key) };
}

/** Writes what a list is called and how it shows itself; its version goes up. */
export function updateList(
  { database, now }: Core,
  list: List,
  change: Readonly<{ displayName: string; description: string; hidden: boolean }>,
  by: IdentitySet,
): List {
  database
    .prepare(
      `UPDATE lists SET display_name = ?, description = ?, hidden = ?, version = version + 1, modified_at = ?,
         modified_by = ? WHERE key = ?`,
    )
    .run(change.displayName, change.description, Number(change.hidden), toSeconds(now()), JSON.stringify(by), list.key);
  return readList(database, list.site, list.id) ?? list;
}

/** Removes a list with everything in it. */
export function deleteList({ prepare }: Database, { key }: List): void {
  prepare(
    `DELETE FROM file_bytes WHERE key IN (SELECT fields ->> '$."$bytes"' FROM items WHERE list_key = ?1
       UNION SELECT fields ->> '$."$bytes"' FROM item_versions WHERE list_key = ?1)`,
  ).run(key);
  prepare("DELETE FROM lists WHERE key = ?").run(key);
}

/** The address of a list is made of its first title and stays; a title that was used before gets a number. */
function freeName({ prepare }: Database, site: Site, displayName: string): string {
  const wanted = displayName.replaceAll(/["*:<>?/\\|#%&{}~]/g, "").trim();
  const taken = prepare("SELECT 1 FROM lists WHERE site_id = ? AND name = ?");
  let name = wanted;
  for (let number = 1; taken.get(site.id, name) !== undefined; number += 1) name = `${wanted}${number}`;
  return name;
}

function listOf(database: Database, site: Site, row: Row): List {
  const key = integer(row, "key");
  return {
    key,
    site,
    id: text(row, "id"),
    name: text(row, "name"),
    displayName: text(row, "display_name"),
    description: text(row, "description"),
    template: text(row, "template"),
    hidden: integer(row, "hidden") === 1,
    system: integer(row, "system") === 1,
    version: integer(row, "version"),
    createdAt: text(row, "created_at"),
    modifiedAt: text(row, "modified_at"),
    createdBy: JSON.parse(text(row, "created_by")) as IdentitySet,
    modifiedBy: JSON.parse(text(row, "modified_by")) as IdentitySet,
    columns: readColumns(database, key),
  };
}
