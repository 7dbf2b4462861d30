import * as v from "valibot";
import { generalException, invalidRequest, invalidValue, notImplemented } from "../../errors.ts";
import { type Answer, done, refused } from "../answer.ts";
import type { Column, ColumnDefinition } from "./column.ts";
import {
  type ColumnType,
  type FacetName,
  facetName,
  isIndexable,
  isMultiple,
  parseColumnType,
  UNSUPPORTED_FACETS,
} from "./facets.ts";
import { internalName } from "./internalName.ts";

export type NewColumn = Readonly<{ name: string; definition: ColumnDefinition }>;

const bodySchema = v.objectWithRest(
  {
    name: v.optional(v.pipe(v.string(), v.nonEmpty())),
    displayName: v.optional(v.pipe(v.string(), v.nonEmpty())),
    description: v.optional(v.string()),
    columnGroup: v.optional(v.string()),
    required: v.optional(v.boolean()),
    hidden: v.optional(v.boolean()),
    indexed: v.optional(v.boolean()),
    enforceUniqueValues: v.optional(v.boolean()),
    readOnly: v.optional(v.boolean()),
    defaultValue: v.optional(v.strictObject({ value: v.optional(v.string()), formula: v.optional(v.string()) })),
  },
  v.unknown(),
);

type Body = v.InferOutput<typeof bodySchema>;

/** Reads the body of POST …/columns, or one of the columns of a new list. */
export function parseNewColumn(json: unknown): Answer<NewColumn> {
  const read = readBody(json);
  if (!read.ok) return read;
  const { body, facet } = read.value;

  const typed = body.name ?? body.displayName;
  if (typed === undefined) return refused(invalidRequest("A column needs a name."));
  const type = facet === undefined ? undefined : parseColumnType(facet.kind, facet.value);
  if (type === undefined) return refused(invalidRequest("A column needs exactly one valid type facet."));

  const plain: ColumnDefinition = {
    displayName: typed,
    description: "",
    columnGroup: "Custom Columns",
    required: false,
    hidden: false,
    indexed: false,
    enforceUniqueValues: false,
    readOnly: false,
    type,
  };
  const definition = merge(plain, body);
  const refusal = contradiction(definition);
  return refusal ?? done({ name: internalName(typed), definition });
}

/** Reads the body of PATCH …/columns/{id}: what is not named stays. */
export function parseColumnChange(json: unknown, column: Column): Answer<ColumnDefinition> {
  const read = readBody(json);
  if (!read.ok) return read;
  const { body, facet } = read.value;
  if (body.name !== undefined && body.name !== column.name)
    return refused(invalidRequest("The name of a column is fixed."));

  const type = facet === undefined ? column.type : changedType(column, facet.kind, facet.value);
  if (type === undefined) return refused(invalidRequest("The type of a column cannot be changed into another."));

  if (holdsSeveral(type) !== holdsSeveral(column.type)) {
    return refused(notImplemented("changing a column between one value and several"));
  }
  const { key: _key, id: _id, name: _name, ...current } = column;
  const definition = merge({ ...current, type }, body);
  return contradiction(definition) ?? done(definition);
}

type Facet = Readonly<{ kind: FacetName; value: unknown }>;

function readBody(json: unknown): Answer<{ body: Body; facet: Facet | undefined }> {
  if (hasNull(json, "defaultValue") || hasNull(json, "validation")) return refused(generalException());
  const parsed = v.safeParse(bodySchema, json);
  if (!parsed.success) return refused(invalidValue());

  const facets: Facet[] = [];
  for (const [property, value] of Object.entries(parsed.output)) {
    if (Object.hasOwn(bodySchema.entries, property) || property === "@odata.type") continue;
    if (UNSUPPORTED_FACETS.has(property)) return refused(notImplemented(`columns of type ${property}`));
    if (property === "validation") return refused(notImplemented("validation formulas of columns"));
    const kind = facetName(property);
    if (kind === undefined) return refused(invalidRequest(`The property '${property}' cannot be set on a column.`));
    if (kind === "lookup" && isProjected(value)) return refused(notImplemented("lookups that show more of another"));
    facets.push({ kind, value });
  }
  if (parsed.output.defaultValue?.formula !== undefined) return refused(notImplemented("default value formulas"));
  if (facets.length > 1) return refused(invalidRequest("A column has one type."));
  return done({ body: parsed.output, facet: facets[0] });
}

/** A lookup with a primary one shows another column of the row that the primary one points at. */
function isProjected(facet: unknown): boolean {
  return typeof facet === "object" && facet !== null && "primaryLookupColumnId" in facet;
}

function holdsSeveral(type: Column["type"]): boolean {
  return type.kind !== "computed" && isMultiple(type);
}

function hasNull(json: unknown, property: string): boolean {
  return typeof json === "object" && json !== null && Reflect.get(json, property) === null;
}

/** A facet in a PATCH changes what it names and keeps the rest of the facet. */
function changedType(column: Column, kind: Facet["kind"], value: unknown): ColumnType | undefined {
  if (column.type.kind !== kind || typeof value !== "object" || value === null) return undefined;
  return parseColumnType(kind, { ...column.type.facet, ...value });
}

function merge(definition: ColumnDefinition, body: Body): ColumnDefinition {
  return {
    ...definition,
    displayName: body.displayName ?? definition.displayName,
    description: body.description ?? definition.description,
    columnGroup: body.columnGroup ?? definition.columnGroup,
    required: body.required ?? definition.required,
    hidden: body.hidden ?? definition.hidden,
    indexed: body.indexed ?? definition.indexed,
    enforceUniqueValues: body.enforceUniqueValues ?? definition.enforceUniqueValues,
    readOnly: body.readOnly ?? definition.readOnly,
    defaultValue: body.defaultValue?.value ?? definition.defaultValue,
  };
}

function contradiction({
  type,
  indexed,
  enforceUniqueValues,
}: ColumnDefinition): ReturnType<typeof refused> | undefined {
  if (indexed && type.kind !== "computed" && !isIndexable(type)) {
    return refused(invalidRequest("Columns of this type cannot be indexed."));
  }
  if (enforceUniqueValues && !indexed) return refused(invalidRequest("A column with unique values has to be indexed."));
  return undefined;
}
