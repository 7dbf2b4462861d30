import type { ColumnType } from "./facets.ts";

/** A column of one list. `name` never changes; people see `displayName`. */
export type Column = Readonly<{
  /** Its key in the database, by which its index is kept. */
  key: number;
  id: string;
  name: string;
}> &
  ColumnDefinition;

/** What can be said about a column apart from its identity. */
export type ColumnDefinition = Readonly<{
  displayName: string;
  description: string;
  columnGroup: string;
  required: boolean;
  hidden: boolean;
  indexed: boolean;
  enforceUniqueValues: boolean;
  readOnly: boolean;
  defaultValue?: string | undefined;
  /** Columns that SharePoint itself fills have no facet in the API. */
  type: ColumnType | { kind: "computed" };
}>;

/** A column definition as Graph shows it. Facets that Graph leaves out of list columns are left out here too. */
export function columnBody(column: Column): Record<string, unknown> {
  const { type, defaultValue } = column;
  return {
    columnGroup: column.columnGroup,
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.enforceUniqueValues,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: column.readOnly,
    required: column.required,
    ...(defaultValue === undefined ? {} : { defaultValue: { value: defaultValue } }),
    ...facetBody(type),
  };
}

function facetBody(type: Column["type"]): Record<string, unknown> {
  if (type.kind === "computed" || type.kind === "hyperlinkOrPicture") return {};
  if (type.kind !== "text") return { [type.kind]: type.facet };
  const { allowMultipleLines, appendChangesToExistingText, linesForEditing, maxLength, textType } = type.facet;
  return {
    text: allowMultipleLines
      ? { allowMultipleLines, appendChangesToExistingText, linesForEditing, textType }
      : { allowMultipleLines, appendChangesToExistingText, linesForEditing: 0, maxLength },
  };
}
