import { integer, type Row, text } from "../../core/row.ts";
import type { Stamp } from "../identities.ts";
import type { Cells, Item } from "./cell.ts";

/** The columns of the table `items` that make an Item. */
export const ITEM_ROW = "id, guid, version, created_at, modified_at, created_by, modified_by, fields";

/** A row of the database as an item. */
export function itemOf(row: Row): Item {
  return {
    id: integer(row, "id"),
    guid: text(row, "guid"),
    version: integer(row, "version"),
    createdAt: text(row, "created_at"),
    modifiedAt: text(row, "modified_at"),
    createdBy: JSON.parse(text(row, "created_by")) as Stamp,
    modifiedBy: JSON.parse(text(row, "modified_by")) as Stamp,
    cells: JSON.parse(text(row, "fields")) as Cells,
  };
}
