export type Pair = readonly [before: string | undefined, after: string | undefined];

/** From here on a paragraph reads as the other one with changes; below it as another paragraph. */
const ALIKE = 0.4;

/** A whole chapter that was written anew is not matched paragraph by paragraph. */
const MOST_COMPARISONS = 10_000;

/** Puts paragraphs that say much the same beside each other, without changing the order of either side. */
export function pairAlike(before: readonly string[], after: readonly string[]): readonly Pair[] {
  if (before.length * after.length > MOST_COMPARISONS) return apart(before, after);
  const [one, other] = [before.map(wordsOf), after.map(wordsOf)];
  const likeness = one.map((words) => other.map((others) => alike(words, others)));
  const best = bestFrom(likeness, before.length, after.length);

  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    const here = likeness[i]?.[j] ?? 0;
    const total = best[i]?.[j] ?? 0;
    if (here > 0 && total === here + (best[i + 1]?.[j + 1] ?? 0)) pairs.push([before[i++], after[j++]]);
    else if (total === (best[i + 1]?.[j] ?? 0)) pairs.push([before[i++], undefined]);
    else pairs.push([undefined, after[j++]]);
  }
  return [...pairs, ...apart(before.slice(i), after.slice(j))];
}

function apart(before: readonly string[], after: readonly string[]): readonly Pair[] {
  return [...before.map((text): Pair => [text, undefined]), ...after.map((text): Pair => [undefined, text])];
}

/** The most likeness that can be had from each place on: the sum of what is paired. */
function bestFrom(likeness: readonly (readonly number[])[], rows: number, columns: number): readonly number[][] {
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const paired = (likeness[i]?.[j] ?? 0) + (best[i + 1]?.[j + 1] ?? 0);
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(paired, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}

/** The share of words that both have, or nothing when that is too little. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const most = Math.max(one.size, other.size);
  const share = most === 0 ? 0 : [...one].filter((word) => other.has(word)).length / most;
  return share >= ALIKE ? share : 0;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
