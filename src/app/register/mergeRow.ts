/** Which parts of a value somebody changed. Values hold plain data only. */
export function changedParts<T extends object>(before: T, after: T): readonly (keyof T)[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof T & string>;
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** Two people changed the same row: what both touched differently has to be settled by who comes last. */
export type Merge<T> = Readonly<{ value: T; clashes: readonly (keyof T)[] }>;

/** My changes on top of theirs; where both changed the same part, mine stands in `value` and the part in `clashes`. */
export function mergeRow<T extends object>(base: T, mine: T, theirs: T): Merge<T> {
  const changed = changedParts(base, mine);
  const clashes = changed.filter(
    (key) => changedParts(base, theirs).includes(key) && JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]),
  );
  const value = { ...theirs, ...Object.fromEntries(changed.map((key) => [key, mine[key]])) };
  return { value, clashes };
}
