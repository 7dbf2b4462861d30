import { type Comparable, fold } from "../../odata/comparable.ts";
import type { Column } from "../columns/column.ts";
import type { Cell, Item } from "./cell.ts";

/** What filters, sorts and indexes see of a row in one column. */
export function comparableOf(column: Column, item: Item): Comparable {
  switch (column.name) {
    case "ID":
      return item.id;
    case "Created":
      return item.createdAt;
    case "Modified":
      return item.modifiedAt;
    case "Author":
      return item.createdBy.lookupId;
    case "Editor":
      return item.modifiedBy.lookupId;
    default:
      return comparableCell(column, item.cells[column.name]);
  }
}

/** What a cell with this content would be compared as. */
export function comparableCell({ type }: Column, cell: Cell | undefined): Comparable {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || cell === "") return undefined;
  return type.kind === "dateTime" ? cell : fold(cell);
}
