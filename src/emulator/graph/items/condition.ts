import { toSeconds } from "../../core/clock.ts";
import { booleanLiteral, generalException, invalidFilter, notIndexed, unknownField } from "../../errors.ts";
import { fold } from "../../odata/comparable.ts";
import type { Condition } from "../../odata/evaluate.ts";
import type { Comparison, Filter, Literal } from "../../odata/filter.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { Column } from "../columns/column.ts";
import { isIndexable, isLookup } from "../columns/facets.ts";
import { parseMoment } from "./dates.ts";

/** A column that a query names, and whether its index can be used. */
export type QueryColumn = Readonly<{ column: Column; written: string; indexed: boolean }>;

export type RowCondition = Condition<QueryColumn>;

/** The properties of an item that may be named without `fields/`, and the columns that hold them. */
const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ["id", "ID"],
  ["createdDateTime", "Created"],
  ["lastModifiedDateTime", "Modified"],
]);

/** Checks a filter against the columns: only indexed ones may be named, unless the client asked for a gamble. */
export function compileFilter(
  filter: Filter,
  columns: readonly Column[],
  allowUnindexed: boolean,
): Answer<RowCondition> {
  switch (filter.kind) {
    case "and":
    case "or": {
      const left = compileFilter(filter.left, columns, allowUnindexed);
      if (!left.ok) return left;
      const right = compileFilter(filter.right, columns, allowUnindexed);
      return right.ok ? done({ kind: filter.kind, left: left.value, right: right.value }) : right;
    }
    case "not":
    case "endswith":
      return refused(invalidFilter(`'${filter.kind}' is not supported.`));
    case "comparison": {
      const key = queryColumn(filter.property, columns, allowUnindexed);
      return key.ok ? compileComparison(filter, key.value) : key;
    }
    case "startswith": {
      const key = queryColumn(filter.property, columns, allowUnindexed);
      if (!key.ok) return key;
      if (!isText(key.value.column)) return refused(invalidFilter(`startswith does not fit '${filter.property}'.`));
      return done({ kind: "startswith", key: key.value, prefix: fold(filter.prefix) });
    }
  }
}

/** Finds the column that `$filter` or `$orderby` names and applies the index rule. */
export function queryColumn(written: string, columns: readonly Column[], allowUnindexed: boolean): Answer<QueryColumn> {
  const property = PROPERTIES.get(written);
  const name = property ?? (written.startsWith("fields/") ? written.slice("fields/".length) : undefined);
  if (name === undefined) return refused(generalException());

  const column = findQueryColumn(name, columns);
  if (column === undefined) return refused(unknownField(name));
  const indexed = column.indexed || column.name === "ID";
  if (column.type.kind === "computed" ? !indexed : !isIndexable(column.type)) {
    return refused(invalidFilter(`'${written}' cannot be used here.`));
  }
  if (!indexed && !allowUnindexed && property === undefined) return refused(notIndexed(name));
  return done({ column, written, indexed });
}

/** A lookup is compared by its row id, under the name that ends in LookupId; its display value does not filter. */
function findQueryColumn(name: string, columns: readonly Column[]): Column | undefined {
  const bare = name.endsWith("LookupId") ? name.slice(0, -"LookupId".length) : undefined;
  const wantedId = name === "id" ? "ID" : name;
  return columns.find((column) => {
    const byId = column.type.kind !== "computed" && isLookup(column.type);
    return column.name === (byId ? bare : wantedId);
  });
}

function compileComparison({ operator, literal }: Comparison, key: QueryColumn): Answer<RowCondition> {
  if (literal.kind === "boolean") return refused(booleanLiteral(key.written));
  const value = comparableLiteral(key.column, literal);
  if (value === undefined) return refused(invalidFilter(`the value does not fit '${key.written}'.`));
  return done({ kind: "comparison", operator, key, value });
}

function comparableLiteral(column: Column, literal: Literal): string | number | undefined {
  const { type } = column;
  switch (type.kind) {
    case "text":
    case "choice":
      return literal.kind === "string" ? fold(literal.text) : undefined;
    case "number":
    case "currency":
      return literal.kind === "number" ? literal.value : undefined;
    case "boolean":
      return bit(literal);
    case "dateTime":
      return moment(literal);
    case "personOrGroup":
    case "lookup":
    case "computed":
      return rowId(literal);
    case "hyperlinkOrPicture":
      return undefined;
  }
}

function bit(literal: Literal): number | undefined {
  return literal.kind === "number" && (literal.value === 0 || literal.value === 1) ? literal.value : undefined;
}

/** Dates are written bare; quoted ones are seen to work too. */
function moment(literal: Literal): string | undefined {
  const parsed = literal.kind === "date" || literal.kind === "string" ? parseMoment(literal.text) : undefined;
  return parsed === undefined ? undefined : toSeconds(parsed);
}

/** Row ids are seen both bare and in quotes. */
function rowId(literal: Literal): number | undefined {
  if (literal.kind === "number") return literal.value;
  return literal.kind === "string" && /^\d+$/.test(literal.text) ? Number(literal.text) : undefined;
}

function isText({ type }: Column): boolean {
  return type.kind === "text" || type.kind === "choice";
}
