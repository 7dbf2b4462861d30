import { calendarDateOf, type CalendarDate, daysBetween, type Instant, TIME_ZONE } from "../domain/time.ts";
import { type Language, LOCALES } from "./language.tsx";

/** A date as people write it here: 22-11-2026. */
export function writeDate(date: CalendarDate): string {
  return date.split("-").toReversed().join("-");
}

/** A day near today by its name (gisteren), any other as a date. */
export function writeDay(date: CalendarDate, today: CalendarDate, language: Language): string {
  const days = daysBetween(today, date);
  if (Math.abs(days) > 1) return writeDate(date);
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: "auto" }).format(days, "day");
}

/** A moment with its day and time: gisteren 14:05. */
export function writeMoment(instant: Instant, today: CalendarDate, language: Language): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeZone: TIME_ZONE, hour: "2-digit", minute: "2-digit" });
  return `${writeDay(calendarDateOf(instant), today, language)} ${time.format(new Date(instant))}`;
}
