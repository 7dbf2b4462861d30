import type { Niveau } from "../../../../domain/evaluatie.ts";
import { weekNumberOf } from "../../../../domain/kalender.ts";
import { kwartaalOf } from "../../../../domain/kwartaal.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import { type Language, LOCALES } from "../../../language.tsx";
import type { EvaluatieWords } from "../words.ts";

/** A day in short: ma 16, or do 5 nov where the month is not said. */
export function shortDay(date: CalendarDate, language: Language, withMonth: boolean): string {
  return written(date, language, {
    weekday: "short",
    day: "numeric",
    ...(withMonth ? { month: "short" } : {}),
  });
}

/** A day in full: donderdag 5 november 2026. */
export function longDay(date: CalendarDate, language: Language): string {
  return written(date, language, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** A month in full: november 2026. */
export function longMonth(date: CalendarDate, language: Language): string {
  return written(date, language, { month: "long", year: "numeric" });
}

/** A week, month or quarter by its first day. */
export function spanName(niveau: Niveau, span: CalendarDate, language: Language, words: EvaluatieWords): string {
  switch (niveau) {
    case "dagelijks":
      return words.week(weekNumberOf(span));
    case "maandelijks":
      return written(span, language, { month: "short", year: "numeric" });
    case "kwartaal":
      return kwartaalOf(span).split("-").toReversed().join(" ");
  }
}

function written(date: CalendarDate, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: "UTC" }).format(new Date(date));
}
