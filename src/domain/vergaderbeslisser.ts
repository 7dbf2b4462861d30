import type { Vergaderbesluit } from "./afspraak.ts";
import type { Evaluatie, Niveau } from "./evaluatie.ts";
import type { Beslisser, SoortOnderwerp } from "./goedkeuring.ts";
import type { Persoon } from "./persoon.ts";

/** In a quarter the client decides, who decides on the roll-out as well; below it whoever adopts the minutes. */
const CHAIRS: Readonly<Record<Niveau, readonly SoortOnderwerp[]>> = {
  dagelijks: ["evaluatie"],
  maandelijks: ["evaluatie"],
  kwartaal: ["uitrolvoorstel", "evaluatie"],
};

/**
 * Who most likely takes the next decision of a meeting: whoever took the last one there, or else somebody present who
 * may decide on such things, or the only one who is there. Undefined when nobody stands out: then people choose.
 * `besluiten` are those of this meeting, the last one last.
 */
export function likelyBeslisser(
  { niveau, date, aanwezig }: Pick<Evaluatie, "niveau" | "date" | "aanwezig">,
  besluiten: readonly Pick<Vergaderbesluit, "beslisser">[],
  beslissers: readonly Beslisser[],
): Persoon | undefined {
  const before = besluiten.findLast(({ beslisser }) => beslisser !== undefined)?.beslisser;
  if (before !== undefined) return before;
  const named = beslissers.filter(({ from, until }) => from <= date && (until === undefined || date <= until));
  for (const soort of CHAIRS[niveau]) {
    const chair = aanwezig.find(({ id }) => named.some((each) => each.soort === soort && each.persoon.id === id));
    if (chair !== undefined) return chair;
  }
  return aanwezig.length === 1 ? aanwezig[0] : undefined;
}
