import { nameTaken } from "../../errors.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { Item } from "../items/cell.ts";
import { rewriteItem } from "../items/store.ts";
import { changedCells, type FieldsRequest } from "../items/write.ts";
import { extensionOf, nameOf } from "./file.ts";
import { lockRefusal } from "./locks.ts";
import { nameRefusal } from "./names.ts";
import { childNamed, placeOf, setPlace } from "./places.ts";
import { writeCells, type Writing } from "./write.ts";

/*
 * Rows of a library, changed as rows. Belongs in one transaction with the checks before it; a refusal writes nothing.
 */

/** Changes cells of a row; another FileLeafRef is another name for the file. */
export function changeRow(writing: Writing, item: Item, request: FieldsRequest): Answer<Item> {
  const { core, list, stamp } = writing;
  const { database } = core;
  const locked = lockRefusal(item, stamp);
  if (locked !== undefined) return refused(locked);
  const cells = changedCells(core, list, item, request);
  if (!cells.ok) return cells;

  const name = nameOf({ cells: cells.value });
  const refusal = nameRefusal(name);
  if (refusal !== undefined) return refused(refusal);
  const { parentId } = placeOf(database, list, item.id);
  const namesake = childNamed(database, list, parentId, name);
  if (namesake !== undefined && namesake.id !== item.id) return refused(nameTaken());
  const written = writeCells(writing, item, cells.value);
  setPlace(database, list, written, parentId, name);
  return done(written);
}

const PROMOTED = new Set(["docx", "docm", "xlsx", "xlsm", "pptx", "pptm"]);

/**
 * What SharePoint does a moment after the columns of an Office document changed: it writes them into the document, so
 * that the eTag moves once more although nobody did anything.
 * Source: SharePoint docs, "Document property promotion and demotion".
 */
export function promote({ core, list }: Pick<Writing, "core" | "list">, item: Item): void {
  if (!PROMOTED.has(extensionOf(nameOf(item)))) return;
  core.database.transaction(() => rewriteItem(core, list, item, item));
}
