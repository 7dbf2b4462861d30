/**
 * What a list must look like. Provisioning, reading, writing and the tripwire test all come from this one
 * description. `name` is the internal name: ASCII, short, and for ever; `displayName` is what people see.
 */
export type Column = Readonly<{
  name: string;
  displayName: string;
  description?: string;
  /** Filtered or sorted on: must be indexed from the start (a large list refuses it later). */
  indexed?: true;
  unique?: true;
}> &
  ColumnKind;

export type ColumnKind =
  | Readonly<{ kind: "text" }>
  | Readonly<{ kind: "note" }>
  /** Whole numbers, unless there may be two decimals. */
  | Readonly<{ kind: "number"; minimum?: number; maximum?: number; decimals?: 2 }>
  | Readonly<{ kind: "choice"; choices: readonly string[] }>
  | Readonly<{ kind: "boolean"; byDefault?: boolean }>
  | Readonly<{ kind: "date" }>
  | Readonly<{ kind: "dateTime" }>
  /** Points to a row of another list of ours, by the title of its contract. */
  | Readonly<{ kind: "lookup"; list: string }>;

export type ListContract = Readonly<{
  /** Title and address of the list; people may rename the title, the address stays. */
  title: string;
  description: string;
  /** Raised together with a migration; a test holds the hash of the columns against it. */
  version: number;
  hidden?: true;
  /** A library: its rows are files. What SharePoint itself says of a file is read along. */
  library?: true;
  columns: readonly Column[];
}>;

/**
 * The UUID made when a form opened: how a row is found again whose answer was lost. Every list has it; a file in a
 * library is found by its name.
 */
export const SLEUTEL: Column = {
  name: "Sleutel",
  displayName: "Sleutel",
  description: "Technisch kenmerk; voorkomt dat iets twee keer wordt opgeslagen. Niet wijzigen.",
  kind: "text",
  indexed: true,
  unique: true,
};

/** How long a record is kept, as its keeper chose it. */
export const SELECTIEKLASSE: Column = {
  name: "Selectieklasse",
  displayName: "Selectieklasse",
  description: "Uit de Selectielijst gemeenten 2020; leeg betekent: het voorstel van de app.",
  kind: "text",
  indexed: true,
};

/** The name of a column inside `fields`: a single lookup is read and written by the id of its row. */
export function fieldName({ name, kind }: Column): string {
  return kind === "lookup" ? `${name}LookupId` : name;
}

/** What SharePoint itself says of a file in a library. */
const FILE_FIELDS = ["FileLeafRef", "ContentType", "FileSizeDisplay"];

/** Every column that reading asks for. `Title` comes with every list; the version proves that a row was untouched. */
export function fieldNames({ columns, library }: ListContract): readonly string[] {
  const ofFile = library === undefined ? [] : FILE_FIELDS;
  return ["id", "Title", ...ofFile, ...columns.map(fieldName), "_UIVersionString"];
}

/** The column definition that Graph makes; `listIdOf` gives the id of a list that a lookup points to. */
export function columnDefinition(column: Column, listIdOf: (title: string) => string): Record<string, unknown> {
  return {
    name: column.name,
    displayName: column.displayName,
    ...(column.description === undefined ? {} : { description: column.description }),
    ...(column.indexed === undefined ? {} : { indexed: true }),
    ...(column.unique === undefined ? {} : { enforceUniqueValues: true }),
    ...kindDefinition(column, listIdOf),
  };
}

function kindDefinition(column: Column, listIdOf: (title: string) => string): Record<string, unknown> {
  switch (column.kind) {
    case "text":
      return { text: { allowMultipleLines: false, maxLength: 255 } };
    case "note":
      return { text: { allowMultipleLines: true, linesForEditing: 6, textType: "plain" } };
    case "number":
      return {
        number: {
          decimalPlaces: column.decimals === undefined ? "none" : "two",
          displayAs: "number",
          ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
          ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
        },
      };
    case "choice":
      return { choice: { allowTextEntry: false, choices: column.choices, displayAs: "dropDownMenu" } };
    case "boolean":
      return {
        boolean: {},
        ...(column.byDefault === undefined ? {} : { defaultValue: { value: column.byDefault ? "1" : "0" } }),
      };
    case "date":
      return { dateTime: { format: "dateOnly", displayAs: "standard" } };
    case "dateTime":
      return { dateTime: { format: "dateTime", displayAs: "standard" } };
    case "lookup":
      return { lookup: { listId: listIdOf(column.list), columnName: "Title" } };
  }
}
