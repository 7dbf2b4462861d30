import { type Periode, type Periodesoort, soortVan } from "../../../domain/cijfers/periode.ts";
import { kwartaalOf } from "../../../domain/kwartaal.ts";
import type { CalendarDate } from "../../../domain/time.ts";
import { type Language, LOCALES } from "../../language.tsx";

/** A month in a chart: nov 26. */
export function shortMonth(day: CalendarDate, language: Language): string {
  const names = new Intl.DateTimeFormat(LOCALES[language], { month: "short", year: "2-digit", timeZone: "UTC" });
  return names.format(new Date(day));
}

/** A day in a chart: 22-11. */
export function shortDay(day: CalendarDate): string {
  return `${day.slice(8)}-${day.slice(5, 7)}`;
}

/** The period that the address names; without one, or with one that is none, the quarter of today. */
export function periodeIn(text: string | undefined, today: CalendarDate): Periode {
  const soort = text === undefined ? undefined : soortVan(text);
  return text === undefined || soort === undefined || soort === "dag" ? kwartaalOf(today) : text;
}

/** The other kind of period around the same days: of a quarter its last month that has come, of a month its quarter. */
export function wisselSoort(periode: Periode, soort: Exclude<Periodesoort, "dag">, lastDay: CalendarDate): Periode {
  if (soortVan(periode) === soort) return periode;
  return soort === "maand" ? lastDay.slice(0, 7) : kwartaalOf(`${periode}-01`);
}
