import type { CalendarDate } from "./time.ts";

/** A quarter as `2026-Q4`. Sorts as text. */
export type Kwartaal = string;

const SHAPE = /^\d{4}-Q[1-4]$/;

/** Whether a text is a quarter. */
export function isKwartaal(text: string): boolean {
  return SHAPE.test(text);
}

/** The quarter that a day lies in. */
export function kwartaalOf(day: CalendarDate): Kwartaal {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The quarter so many quarters later; earlier when negative. */
export function kwartaalAfter(kwartaal: Kwartaal, count = 1): Kwartaal {
  const index = Number(kwartaal.slice(0, 4)) * 4 + Number(kwartaal.slice(6)) - 1 + count;
  return `${Math.floor(index / 4)}-Q${(((index % 4) + 4) % 4) + 1}`;
}

/** The first and the last day of a quarter. */
export function daysOfKwartaal(kwartaal: Kwartaal): Readonly<{ from: CalendarDate; until: CalendarDate }> {
  const [year, quarter] = [Number(kwartaal.slice(0, 4)), Number(kwartaal.slice(6))];
  const last = new Date(Date.UTC(year, quarter * 3, 0)).toISOString().slice(0, 10);
  return { from: `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`, until: last };
}
