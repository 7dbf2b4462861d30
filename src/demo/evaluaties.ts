import type { EvaluatieNaam } from "../domain/evaluatie.ts";
import type { CalendarDate } from "../domain/time.ts";
import { addDays, inWords, monthStart, nthWeekday, weekdayOf } from "./calendar.ts";
import type { Persona } from "./staff.ts";

/** A meeting with who put it into the list. */
export type DemoEvaluatie = EvaluatieNaam & Readonly<{ key: string; by: Persona }>;

const DAYS_OF_DAGSTART = 63;
const MONDAY = 1;
const TUESDAY = 2;
const THURSDAY = 4;

/** Points that came up in the quarterly evaluation have had four weeks to move on. */
const DAYS_SINCE_QUARTER = 28;

/** What was held up to today, oldest first: nine weeks of dagstarten, four months and one quarter. */
export function evaluatiesUntil(today: CalendarDate): readonly DemoEvaluatie[] {
  return [quarterly(today), ...monthly(today), ...dagstarten(today)].toSorted((one, other) =>
    one.date < other.date ? -1 : 1,
  );
}

function dagstarten(today: CalendarDate): readonly DemoEvaluatie[] {
  return Array.from({ length: DAYS_OF_DAGSTART }, (_, daysAgo) => addDays(today, -daysAgo))
    .filter((date) => weekdayOf(date) === MONDAY || weekdayOf(date) === TUESDAY)
    .map((date) => ({
      key: `dagstart-${date}`,
      by: weekdayOf(date) === MONDAY ? "regisseur" : "consulent1",
      title: `Dagstart ${inWords(date, { weekday: "long", day: "numeric", month: "long", year: "numeric" })}`,
      date,
      niveau: "dagelijks",
    }));
}

/** On the first Thursday of a month, about the month before. */
function monthly(today: CalendarDate): readonly DemoEvaluatie[] {
  const held = [0, -1, -2, -3, -4].map((months) => nthWeekday(monthStart(today, months), THURSDAY, 1));
  return held
    .filter((date) => date <= today)
    .slice(0, 4)
    .map((date) => ({
      key: `maand-${date}`,
      by: "teammanager",
      title: `Maandevaluatie ${inWords(monthStart(date, -1), { month: "long", year: "numeric" })}`,
      date,
      niveau: "maandelijks",
    }));
}

/** On the second Thursday of a quarter, about the quarter before. */
function quarterly(today: CalendarDate): DemoEvaluatie {
  const months = Array.from({ length: 8 }, (_, index) => monthStart(today, -index));
  const held = months
    .filter((start) => Number(start.slice(5, 7)) % 3 === 1)
    .map((start) => nthWeekday(start, THURSDAY, 2));
  const [date = today] = held.filter((day) => day <= addDays(today, -DAYS_SINCE_QUARTER));
  const about = monthStart(date, -1);
  const quarter = Number(about.slice(5, 7)) / 3;
  return {
    key: `kwartaal-${date}`,
    by: "adviseur",
    title: `Kwartaalevaluatie Q${quarter} ${about.slice(0, 4)}`,
    date,
    niveau: "kwartaal",
  };
}
