/** Both moved the same step to another place. `after` is the step that it would stand behind. */
export type OrderClash = Readonly<{
  kind: "moved";
  stepId: string;
  mine: Readonly<{ after: string | undefined }>;
  theirs: Readonly<{ after: string | undefined }>;
}>;

type OrderMerge = Readonly<{ ids: readonly string[]; clashes: readonly OrderClash[] }>;

/**
 * Their order, with what I added or moved put behind the step that it follows with me. A step that both of us moved
 * stays where they put it.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): OrderMerge {
  const movedByMe = movedIn(base, mine);
  const movedByThem = movedIn(base, theirs);
  const inTheirs = new Set(theirs);
  const myIds = mine.filter((id) => kept.has(id));
  const toPlace = new Set(myIds.filter((id) => !inTheirs.has(id) || (movedByMe.has(id) && !movedByThem.has(id))));

  const ids = theirs.filter((id) => kept.has(id) && !toPlace.has(id));
  for (const [index, id] of myIds.entries()) {
    if (!toPlace.has(id)) continue;
    const before = myIds.slice(0, index).findLast((other) => ids.includes(other));
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  }
  const theirIds = theirs.filter((id) => kept.has(id));
  const clashes = myIds
    .filter((id) => movedByMe.has(id) && movedByThem.has(id))
    .map((stepId): OrderClash => {
      const [own, other] = [predecessor(myIds, stepId), predecessor(theirIds, stepId)];
      return { kind: "moved", stepId, mine: { after: own }, theirs: { after: other } };
    })
    .filter(({ mine: own, theirs: other }) => own.after !== other.after);
  return { ids, clashes };
}

/** The fewest steps that were moved to get from one order to the other; what came or went was not moved. */
function movedIn(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  const known = after.filter((id) => places.has(id));
  const stayed = new Set(longestRise(known, (id) => places.get(id) ?? 0));
  return new Set(known.filter((id) => !stayed.has(id)));
}

/** The longest run of ids, not necessarily neighbours, of which the place only rises. */
function longestRise(ids: readonly string[], placeOf: (id: string) => number): readonly string[] {
  const best: { length: number; previous: number }[] = [];
  for (const id of ids) {
    let longest = { length: 1, previous: -1 };
    for (const [earlier, found] of best.entries()) {
      const rises = placeOf(ids[earlier] ?? "") < placeOf(id);
      if (rises && found.length >= longest.length) longest = { length: found.length + 1, previous: earlier };
    }
    best.push(longest);
  }
  let at = best.findIndex(({ length }) => length === Math.max(...best.map((each) => each.length)));
  const rise: string[] = [];
  while (at >= 0) {
    rise.push(ids[at] ?? "");
    at = best[at]?.previous ?? -1;
  }
  return rise;
}

function predecessor(ids: readonly string[], id: string): string | undefined {
  return ids[ids.indexOf(id) - 1];
}
