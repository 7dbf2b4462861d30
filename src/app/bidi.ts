/** What is written from right to left, or says so without being seen. */
const TURNS =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * What somebody typed, to stand in a sentence of ours without turning the rest of it around. Isolates that the text
 * itself opens or closes too many are evened out.
 */
export function isolated(text: string): string {
  if (!TURNS.test(text)) return text;
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  return "\u2068".repeat(1 + count(/\u2069/g)) + text + "\u2069".repeat(1 + count(/[\u2066-\u2068]/g));
}
