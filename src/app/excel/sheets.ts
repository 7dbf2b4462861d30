/** What a cell of a sheet holds: a text, or a formula that we do not take over. */
export type SheetCell = string | Readonly<{ formula: true }>;

/**
 * A sheet of a workbook, row by row from the top left. What stands in bold and stays in view tells what the rest is about:
 * the first column, or the first row.
 */
export type Sheet = Readonly<{ name: string; rows: readonly (readonly SheetCell[])[]; head?: "row" }>;

/** The name of a cell as Excel shows it: column 0 of row 0 is A1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The row and column of "B2", counted from 0. */
export function cellPlace(name: string): Readonly<{ row: number; column: number }> | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
