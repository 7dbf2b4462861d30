import { Hono } from "hono";
import { accessDenied, columnNotFound, duplicateValue, invalidRequest, tooManyIndexes } from "../../errors.ts";
import { MAX_INDEXES_PER_LIST, MAX_ROWS_FOR_NEW_INDEX } from "../../limits.ts";
import { inList, inSite, listNeeds } from "../access/middleware.ts";
import { type Answer, done, refused } from "../answer.ts";
import { type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { countItems } from "../items/store.ts";
import { buildIndex, dropIndex, hasDuplicates } from "../items/valueIndex.ts";
import { listContext } from "../links.ts";
import { applySelect, readSelect } from "../shape.ts";
import { columnRefusal, indexes } from "./checks.ts";
import { type Column, columnBody, type ColumnDefinition } from "./column.ts";
import { parseColumnChange, parseNewColumn } from "./definition.ts";
import { deleteColumn, insertColumn, isSystemColumn, updateColumn } from "./store.ts";

/** Source: Graph docs, list-list-columns, list-post-columns, columndefinition-get, -update, -delete. */
export function columnRoutes(): Hono<GraphEnvironment> {
  const columns = "/sites/:site/lists/:list/columns";
  return new Hono<GraphEnvironment>()
    .get(columns, inSite, inList, listColumns)
    .post(columns, inSite, inList, listNeeds("manage"), postColumn)
    .get(`${columns}/:column`, inSite, inList, getColumn)
    .patch(`${columns}/:column`, inSite, inList, listNeeds("manage"), patchColumn)
    .delete(`${columns}/:column`, inSite, inList, listNeeds("manage"), removeColumn);
}

function listColumns(c: GraphContext): Response {
  const select = readSelect(c.env.call.options);
  return c.json({
    "@odata.context": c.env.links.context(columnsContext(c)),
    value: c.var.list.columns.map((column) => applySelect(columnBody(column), select)),
  });
}

function getColumn(c: GraphContext): Response {
  const column = findColumn(c);
  return column === undefined ? refuse(c, columnNotFound()) : columnResponse(c, column, 200);
}

function postColumn(c: GraphContext): Response {
  const body = c.env.body;
  if (!body.ok) return refuse(c, body.error);
  const wanted = parseNewColumn(body.value);
  if (!wanted.ok) return refuse(c, wanted.error);

  const { database } = c.env.core;
  const { list } = c.var;
  const added = database.transaction((): Answer<Column> => {
    const refusal = columnRefusal(database, list, wanted.value);
    if (refusal !== undefined) return refused(refusal);
    if (wanted.value.definition.indexed && !mayAddIndex(c)) return refused(tooManyRowsForIndex());
    const column = insertColumn(database, list.key, wanted.value);
    if (column.indexed) buildIndex(database, list.key, column);
    return done(column);
  });
  return added.ok ? columnResponse(c, added.value, 201) : refuse(c, added.error);
}

function patchColumn(c: GraphContext): Response {
  const column = findColumn(c);
  if (column === undefined) return refuse(c, columnNotFound());
  const body = c.env.body;
  if (!body.ok) return refuse(c, body.error);
  const change = parseColumnChange(body.value, column);
  if (!change.ok) return refuse(c, change.error);

  const changed = c.env.core.database.transaction(() => changeColumn(c, column, change.value));
  return changed.ok ? columnResponse(c, changed.value, 200) : refuse(c, changed.error);
}

/** An index is built before the column says that it has one; what it finds twice stops unique values. */
function changeColumn(c: GraphContext, column: Column, definition: ColumnDefinition): Answer<Column> {
  const { database } = c.env.core;
  const { list } = c.var;
  const newIndex = definition.indexed && !column.indexed;
  if (newIndex && indexes(list) >= MAX_INDEXES_PER_LIST) return refused(tooManyIndexes());
  if (newIndex && !mayAddIndex(c)) return refused(tooManyRowsForIndex());
  if (newIndex) buildIndex(database, list.key, column);
  if (definition.enforceUniqueValues && !column.enforceUniqueValues && hasDuplicates(database, column)) {
    if (newIndex) dropIndex(database, column);
    return refused(duplicateValue(column.displayName));
  }
  if (column.indexed && !definition.indexed) dropIndex(database, column);
  return done(updateColumn(database, list.key, column, definition));
}

function removeColumn(c: GraphContext): Response {
  const column = findColumn(c);
  if (column === undefined) return refuse(c, columnNotFound());
  if (isSystemColumn(column)) return refuse(c, accessDenied());
  const { database } = c.env.core;
  database.transaction(() => deleteColumn(database, c.var.list.key, column));
  return c.body(null, 204);
}

function mayAddIndex(c: GraphContext): boolean {
  return countItems(c.env.core.database, c.var.list.key) <= MAX_ROWS_FOR_NEW_INDEX;
}

function tooManyRowsForIndex(): ReturnType<typeof invalidRequest> {
  return invalidRequest(`A list of more than ${MAX_ROWS_FOR_NEW_INDEX} items gets no new index; make it at the start.`);
}

/** By id, and by name too. */
function findColumn(c: GraphContext): Column | undefined {
  const key = c.req.param("column") ?? "";
  return c.var.list.columns.find(({ id, name }) => id === key.toLowerCase() || name === key);
}

function columnResponse(c: GraphContext, column: Column, status: 200 | 201): Response {
  const context = c.env.links.context(`${columnsContext(c)}/$entity`);
  const body = { "@odata.context": context, ...columnBody(column) };
  return c.json(applySelect(body, readSelect(c.env.call.options)), status);
}

function columnsContext(c: GraphContext): string {
  return `${listContext(c.var.list, c.req.param("list"))}/columns`;
}
