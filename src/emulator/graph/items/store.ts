import { randomUUID } from "node:crypto";
import { toSeconds } from "../../core/clock.ts";
import type { Core } from "../../core/core.ts";
import type { Database } from "../../core/database.ts";
import { integer } from "../../core/row.ts";
import { MAX_VERSIONS } from "../../limits.ts";
import type { Stamp } from "../identities.ts";
import type { List } from "../lists/list.ts";
import { queueNotifications } from "../subscriptions/queue.ts";
import { type Cells, changeCount, type Item, UNVERSIONED_CHANGES } from "./cell.ts";
import { ITEM_ROW, itemOf } from "./itemRow.ts";
import { reindex } from "./valueIndex.ts";

/*
 * Writing rows. The functions below belong inside one transaction together with the checks that came before them.
 */

/** A row by its number; undefined when it is gone. */
export function readItem({ prepare }: Database, listKey: number, id: number): Item | undefined {
  const row = prepare(`SELECT ${ITEM_ROW} FROM items WHERE list_key = ? AND id = ?`).get(listKey, id);
  return row === undefined ? undefined : itemOf(row);
}

/** Rows by id, in ascending order of id. */
export function readItems({ prepare }: Database, listKey: number, ids: readonly number[]): readonly Item[] {
  return prepare(
    `SELECT ${ITEM_ROW} FROM items WHERE list_key = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
  )
    .all(listKey, JSON.stringify(ids))
    .map(itemOf);
}

/** Writes a new row, with its first version. */
export function insertItem(core: Core, list: List, cells: Cells, stamp: Stamp): Item {
  const { prepare } = core.database;
  const at = toSeconds(core.now());
  const { id, seq } = countChange(core, list, at, 1);
  const item: Item = {
    id,
    guid: randomUUID(),
    version: 1,
    createdAt: at,
    modifiedAt: at,
    createdBy: stamp,
    modifiedBy: stamp,
    cells,
  };
  prepare(`INSERT INTO items (list_key, ${ITEM_ROW}, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
    list.key,
    id,
    item.guid,
    1,
    at,
    at,
    JSON.stringify(stamp),
    JSON.stringify(stamp),
    JSON.stringify(cells),
    seq,
  );
  reindex(core.database, list.columns, undefined, item);
  return item;
}

/** Replaces the cells of a row; what it was becomes a version. */
export function updateItem(core: Core, list: List, item: Item, cells: Cells, stamp: Stamp): Item {
  const { prepare } = core.database;
  const at = toSeconds(core.now());
  const { seq } = countChange(core, list, at, 0);
  const changed: Item = { ...item, version: item.version + 1, modifiedAt: at, modifiedBy: stamp, cells };

  prepare(
    `INSERT INTO item_versions (list_key, id, version, modified_at, modified_by, fields)
     SELECT list_key, id, version, modified_at, modified_by, fields FROM items WHERE list_key = ? AND id = ?`,
  ).run(list.key, item.id);
  prepare("DELETE FROM item_versions WHERE list_key = ? AND id = ? AND version <= ?").run(
    list.key,
    item.id,
    changed.version - MAX_VERSIONS,
  );
  prepare(
    "UPDATE items SET version = ?, modified_at = ?, modified_by = ?, fields = ?, seq = ? WHERE list_key = ? AND id = ?",
  ).run(changed.version, at, JSON.stringify(stamp), JSON.stringify(cells), seq, list.key, item.id);
  reindex(core.database, list.columns, item, changed);
  return changed;
}

/**
 * Writes a row as it is given, without keeping what it was: a move or a check-out makes no version. The number in the
 * eTag goes up all the same, also when the row goes back to an older version.
 */
export function rewriteItem(core: Core, list: List, item: Item, next: Item): Item {
  const { prepare } = core.database;
  const { seq } = countChange(core, list, toSeconds(core.now()), 0);
  const cells = { ...next.cells, [UNVERSIONED_CHANGES]: changeCount(item) + 1 - next.version };
  prepare(
    "UPDATE items SET version = ?, modified_at = ?, modified_by = ?, fields = ?, seq = ? WHERE list_key = ? AND id = ?",
  ).run(next.version, next.modifiedAt, JSON.stringify(next.modifiedBy), JSON.stringify(cells), seq, list.key, item.id);
  prepare("DELETE FROM item_versions WHERE list_key = ? AND id = ? AND version >= ?").run(
    list.key,
    item.id,
    next.version,
  );
  const changed = { ...next, cells };
  reindex(core.database, list.columns, item, changed);
  return changed;
}

/** Takes a row away; a delta goes on telling that. */
export function deleteItem(core: Core, list: List, item: Item): void {
  const { prepare } = core.database;
  const { seq } = countChange(core, list, toSeconds(core.now()), 0);
  prepare("DELETE FROM items WHERE list_key = ? AND id = ?").run(list.key, item.id);
  prepare("DELETE FROM item_versions WHERE list_key = ? AND id = ?").run(list.key, item.id);
  prepare("INSERT INTO deleted_items (list_key, id, seq) VALUES (?, ?, ?)").run(list.key, item.id, seq);
  reindex(core.database, list.columns, item, undefined);
}

/** The number of the next change to a list, and the newest row id; subscribers are told. */
function countChange({ database }: Core, { key }: List, at: string, newItems: 0 | 1): { id: number; seq: number } {
  const row = database
    .prepare(
      `UPDATE lists SET last_seq = last_seq + 1, last_item_id = last_item_id + ?, modified_at = ?
       WHERE key = ? RETURNING last_item_id, last_seq`,
    )
    .get(newItems, at, key);
  if (row === undefined) throw new Error("The list vanished while it was written to.");
  queueNotifications(database, key);
  return { id: integer(row, "last_item_id"), seq: integer(row, "last_seq") };
}

/** How many rows a list has. */
export function countItems({ prepare }: Database, listKey: number): number {
  const row = prepare("SELECT count(*) AS count FROM items WHERE list_key = ?").get(listKey);
  return row === undefined ? 0 : integer(row, "count");
}
