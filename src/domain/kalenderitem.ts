import type { Evaluatie } from "./evaluatie.ts";
import { herzieningOf } from "./herziening.ts";
import { daysOfKwartaal } from "./kwartaal.ts";
import type { Proces } from "./proces.ts";
import { type Stand, standOf } from "./ritme.ts";
import type { CalendarDate } from "./time.ts";
import type { Golfstatus, Uitrolgolf } from "./uitrolgolf.ts";

export const SOORTEN_KALENDERITEM = ["evaluatie", "golf", "herziening"] as const;
export type SoortKalenderitem = (typeof SOORTEN_KALENDERITEM)[number];

/** Something that stands on days of the calendar, the first and the last one included. `id` is its row. */
type Item = Readonly<{ id: string; title: string; from: CalendarDate; until: CalendarDate }>;

/** A meeting, a wave of the roll-out over its whole quarter, or the day on which a process has to be looked at again. */
export type Kalenderitem =
  | (Item & Readonly<{ soort: "evaluatie"; stand: Stand }>)
  | (Item & Readonly<{ soort: "golf"; status: Golfstatus }>)
  | (Item & Readonly<{ soort: "herziening"; late: boolean }>);

type Rijen<T> = readonly Readonly<{ id: string; value: T }>[];

export type Kalenderbronnen = Readonly<{
  evaluaties: Rijen<Evaluatie>;
  golven: Rijen<Uitrolgolf>;
  processen: Rijen<Proces>;
}>;

/** Everything that has a day, in the order of the days. Minutes that correct others are no meeting of their own. */
export function kalenderitems(
  { evaluaties, golven, processen }: Kalenderbronnen,
  today: CalendarDate,
): readonly Kalenderitem[] {
  return [
    ...evaluaties.flatMap(({ id, value }): readonly Kalenderitem[] =>
      value.correctie === undefined
        ? [{ soort: "evaluatie", id, title: value.title, ...onDay(value.date), stand: standOf(value, today) }]
        : [],
    ),
    ...golven.map(({ id, value: { title, kwartaal, status } }): Kalenderitem => ({
      soort: "golf",
      id,
      title,
      ...daysOfKwartaal(kwartaal),
      status,
    })),
    ...processen.flatMap(({ id, value }): readonly Kalenderitem[] => {
      const herziening = herzieningOf(value, today);
      if (herziening.kind === "none") return [];
      const { kind, date } = herziening;
      return [{ soort: "herziening", id, title: value.title, ...onDay(date), late: kind === "late" }];
    }),
  ].toSorted((one, other) => one.from.localeCompare(other.from) || one.title.localeCompare(other.title, "nl"));
}

/** The items that stand on at least one of those days. */
export function itemsIn(
  items: readonly Kalenderitem[],
  { from, until }: Readonly<{ from: CalendarDate; until: CalendarDate }>,
): readonly Kalenderitem[] {
  return items.filter((item) => item.from <= until && item.until >= from);
}

function onDay(day: CalendarDate): Readonly<{ from: CalendarDate; until: CalendarDate }> {
  return { from: day, until: day };
}
