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
