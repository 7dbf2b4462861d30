import { type CalendarDate, daysBetween } from "../time.ts";
import { type Aantal, aantalOf } from "./aantal.ts";
import { type Dagen, dagenVan, ligtIn, type Periode, periodesTot, totEnMet } from "./periode.ts";
import type { Puntloop } from "./puntloop.ts";

/** From one moment of a point to a later one; the first is from the day it was raised until it was brought in. */
export const TRAJECTEN = ["raised-finished", "raised-asked", "asked-decided", "approved-finished"] as const;
export type Traject = (typeof TRAJECTEN)[number];

/**
 * How many days some points took. Both are by nearest rank: the smallest number of days within which at least that
 * share of them was through, so it is always a number of days that a point really took. Undefined without points.
 */
export type Doorlooptijd = Readonly<{ punten: Aantal; mediaan: number | undefined; p85: number | undefined }>;

/**
 * How long points took that were through in those days. Of the steps in between only those that the log and the row
 * name the days of; when work on a point began is not known.
 */
export function doorlooptijd(lopen: readonly Puntloop[], traject: Traject, dagen: Dagen): Doorlooptijd {
  const through = lopen.flatMap((loop) =>
    trajecten(loop, traject)
      .filter(({ until }) => ligtIn(until, dagen))
      .map(({ from, until }) => ({ id: loop.id, days: Math.max(0, daysBetween(from, until)) })),
  );
  const days = through.map((each) => each.days);
  return { punten: aantalOf(through), mediaan: percentiel(days, 50), p85: percentiel(days, 85) };
}

/** How long points took from raised to brought in, month by month. */
export type Maanddoorlooptijd = Readonly<{ maand: Periode; dagen: Dagen; tijd: Doorlooptijd }>;

/** Those of so many months, the last of which is the month of that day; of it only the days that have come. */
export function doorlooptijdPerMaand(
  lopen: readonly Puntloop[],
  day: CalendarDate,
  months: number,
  today: CalendarDate,
): readonly Maanddoorlooptijd[] {
  return periodesTot(day.slice(0, 7), months).map((maand) => {
    const dagen = totEnMet(dagenVan(maand), today);
    return { maand, dagen, tijd: doorlooptijd(lopen, "raised-finished", dagen) };
  });
}

/** The smallest value that at least that percentage of the values does not exceed (nearest rank). */
export function percentiel(values: readonly number[], percentage: number): number | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  // Whole numbers first: 0.85 times 20 is a little more than 17.
  return sorted[Math.max(0, Math.ceil((percentage * sorted.length) / 100) - 1)];
}

type Stretch = Readonly<{ from: CalendarDate; until: CalendarDate }>;

function trajecten(loop: Puntloop, traject: Traject): readonly Stretch[] {
  const { raisedOn, finishedOn, rondes } = loop;
  switch (traject) {
    case "raised-finished":
      return finishedOn === undefined ? [] : [{ from: raisedOn, until: finishedOn }];
    case "raised-asked":
      return rondes.slice(0, 1).map(({ askedOn }) => ({ from: raisedOn, until: askedOn }));
    case "asked-decided":
      return rondes.flatMap(({ askedOn, decided }) =>
        decided === undefined ? [] : [{ from: askedOn, until: decided.on }],
      );
    case "approved-finished": {
      const approved = rondes.findLast(({ decided }) => decided?.outcome === "approved")?.decided?.on;
      return finishedOn === undefined || approved === undefined ? [] : [{ from: approved, until: finishedOn }];
    }
  }
}
