import { type Change, changesBetween, type Field } from "./history.ts";
import { needsTrekker, type Ontwikkelpunt } from "./ontwikkelpunt.ts";

/** What two people made of one version: the fields that each changed, and those that both changed differently. */
export type Divergence = Readonly<{ mine: readonly Change[]; theirs: readonly Change[]; clashes: readonly Field[] }>;

/** Holds my version and theirs against the one that both started from. */
export function divergence(base: Ontwikkelpunt, mine: Ontwikkelpunt, theirs: Ontwikkelpunt): Divergence {
  const myChanges = changesBetween(base, mine);
  const theirChanges = changesBetween(base, theirs);
  const clashes = myChanges
    .filter(({ field, to }) =>
      theirChanges.some((change) => change.field === field && JSON.stringify(change.to) !== JSON.stringify(to)),
    )
    .map(({ field }) => field);
  return { mine: myChanges, theirs: theirChanges, clashes };
}

/**
 * Their version with some of my fields put over it. The status stays theirs: it moves by steps, not by editing. So does a
 * trekker whom their status needs and whom I would take away.
 */
export function withMine(theirs: Ontwikkelpunt, mine: Ontwikkelpunt, fields: readonly Field[]): Ontwikkelpunt {
  const taken = Object.fromEntries(
    fields
      .filter((field) => field !== "status" && field !== "finishedOn")
      .filter((field) => field !== "trekker" || mine.trekker !== undefined || !needsTrekker(theirs))
      .map((field) => [field, (mine as Readonly<Record<string, unknown>>)[field]]),
  );
  return { ...theirs, ...taken };
}
