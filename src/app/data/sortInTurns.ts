import type { Steps } from "./deriveInTurns.ts";

/** So many are sorted or put together without a pause. */
const RUN = 64;

/** Sorts as `toSorted` does, with pauses in between: to compare thousands of names takes longer than a frame. */
export function* sortInTurns<T>(all: readonly T[], compare: (one: T, other: T) => number): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let start = 0; start < all.length; start += RUN) {
    runs.push(all.slice(start, start + RUN).toSorted(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Of equal ones those of the first list come first. */
function* merge<T>(
  ones: readonly T[],
  others: readonly T[],
  compare: (one: T, other: T) => number,
): Steps<readonly T[]> {
  const merged: T[] = [];
  let next = 0;
  for (const one of ones) {
    for (let other = others[next]; next < others.length && compare(other as T, one) < 0; other = others[next]) {
      merged.push(other as T);
      next += 1;
    }
    merged.push(one);
    if (merged.length % RUN === 0) yield;
  }
  return [...merged, ...others.slice(next)];
}
