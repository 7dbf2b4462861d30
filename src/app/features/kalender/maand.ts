import { addDays, daysFrom, maandAfter, maandOf, mondayOf } from "../../../domain/kalender.ts";
import type { CalendarDate } from "../../../domain/time.ts";
import { type Language, LOCALES } from "../../language.tsx";

/** The month that the address names: `2026-11`; without one, or with one that is none, that of today. */
export function maandIn(text: string | undefined, today: CalendarDate): string {
  return text !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : maandOf(today);
}

/** The days of a month. */
export function dagenVanMaand(maand: string): Readonly<{ from: CalendarDate; until: CalendarDate }> {
  return { from: `${maand}-01`, until: addDays(`${maandAfter(maand, 1)}-01`, -1) };
}

/** The weeks that a month is drawn in, from Monday on; the first and the last may reach into another month. */
export function wekenVan(maand: string): readonly (readonly CalendarDate[])[] {
  const { from, until } = dagenVanMaand(maand);
  const weeks: (readonly CalendarDate[])[] = [];
  for (let monday = mondayOf(from); monday <= until; monday = addDays(monday, 7)) {
    weeks.push(daysFrom(monday, addDays(monday, 6)));
  }
  return weeks;
}

/** A month as people say it: november 2026. */
export function writeMaand(maand: string, language: Language): string {
  return written(`${maand}-01`, language, { month: "long", year: "numeric" });
}

/** A day of the week: maandag, or ma. */
export function writeWeekday(day: CalendarDate, language: Language, weekday: "long" | "short"): string {
  return written(day, language, { weekday });
}

/** A day as people say it: maandag 2 november. */
export function writeDayOfMonth(day: CalendarDate, language: Language): string {
  return written(day, language, { weekday: "long", day: "numeric", month: "long" });
}

function written(day: CalendarDate, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: "UTC" }).format(new Date(day));
}
