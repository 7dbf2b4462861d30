import { addDays, maandAfter, mondayOf } from "../kalender.ts";
import { daysOfKwartaal, isKwartaal, kwartaalAfter, kwartaalOf } from "../kwartaal.ts";
import type { CalendarDate } from "../time.ts";

/** A day, a month or a quarter: `2026-11-22`, `2026-11` or `2026-Q4`. */
export type Periode = string;
export type Periodesoort = "dag" | "maand" | "kwartaal";

/** Days in a row, the first and the last one included; none when `until` lies before `from`. */
export type Dagen = Readonly<{ from: CalendarDate; until: CalendarDate }>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What kind of period a text names; undefined when it names none. */
export function soortVan(text: string): Periodesoort | undefined {
  if (isKwartaal(text)) return "kwartaal";
  if (MONTH.test(text)) return "maand";
  return DAY.test(text) && isDay(text) ? "dag" : undefined;
}

/** The day, month or quarter that a day lies in. */
export function periodeOf(day: CalendarDate, soort: Periodesoort): Periode {
  if (soort === "dag") return day;
  return soort === "maand" ? day.slice(0, 7) : kwartaalOf(day);
}

/** The period of the same kind so many later; earlier when negative. */
export function periodeNa(periode: Periode, count = 1): Periode {
  switch (soortVan(periode)) {
    case "kwartaal":
      return kwartaalAfter(periode, count);
    case "maand":
      return maandAfter(periode, count);
    default:
      return addDays(periode, count);
  }
}

/** The days of a period. */
export function dagenVan(periode: Periode): Dagen {
  switch (soortVan(periode)) {
    case "kwartaal":
      return daysOfKwartaal(periode);
    case "maand":
      return { from: `${periode}-01`, until: addDays(`${periodeNa(periode)}-01`, -1) };
    default:
      return { from: periode, until: periode };
  }
}

/** So many periods of the same kind, this one last. */
export function periodesTot(periode: Periode, count: number): readonly Periode[] {
  return Array.from({ length: count }, (_, index) => periodeNa(periode, index - count + 1));
}

/** The days that have come by then: nothing is known of later ones. */
export function totEnMet({ from, until }: Dagen, today: CalendarDate): Dagen {
  return { from, until: until < today ? until : today };
}

/** Whether a day is one of them. */
export function ligtIn(day: CalendarDate, { from, until }: Dagen): boolean {
  return from <= day && day <= until;
}

/** Days cut up by day, by week from Monday on, or by month. Every day lies in exactly one piece. */
export function stukken({ from, until }: Dagen, per: "dag" | "week" | "maand"): readonly Dagen[] {
  const pieces: Dagen[] = [];
  for (let start = from; start <= until;) {
    const end = lastDayOf(start, per);
    pieces.push({ from: start, until: end < until ? end : until });
    start = addDays(end, 1);
  }
  return pieces;
}

/** Pieces of a period that have begun by that day; the last one is `running` as long as not all of its days have come. */
export function begonnenStukken(
  periode: Periode,
  per: "dag" | "week" | "maand",
  today: CalendarDate,
): readonly (Dagen & Readonly<{ running: boolean }>)[] {
  return stukken(dagenVan(periode), per)
    .filter(({ from }) => from <= today)
    .map(({ from, until }) => ({ ...totEnMet({ from, until }, today), running: until > today }));
}

function lastDayOf(day: CalendarDate, per: "dag" | "week" | "maand"): CalendarDate {
  if (per === "dag") return day;
  if (per === "maand") return dagenVan(day.slice(0, 7)).until;
  return addDays(mondayOf(day), 6);
}

function isDay(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}
