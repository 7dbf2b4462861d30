/** What filters, sorts and indexes compare: folded text, a number (0 and 1 for booleans), a UTC date text, or nothing. */
export type Comparable = string | number | undefined;

/** SharePoint compares text without regard to case; the index holds the folded text too, so both always agree. */
export function fold(text: string): string {
  return text.toLowerCase();
}

/** Orders like SharePoint's database: nothing first, then numbers, then text by code point. */
export function compare(a: Comparable, b: Comparable): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  if (typeof a === typeof b) return a < b ? -1 : 1;
  return typeof a === "number" ? -1 : 1;
}
