import type { Core } from "../../core/core.ts";
import { nameTaken } from "../../errors.ts";
import { type Answer, done, refused } from "../answer.ts";
import { columnRefusal } from "../columns/checks.ts";
import { type NewColumn, parseNewColumn } from "../columns/definition.ts";
import { insertColumn, readColumns } from "../columns/store.ts";
import type { IdentitySet } from "../identities.ts";
import type { Site } from "../sites/site.ts";
import type { List } from "./list.ts";
import { insertList, type NewList, readList } from "./store.ts";

export type ListRequest = Readonly<{ list: NewList; columns: readonly unknown[] }>;

/**
 * Makes a list with the columns that the request holds, all or nothing. Belongs in a transaction.
 * The definitions are checked before anything is written, so that a refusal leaves nothing behind.
 */
export function createList(core: Core, site: Site, request: ListRequest, by: IdentitySet): Answer<List> {
  const { database } = core;
  if (readList(database, site, request.list.displayName) !== undefined) return refused(nameTaken());

  const columns: NewColumn[] = [];
  for (const json of request.columns) {
    const column = parseNewColumn(json);
    if (!column.ok) return column;
    const refusal = columnRefusal(database, { site, columns }, column.value);
    if (refusal !== undefined) return refused(refusal);
    columns.push(column.value);
  }

  const list = insertList(core, site, request.list, by);
  for (const column of columns) insertColumn(database, list.key, column);
  return done({ ...list, columns: readColumns(database, list.key) });
}
