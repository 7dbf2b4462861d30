import type { CalendarDate } from "../domain/time.ts";

const DAY = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

/** The day so many days later; earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(date).getUTCDay();
}

/** The day itself, or the Friday before when it lies in a weekend. */
export function workday(date: CalendarDate): CalendarDate {
  const weekday = weekdayOf(date);
  if (weekday === SATURDAY) return addDays(date, -1);
  return weekday === SUNDAY ? addDays(date, -2) : date;
}

/**
 * The day on which something happened so many days ago. Nothing happens in a weekend, except today and yesterday: who
 * looks at the demo on a Sunday must see something new as well.
 */
export function dayBefore(today: CalendarDate, daysAgo: number): CalendarDate {
  const date = addDays(today, -daysAgo);
  return daysAgo <= 1 ? date : workday(date);
}

/** The first day of the month, so many months later; earlier when negative. */
export function monthStart(date: CalendarDate, months = 0): CalendarDate {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The nth day of that name in the month that begins on `start`. */
export function nthWeekday(start: CalendarDate, weekday: number, nth: number): CalendarDate {
  const first = (weekday - weekdayOf(start) + 7) % 7;
  return addDays(start, first + (nth - 1) * 7);
}

/** A day in the words of the municipality, e.g. "maandag 16 november 2026". */
export function inWords(date: CalendarDate, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("nl-NL", { ...options, timeZone: "UTC" }).format(new Date(date));
}
