import type { Database } from "../../core/database.ts";
import { integer, type Row, text } from "../../core/row.ts";
import type { Stamp } from "../identities.ts";
import type { List } from "../lists/list.ts";
import type { Cells, Item } from "./cell.ts";
import type { FieldReader } from "./outgoing.ts";

/** Every state of a row, newest first; each is an Item as it was then. */
export function readVersions({ prepare }: Database, { key }: List, item: Item): readonly Item[] {
  const past = prepare(
    "SELECT version, modified_at, modified_by, fields FROM item_versions WHERE list_key = ? AND id = ? ORDER BY version DESC",
  ).all(key, item.id);
  return [item, ...past.map((row) => pastItem(item, row))];
}

/** The bodies of all versions of a row, with fields when a reader is given. */
export function versionsOf(
  database: Database,
  list: List,
  item: Item,
  fields: FieldReader | "bare",
): readonly Record<string, unknown>[] {
  return readVersions(database, list, item).map((version) => versionBody(version, fields));
}

/** A version as Graph writes it, with its columns unless it is asked bare. */
export function versionBody(version: Item, fields: FieldReader | "bare"): Record<string, unknown> {
  return {
    id: versionId(version),
    lastModifiedBy: version.modifiedBy.identity,
    lastModifiedDateTime: version.modifiedAt,
    ...(fields === "bare" ? {} : { fields: fields(version) }),
  };
}

/** The label of a version, such as `3.0`. */
export function versionId({ version }: Item): string {
  return `${version}.0`;
}

function pastItem(item: Item, row: Row): Item {
  return {
    ...item,
    version: integer(row, "version"),
    modifiedAt: text(row, "modified_at"),
    modifiedBy: JSON.parse(text(row, "modified_by")) as Stamp,
    cells: JSON.parse(text(row, "fields")) as Cells,
  };
}
