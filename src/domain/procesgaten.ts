import { herzieningOf } from "./herziening.ts";
import type { Persoon } from "./persoon.ts";
import type { Proces } from "./proces.ts";
import type { CalendarDate } from "./time.ts";

/** What is wrong with who answers for a process. Source: N-13, "hebben geen proceseigenaar benoemd". */
export const GATEN = ["no-owner", "no-keeper", "owner-overloaded", "person-left", "review-late"] as const;
export type Gat = (typeof GATEN)[number];

/** Of more processes than this nobody is an owner who has time for each. */
export const MOST_OWNED = 5;

/** What has to be known besides the process itself. */
export type Rollen = Readonly<{
  /** How many processes people own, by their id. */
  owned: ReadonlyMap<string, number>;
  /** Who is no longer in the directory; nobody as long as that was not asked. */
  left: ReadonlySet<string>;
  today: CalendarDate;
}>;

/** The gaps of a process; one that was retired needs nobody. */
export function gatenOf(proces: Proces, { owned, left, today }: Rollen): readonly Gat[] {
  if (proces.status === "retired") return [];
  const { eigenaar, beheerder } = proces;
  const found: Readonly<Record<Gat, boolean>> = {
    "no-owner": eigenaar === undefined,
    "no-keeper": beheerder === undefined,
    "owner-overloaded": eigenaar !== undefined && (owned.get(eigenaar.id) ?? 0) > MOST_OWNED,
    "person-left": peopleOf(proces).some(({ id }) => left.has(id)),
    "review-late": herzieningOf(proces, today).kind === "late",
  };
  return GATEN.filter((gat) => found[gat]);
}

/** Who answers for a process, each person once. */
export function peopleOf({ eigenaar, beheerder, plaatsvervanger }: Proces): readonly Persoon[] {
  const people = [eigenaar, beheerder, plaatsvervanger].filter((persoon) => persoon !== undefined);
  return [...new Map(people.map((persoon) => [persoon.id, persoon])).values()];
}

/** How many processes each person owns; what was retired is nobody's any more. */
export function ownedBy(processen: Iterable<Proces>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { eigenaar, status } of processen) {
    if (eigenaar !== undefined && status !== "retired") counts.set(eigenaar.id, (counts.get(eigenaar.id) ?? 0) + 1);
  }
  return counts;
}

/** Whether more than one department has to agree on it (N-12). */
export function crossesAfdelingen({ afdelingen }: Proces): boolean {
  return new Set(afdelingen).size > 1;
}
