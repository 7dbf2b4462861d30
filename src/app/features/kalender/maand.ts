import { dagenVan, soortVan } from "../../../domain/cijfers/periode.ts";
import { addDays, daysFrom, maandOf, mondayOf } from "../../../domain/kalender.ts";
import type { CalendarDate } from "../../../domain/time.ts";
import { type Language, LOCALES } from "../../language.tsx";

/** The month that the address names: `2026-11`; without one, or with one that is none, that of today. */
export function maandIn(text: string | undefined, today: CalendarDate): string {
  return text !== undefined && soortVan(text) === "maand" ? text : maandOf(today);
}

/** The weeks that a month is drawn in, from Monday on; the first and the last may reach into another month. */
export function wekenVan(maand: string): readonly (readonly CalendarDate[])[] {
  const { from, until } = dagenVan(maand);
  const weeks: (readonly CalendarDate[])[] = [];
  for (let monday = mondayOf(from); monday <= until; monday = addDays(monday, 7)) {
    weeks.push(daysFrom(monday, addDays(monday, 6)));
  }
  return weeks;
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
