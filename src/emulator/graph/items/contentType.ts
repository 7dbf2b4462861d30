import { fileOf } from "../drives/file.ts";
import type { Item } from "./cell.ts";

/** What kind of thing a row is; its id begins with that of the kind it is derived from. */
export type ContentType = Readonly<{ id: string; name: string }>;

const ITEM: ContentType = { id: "0x0100", name: "Item" };
const DOCUMENT: ContentType = { id: "0x0101", name: "Document" };
const FOLDER: ContentType = { id: "0x0120", name: "Folder" };

/** Whether a row is a plain item, a file or a folder. */
export function contentTypeOf(item: Pick<Item, "cells">): ContentType {
  const file = fileOf(item);
  if (file === undefined) return ITEM;
  return file.content === undefined ? FOLDER : DOCUMENT;
}

/** Of a row that is gone nothing more is known than where it was. */
export function contentTypeIn({ template }: Readonly<{ template: string }>): ContentType {
  return template === "documentLibrary" ? DOCUMENT : ITEM;
}
