/** Excel calculates what begins so, also what another program wrote. Source: OWASP, CSV Injection. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * Rows as a text that Excel of a Dutch computer opens as a table: parted by semicolons, with the mark of UTF-8 in front.
 * Every cell stands between quotes, and an apostrophe before what would be calculated.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
