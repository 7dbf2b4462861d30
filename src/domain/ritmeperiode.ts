import type { EvaluatieNaam, Niveau } from "./evaluatie.ts";
import { addDays, maandAfter, maandOf, mondayOf } from "./kalender.ts";
import { daysOfKwartaal, kwartaalAfter, kwartaalOf } from "./kwartaal.ts";
import type { CalendarDate } from "./time.ts";

/** What a level meets once in: a day, a month or a quarter. */
export function periodOf({ niveau, date }: Pick<EvaluatieNaam, "niveau" | "date">): string {
  switch (niveau) {
    case "dagelijks":
      return date;
    case "maandelijks":
      return maandOf(date);
    case "kwartaal":
      return kwartaalOf(date);
  }
}

/** The span in which people see a level beside its neighbours: a week, a month or a quarter, by its first day. */
export function spanOf({ niveau, date }: Pick<EvaluatieNaam, "niveau" | "date">): CalendarDate {
  switch (niveau) {
    case "dagelijks":
      return mondayOf(date);
    case "maandelijks":
      return `${maandOf(date)}-01`;
    case "kwartaal":
      return daysOfKwartaal(kwartaalOf(date)).from;
  }
}

/** The first days of the spans around today: so many before the present one, and so many after it. */
export function spansAround(
  niveau: Niveau,
  today: CalendarDate,
  { before, after }: Readonly<{ before: number; after: number }>,
): readonly CalendarDate[] {
  const present = spanOf({ niveau, date: today });
  return Array.from({ length: before + 1 + after }, (_, index) => spanAfter(niveau, present, index - before));
}

/** The first day of the span so many spans later. */
export function spanAfter(niveau: Niveau, span: CalendarDate, count: number): CalendarDate {
  switch (niveau) {
    case "dagelijks":
      return addDays(span, count * 7);
    case "maandelijks":
      return `${maandAfter(maandOf(span), count)}-01`;
    case "kwartaal":
      return daysOfKwartaal(kwartaalAfter(kwartaalOf(span), count)).from;
  }
}
