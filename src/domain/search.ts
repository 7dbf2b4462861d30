/** Letters without case and accents, so that "Evaluatie één" is found by "EVALUATIE een". */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether every word of the query stands somewhere in the texts, in any order. An empty query matches all. */
export function matchesText(query: string, texts: readonly (string | undefined)[]): boolean {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  const haystack = foldText(texts.filter((text) => text !== undefined).join("\n"));
  return words.every((word) => haystack.includes(word));
}

/** Words of fewer letters (de, het, van, bij) say nothing about what a title is about. */
const TELLING_LETTERS = 4;

/**
 * How much of what a title says another one says too: 0 to 1, by the words that tell something. A title with fewer
 * than two such words is like nothing.
 */
export function similarity(title: string, other: string): number {
  const words = tellingWords(title);
  if (words.size < 2) return 0;
  const others = tellingWords(other);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / words.size;
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    foldText(text)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length >= TELLING_LETTERS),
  );
}
