import type { SQLOutputValue } from "node:sqlite";

/** One row as node:sqlite hands it over. */
export type Row = Record<string, SQLOutputValue>;

/** The text in a column that the table declares NOT NULL. Throws when the query did not select it. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new TypeError(`Column ${column} holds no text.`);
  return value;
}

/** The number in a column that the table declares NOT NULL. Throws when the query did not select it. */
export function integer(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw new TypeError(`Column ${column} holds no number.`);
  return value;
}
