import type { Evaluatie, EvaluatieNaam, Niveau } from "./evaluatie.ts";
import { isVrij } from "./feestdagen.ts";
import {
  addDays,
  dagInWoorden,
  daysFrom,
  maandAfter,
  maandenFrom,
  maandInWoorden,
  maandOf,
  nthWeekday,
  weekdayOf,
  workdayFrom,
} from "./kalender.ts";
import { daysOfKwartaal, kwartaalAfter, kwartaalOf } from "./kwartaal.ts";
import { periodOf } from "./ritmeperiode.ts";
import type { CalendarDate } from "./time.ts";

/** A meeting that the rhythm asks for. The key is that of its row: whoever plans it, it exists once. */
export type Reeksdag = Readonly<{ key: string; naam: EvaluatieNaam }>;

const MONDAY = 1;
const TUESDAY = 2;
const THURSDAY = 4;

/** So far ahead people see when their next dagstarten are. */
const DAGSTART_DAYS_AHEAD = 14;
/** From the first Thursday of a month, or the second of a quarter, on to the one after it there is never more. */
const LONGEST_GAP = { dagelijks: DAGSTART_DAYS_AHEAD, maandelijks: 45, kwartaal: 110 } as const;

/** The meetings of a level between two days, both included. */
export function reeks(niveau: Niveau, from: CalendarDate, until: CalendarDate): readonly Reeksdag[] {
  return nominalDays(niveau, from, until)
    .map((day) => reeksdag(niveau, day))
    .filter(({ naam }) => naam.date >= from && naam.date <= until);
}

/** What should stand planned: the dagstarten of two weeks, the next monthly and the next quarterly meeting. */
export function toBePlanned(today: CalendarDate): readonly Reeksdag[] {
  const ahead = (niveau: Niveau): readonly Reeksdag[] => reeks(niveau, today, addDays(today, LONGEST_GAP[niveau] - 1));
  return [...ahead("dagelijks"), ...ahead("maandelijks").slice(0, 1), ...ahead("kwartaal").slice(0, 1)];
}

/** What should stand planned and does not. A meeting that people moved or made themselves counts as there. */
export function missingMeetings(existing: readonly EvaluatieNaam[], today: CalendarDate): readonly Reeksdag[] {
  return toBePlanned(today).filter(({ naam }) => !existing.some((meeting) => standsFor(meeting, naam)));
}

/** What a meeting is called on a day: as the series calls it. */
export function titleFor(niveau: Niveau, date: CalendarDate): string {
  switch (niveau) {
    case "dagelijks":
      return `Dagstart ${dagInWoorden(date)}`;
    case "maandelijks":
      return `Maandevaluatie ${maandInWoorden(maandAfter(maandOf(date), -1))}`;
    case "kwartaal": {
      const [year, quarter] = kwartaalAfter(kwartaalOf(date), -1).split("-");
      return `Kwartaalevaluatie ${quarter} ${year}`;
    }
  }
}

/** The same meeting on another day; a title that came from its day goes along. */
export function movedTo<E extends EvaluatieNaam>(evaluatie: E, date: CalendarDate): E {
  const { niveau, title } = evaluatie;
  const isDagstart = niveau === "dagelijks" && title === titleFor(niveau, evaluatie.date);
  return { ...evaluatie, date, title: isDagstart ? titleFor(niveau, date) : title };
}

export const STANDEN = ["planned", "today", "missed", "held", "submitted", "adopted"] as const;
/** How it is with a meeting on a day. `held`: there are minutes, and they are still being written. */
export type Stand = (typeof STANDEN)[number];

/** How it is with a meeting today. */
export function standOf({ status, date }: Pick<Evaluatie, "status" | "date">, today: CalendarDate): Stand {
  switch (status) {
    case "planned":
      return date === today ? "today" : date > today ? "planned" : "missed";
    case "draft":
      return "held";
    case "submitted":
    case "adopted":
      return status;
  }
}

/** How many meetings were to be held, and how many were. */
export type Gehouden = Readonly<{ held: number; of: number }>;

/** How well a rhythm was kept. What is still to come counts on neither side, nor do corrections of minutes. */
export function rhythmKept(
  evaluaties: readonly Evaluatie[],
  { niveau, from, until }: Readonly<{ niveau: Niveau; from: CalendarDate; until: CalendarDate }>,
  today: CalendarDate,
): Gehouden {
  const past = evaluaties
    .filter((meeting) => meeting.niveau === niveau && meeting.date >= from && meeting.date <= until)
    .filter(({ correctie }) => correctie === undefined)
    .map((meeting) => standOf(meeting, today))
    .filter((stand) => stand !== "planned" && stand !== "today");
  return { held: past.filter((stand) => stand !== "missed").length, of: past.length };
}

/** The days on which a level would meet if nothing were ever closed; those that move may have lain before `from`. */
function nominalDays(niveau: Niveau, from: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  switch (niveau) {
    case "dagelijks":
      return daysFrom(from, until).filter(
        (day) => (weekdayOf(day) === MONDAY || weekdayOf(day) === TUESDAY) && !isVrij(day),
      );
    case "maandelijks":
      return maandenFrom(from, until).map((maand) => nthWeekday(maand, THURSDAY, 1));
    case "kwartaal":
      return maandenFrom(from, until)
        .filter((maand) => daysOfKwartaal(kwartaalOf(`${maand}-01`)).from === `${maand}-01`)
        .map((maand) => nthWeekday(maand, THURSDAY, 2));
  }
}

function reeksdag(niveau: Niveau, day: CalendarDate): Reeksdag {
  const date = niveau === "dagelijks" ? day : workdayFrom(day);
  return { key: `ritme/${niveau}/${day}`, naam: { title: titleFor(niveau, date), date, niveau } };
}

/** Whether a meeting that is there is the one of the series: by its title, or by when it is under a title of its own. */
function standsFor(meeting: EvaluatieNaam, { niveau, title, date }: EvaluatieNaam): boolean {
  if (meeting.niveau !== niveau) return false;
  if (meeting.title === title) return true;
  return !isTitleOfSeries(meeting) && periodOf(meeting) === periodOf({ niveau, date });
}

const TITLES: Readonly<Record<Niveau, RegExp>> = {
  dagelijks: /^Dagstart [a-z]+dag \d{1,2} [a-z]+ \d{4}$/,
  maandelijks: /^Maandevaluatie [a-z]+ \d{4}$/,
  kwartaal: /^Kwartaalevaluatie Q[1-4] \d{4}$/,
};

/** A title of the series says itself which meeting it is, wherever it was moved to. */
function isTitleOfSeries({ niveau, title }: EvaluatieNaam): boolean {
  return TITLES[niveau].test(title);
}
