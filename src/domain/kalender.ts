import { isVrij } from "./feestdagen.ts";
import type { CalendarDate } from "./time.ts";

const DAY_MS = 86_400_000;

/** The days of the week by their number: 0 is Sunday. */
const DAGEN = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"] as const;
const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** A month as `2026-11`. Sorts as text. */
export type Maand = string;

/** The day so many days later; earlier when negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: CalendarDate): number {
  return new Date(day).getUTCDay();
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** The number of the week that a day lies in, as calendars here count them (ISO 8601): its Thursday says which year. */
export function weekNumberOf(day: CalendarDate): number {
  const thursday = addDays(mondayOf(day), 3);
  return Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / DAY_MS / 7) + 1;
}

/** The month that a day lies in. */
export function maandOf(day: CalendarDate): Maand {
  return day.slice(0, 7);
}

/** The month so many months later; earlier when negative. */
export function maandAfter(maand: Maand, count: number): Maand {
  const [year, month] = [Number(maand.slice(0, 4)), Number(maand.slice(5))];
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The nth day of that weekday in a month. */
export function nthWeekday(maand: Maand, weekday: number, nth: number): CalendarDate {
  const first = `${maand}-01`;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** The day itself, or the first one after it on which people work. */
export function workdayFrom(day: CalendarDate): CalendarDate {
  return isVrij(day) ? workdayFrom(addDays(day, 1)) : day;
}

/** Every day from one to another, both included. */
export function daysFrom(from: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Every month that has a day between the two. */
export function maandenFrom(from: CalendarDate, until: CalendarDate): readonly Maand[] {
  const maanden: Maand[] = [];
  for (let maand = maandOf(from); maand <= maandOf(until); maand = maandAfter(maand, 1)) maanden.push(maand);
  return maanden;
}

/** A day in Dutch words: maandag 16 november 2026. */
export function dagInWoorden(day: CalendarDate): string {
  return `${DAGEN[weekdayOf(day)]} ${Number(day.slice(8))} ${maandInWoorden(maandOf(day))}`;
}

/** A month in Dutch words: november 2026. */
export function maandInWoorden(maand: Maand): string {
  return `${MAANDEN[Number(maand.slice(5)) - 1]} ${maand.slice(0, 4)}`;
}

/** A day in numbers, as people here write it: 30-09-2026. */
export function dagInCijfers(day: CalendarDate): string {
  return day.split("-").toReversed().join("-");
}
