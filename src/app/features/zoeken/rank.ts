/** What a search looks in: without case and accents, see `foldText`. `all` holds the title as well. */
export type Haystack = Readonly<{ title: string; all: string }>;

/** How well something fits: the lower the better. */
export const RANKS = { titleStart: 0, title: 1, elsewhere: 2, fileText: 3 } as const;
export type Rank = (typeof RANKS)[keyof typeof RANKS];

/** How well words fit; undefined when one of them is nowhere. Their order does not matter. */
export function rankOf({ title, all }: Haystack, words: readonly string[]): Rank | undefined {
  if (words.length === 0 || !words.every((word) => all.includes(word))) return undefined;
  if (title.startsWith(words.join(" "))) return RANKS.titleStart;
  return words.every((word) => title.includes(word)) ? RANKS.title : RANKS.elsewhere;
}

/** What fits, the best first; what fits equally well keeps its order. */
export function ranked<T extends Readonly<{ haystack: Haystack }>>(
  entries: readonly T[],
  words: readonly string[],
  more: (entry: T) => Rank | undefined = () => undefined,
): readonly T[] {
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry.haystack, words) ?? more(entry) }))
    .filter((found): found is typeof found & { rank: Rank } => found.rank !== undefined)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}
