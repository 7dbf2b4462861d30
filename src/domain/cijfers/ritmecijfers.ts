import { type Evaluatie, type Niveau, NIVEAUS } from "../evaluatie.ts";
import type { CalendarDate } from "../time.ts";
import { type Aantal, aantalOf } from "./aantal.ts";
import { type Dagen, ligtIn } from "./periode.ts";

/** A day on which a meeting should be held, and whether it was. The id is of its row in Evaluaties, if it has one. */
export type Ritmemoment = Readonly<{ id: string; niveau: Niveau; date: CalendarDate; held: boolean }>;

/** The meetings that stand in the list. Minutes that correct others are no meeting of their own. */
export function ritmemomenten(
  evaluaties: readonly Readonly<{ id: string; evaluatie: Evaluatie }>[],
): readonly Ritmemoment[] {
  return evaluaties
    .filter(({ evaluatie }) => evaluatie.correctie === undefined)
    .map(({ id, evaluatie: { niveau, date, status } }) => ({ id, niveau, date, held: status !== "planned" }));
}

/** How many meetings should have been held by now, and which of those were. */
export type Ritme = Readonly<{ due: Aantal; held: Aantal; missed: Aantal }>;

/** Whether the rhythm was kept in those days, per level. A meeting of today may still be held. */
export function ritmecijfers(
  momenten: readonly Ritmemoment[],
  dagen: Dagen,
  today: CalendarDate,
): Readonly<Record<Niveau, Ritme>> {
  const due = momenten.filter(({ date, held }) => ligtIn(date, dagen) && (held || date < today));
  const ofNiveau = (niveau: Niveau): Ritme => {
    const own = due.filter((each) => each.niveau === niveau);
    return {
      due: aantalOf(own),
      held: aantalOf(own.filter(({ held }) => held)),
      missed: aantalOf(own.filter(({ held }) => !held)),
    };
  };
  return Object.fromEntries(NIVEAUS.map((niveau) => [niveau, ofNiveau(niveau)])) as Record<Niveau, Ritme>;
}
