import { isVrij } from "../../domain/feestdagen.ts";
import { kwartaalAfter, kwartaalOf } from "../../domain/kwartaal.ts";
import type { EvaluatieNaam, Evaluatiestatus, Niveau } from "../../domain/evaluatie.ts";
import { addDays, inWords, monthStart, nthWeekday, weekdayOf } from "../calendar.ts";
import type { CalendarDate } from "../../domain/time.ts";
import type { Persona } from "../staff.ts";
import { dagstartWeeks, type Week } from "./dagstartWeeks.ts";

/** How far back each niveau goes: in weeks, in months and in quarters. */
export const WEEKS_OF_DAGSTART = 8;
export const MONTHS = 6;
export const QUARTERS = 2;

/** Which minutes of its niveau a meeting has: the newest is 0. A dagstart is found by its week and its place in it. */
export type Plaats = Readonly<{ rank: number; day?: "monday" | "tuesday" }>;

/** A meeting of the demo, with who put it into the list and writes its minutes. */
export type DemoEvaluatie = EvaluatieNaam &
  Readonly<{ key: string; by: Persona; status: Evaluatiestatus; plaats?: Plaats }>;

const THURSDAY = 4;
/** What is planned ahead. */
const DAGSTARTEN_AHEAD = 4;
const MONTHS_AHEAD = 2;

/** In which week back a dagstart did not go on. It stays planned, on a day that has passed. */
const MISSED_WEEK = 3;

/** Every meeting: held ones, a missed one, and what is planned ahead. Oldest first. */
export function evaluatiesAround(today: CalendarDate): readonly DemoEvaluatie[] {
  const all = [...dagstarten(today), ...monthly(today), ...quarterly(today)];
  return all.toSorted((one, other) => one.date.localeCompare(other.date) || rankOf(one) - rankOf(other));
}

/** What was held up to today, oldest first. */
export function evaluatiesUntil(today: CalendarDate): readonly DemoEvaluatie[] {
  return evaluatiesAround(today).filter(({ status }) => status !== "planned");
}

const NIVEAU_RANK: Readonly<Record<Niveau, number>> = { dagelijks: 0, maandelijks: 1, kwartaal: 2 };

/** On one day the lower niveau comes first: what it lifts goes to the higher one. */
function rankOf({ niveau }: EvaluatieNaam): number {
  return NIVEAU_RANK[niveau];
}

function dagstarten(today: CalendarDate): readonly DemoEvaluatie[] {
  const weeks = dagstartWeeks(today, WEEKS_OF_DAGSTART);
  const held = weeks.flatMap(pastDays(today)).toSorted((one, other) => other.date.localeCompare(one.date));
  const missed = missedIn(weeks[MISSED_WEEK]);
  const past = held.map(({ date, day, rank }, index): DemoEvaluatie => ({
    ...dagstartOn(date),
    status: date === missed ? "planned" : statusOf(index === 0 ? "draft" : "submitted", index <= 1, date === today),
    plaats: { rank, day },
  }));
  return [...past, ...dagstartenAfter(today).map((date) => ({ ...dagstartOn(date), status: "planned" as const }))];
}

function pastDays(today: CalendarDate) {
  return ({ monday, tuesday }: Week, rank: number) =>
    (
      [
        ["monday", monday],
        ["tuesday", tuesday],
      ] as const
    ).flatMap(([day, date]) => (isVrij(date) || date > today ? [] : [{ date, day, rank }]));
}

function missedIn(week: Week | undefined): CalendarDate | undefined {
  return week && (isVrij(week.tuesday) ? week.monday : week.tuesday);
}

function dagstartenAfter(today: CalendarDate): readonly CalendarDate[] {
  return Array.from({ length: 35 }, (_, index) => addDays(today, index + 1))
    .filter((date) => (weekdayOf(date) === 1 || weekdayOf(date) === 2) && !isVrij(date))
    .slice(0, DAGSTARTEN_AHEAD);
}

function dagstartOn(date: CalendarDate) {
  return {
    key: `dagstart-${date}`,
    by: weekdayOf(date) === 1 ? "regisseur" : "consulent1",
    title: `Dagstart ${inWords(date, { weekday: "long", day: "numeric", month: "long", year: "numeric" })}`,
    date,
    niveau: "dagelijks",
  } as const;
}

/** On the first Thursday of a month, about the month before. */
function monthly(today: CalendarDate): readonly DemoEvaluatie[] {
  const dates = Array.from({ length: MONTHS + 1 + MONTHS_AHEAD }, (_, index) =>
    thursdayOf(monthStart(today, MONTHS_AHEAD - index), 1),
  );
  return series(today, dates, { ahead: MONTHS_AHEAD, held: MONTHS }).map((placed) => ({
    ...placed,
    key: `maand-${placed.date}`,
    by: "teammanager",
    title: `Maandevaluatie ${inWords(monthStart(placed.date, -1), { month: "long", year: "numeric" })}`,
    niveau: "maandelijks",
  }));
}

/** On the second Thursday of a quarter, about the quarter before. */
function quarterly(today: CalendarDate): readonly DemoEvaluatie[] {
  const dates = Array.from({ length: 3 * (QUARTERS + 2) }, (_, index) => monthStart(today, 3 - index))
    .filter((start) => Number(start.slice(5, 7)) % 3 === 1)
    .map((start) => thursdayOf(start, 2));
  return series(today, dates, { ahead: 1, held: QUARTERS }).map((placed) => ({
    ...placed,
    key: `kwartaal-${placed.date}`,
    by: "adviseur",
    title: `Kwartaalevaluatie ${quarterBefore(placed.date)}`,
    niveau: "kwartaal",
  }));
}

/** As in `Q3 2026`. */
function quarterBefore(date: CalendarDate): string {
  const [year, quarter] = kwartaalAfter(kwartaalOf(date), -1).split("-");
  return `${quarter} ${year}`;
}

type Placed = Readonly<{ date: CalendarDate; status: Evaluatiestatus; plaats?: Plaats }>;

/** So many of the dates, which come latest first: the nearest that are ahead, and the last that were held. */
function series(
  today: CalendarDate,
  dates: readonly CalendarDate[],
  count: Readonly<{ ahead: number; held: number }>,
): readonly Placed[] {
  const ahead = dates.filter((date) => date > today).slice(-count.ahead);
  const held = dates.filter((date) => date <= today).slice(0, count.held);
  return [
    ...ahead.map((date): Placed => ({ date, status: "planned" })),
    ...held.map((date, rank): Placed => ({
      date,
      status: statusOf("submitted", rank === 0, date === today),
      plaats: { rank },
    })),
  ];
}

/** The newest minutes wait to be adopted, or are still written in; earlier ones were adopted. */
function statusOf(newest: "draft" | "submitted", isNew: boolean, isToday: boolean): Evaluatiestatus {
  if (!isNew) return "adopted";
  return isToday ? "draft" : newest;
}

/** That Thursday, or the one after when the municipality is closed. */
function thursdayOf(start: CalendarDate, nth: number): CalendarDate {
  const date = nthWeekday(start, THURSDAY, nth);
  return isVrij(date) ? addDays(date, 7) : date;
}
