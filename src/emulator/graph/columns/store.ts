import { randomUUID } from "node:crypto";
import type { Database } from "../../core/database.ts";
import { integer, type Row, text } from "../../core/row.ts";
import type { Column, ColumnDefinition } from "./column.ts";
import { leadingColumns, systemColumns, trailingColumns } from "./systemColumns.ts";

const LEADING = new Map(leadingColumns.map(({ name }, position) => [name, position]));
const TRAILING = new Map(trailingColumns.map(({ name }, position) => [name, position]));

/** Every request to a list needs its columns and hardly any changes them: reading them anew took a fifth of a write. */
const remembered = new WeakMap<Database, Map<number, readonly Column[]>>();

/** The columns of a list in the order in which Graph shows them. */
export function readColumns(database: Database, listKey: number): readonly Column[] {
  const memory = remembered.get(database) ?? new Map<number, readonly Column[]>();
  remembered.set(database, memory);
  const known = memory.get(listKey);
  if (known !== undefined) return known;
  const columns = selectColumns(database, listKey);
  // What a transaction sees may still be undone.
  if (!database.sql.isTransaction) memory.set(listKey, columns);
  return columns;
}

function selectColumns({ prepare }: Database, listKey: number): readonly Column[] {
  const columns = prepare("SELECT key, id, name, definition FROM columns WHERE list_key = ?")
    .all(listKey)
    .map(columnOf);
  return columns.toSorted((a, b) => place(a) - place(b) || a.key - b.key);
}

/** Writes a column that was checked before. */
export function insertColumn(
  database: Database,
  listKey: number,
  { id = randomUUID(), name, definition }: Readonly<{ id?: string; name: string; definition: ColumnDefinition }>,
): Column {
  forget(database, listKey);
  const { lastInsertRowid } = database
    .prepare("INSERT INTO columns (list_key, id, name, definition) VALUES (?, ?, ?, ?)")
    .run(listKey, id, name, JSON.stringify(definition));
  return { key: Number(lastInsertRowid), id, name, ...definition };
}

/** Writes the changed definition of a column down. */
export function updateColumn(
  database: Database,
  listKey: number,
  column: Column,
  definition: ColumnDefinition,
): Column {
  forget(database, listKey);
  database.prepare("UPDATE columns SET definition = ? WHERE key = ?").run(JSON.stringify(definition), column.key);
  return { key: column.key, id: column.id, name: column.name, ...definition };
}

/** Removes the column and what stood in it; a later column of the same name begins empty. */
export function deleteColumn(database: Database, listKey: number, { key, name }: Column): void {
  const { prepare } = database;
  forget(database, listKey);
  prepare("DELETE FROM columns WHERE key = ?").run(key);
  for (const table of ["items", "item_versions"]) {
    prepare(
      `UPDATE ${table} SET fields = json_remove(fields, ?1) WHERE list_key = ?2 AND fields ->> ?1 IS NOT NULL`,
    ).run(`$."${name}"`, listKey);
  }
}

/** The columns that every list of a template has. */
export function insertSystemColumns(database: Database, listKey: number, template: string): void {
  for (const column of systemColumns(template)) insertColumn(database, listKey, column);
}

function forget(database: Database, listKey: number): void {
  remembered.get(database)?.delete(listKey);
}

/** Whether SharePoint put this column there itself. */
export function isSystemColumn({ name }: Column): boolean {
  return LEADING.has(name) || TRAILING.has(name);
}

function place({ name }: Column): number {
  return LEADING.get(name) ?? 1000 + (TRAILING.get(name) ?? -1);
}

function columnOf(row: Row): Column {
  const definition = JSON.parse(text(row, "definition")) as ColumnDefinition;
  return { key: integer(row, "key"), id: text(row, "id"), name: text(row, "name"), ...definition };
}
