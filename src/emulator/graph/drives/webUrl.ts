import type { Database } from "../../core/database.ts";
import type { Item } from "../items/cell.ts";
import { type List, listWebUrl } from "../lists/list.ts";
import { extensionOf, fileOf } from "./file.ts";
import { folderPath, placeOf } from "./places.ts";

const OFFICE = new Set(["docx", "docm", "doc", "xlsx", "xlsm", "xls", "pptx", "pptm", "ppt"]);

/** The address of a file or folder as a path, which is what its list item shows. */
export function fileUrl(database: Database, list: List, item: Item): string {
  const names = [...folderPath(database, list, placeOf(database, list, item.id).parentId), fileOf(item)?.name ?? ""];
  return [listWebUrl(list), ...names.map(encodeURIComponent)].join("/");
}

/** What a drive item shows instead for documents that Office opens in the browser. */
export function driveUrl(database: Database, list: List, item: Item): string {
  const name = fileOf(item)?.name ?? "";
  if (!OFFICE.has(extensionOf(name))) return fileUrl(database, list, item);
  const site = list.site.webUrl;
  const source = encodeURIComponent(`{${item.guid.toUpperCase()}}`);
  const file = encodeURIComponent(name);
  return `${site}/_layouts/15/Doc.aspx?sourcedoc=${source}&file=${file}&action=default&mobileredirect=true`;
}
