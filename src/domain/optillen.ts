import { type Evaluatie, isOpen, NIVEAUS, type Niveau } from "./evaluatie.ts";
import type { Bron } from "./ontwikkelpunt.ts";

/** The level that hears of what this one cannot settle; undefined for the highest. */
export function niveauAbove(niveau: Niveau): Niveau | undefined {
  return NIVEAUS[NIVEAUS.indexOf(niveau) + 1];
}

/**
 * Where a signal of a meeting goes: to the first meeting of the level above on the same day or later whose minutes can
 * still be written in; undefined when there is none.
 */
export function nextMeetingAbove<E extends Readonly<{ value: Pick<Evaluatie, "niveau" | "date" | "status"> }>>(
  from: Pick<Evaluatie, "niveau" | "date">,
  meetings: readonly E[],
): E | undefined {
  const above = niveauAbove(from.niveau);
  return meetings
    .filter(({ value }) => value.niveau === above && value.date >= from.date && isOpen(value))
    .toSorted((one, other) => one.value.date.localeCompare(other.value.date))
    .at(0);
}

const BRON_OF = {
  dagelijks: "dagelijkse-evaluatie",
  maandelijks: "maandevaluatie",
  kwartaal: "kwartaalevaluatie",
} as const satisfies Record<Niveau, Bron>;

/** Where a point comes from that was raised in a meeting of this level. */
export function bronOf(niveau: Niveau): Bron {
  return BRON_OF[niveau];
}
