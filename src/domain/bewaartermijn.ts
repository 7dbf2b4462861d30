import type { Selectieklasse } from "./selectielijst.ts";
import { type CalendarDate, daysBetween } from "./time.ts";

/**
 * On which day the term of a record begins, and why then. adopted: the version still applies, and once it is replaced or
 * retired the term begins anew · held: the day of the meeting.
 */
export type Begin = Readonly<{ by: "adopted" | "replaced" | "retired" | "held" | "decided"; on: CalendarDate }>;

/**
 * How long a record is kept. not-begun: people still work on it · date-to-be-fixed: the list wants a day that nobody put
 * down yet · until: it may go on that day and not before.
 */
export type Bewaartermijn =
  | Readonly<{ kind: "for-ever" }>
  | Readonly<{ kind: "not-begun" }>
  | Readonly<{ kind: "date-to-be-fixed" }>
  | Readonly<{ kind: "until"; day: CalendarDate; applies: boolean }>;

/** The term of a record of that class; without a begin people still work on it. */
export function bewaartermijn({ termijn }: Selectieklasse, begin: Begin | undefined): Bewaartermijn {
  if (termijn.waardering === "keep") return { kind: "for-ever" };
  if (termijn.procestermijn === "date-to-be-fixed") return { kind: "date-to-be-fixed" };
  if (begin === undefined) return { kind: "not-begun" };
  return { kind: "until", day: yearsAfter(begin.on, termijn.jaren), applies: begin.by === "adopted" };
}

/** The same day some years later. After 29 February comes 1 March: nothing goes a day too early. */
export function yearsAfter(day: CalendarDate, jaren: number): CalendarDate {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCFullYear(moved.getUTCFullYear() + jaren);
  return moved.toISOString().slice(0, 10);
}

/** Whether a term is over within a year or is over already. What still applies is not over, whatever its age. */
export function endsWithinYear(termijn: Bewaartermijn, today: CalendarDate): boolean {
  return termijn.kind === "until" && !termijn.applies && daysBetween(yearsAfter(today, 1), termijn.day) <= 0;
}

/** Whether a term is over. */
export function isOver(termijn: Bewaartermijn, today: CalendarDate): boolean {
  return termijn.kind === "until" && !termijn.applies && termijn.day <= today;
}

/**
 * When the terms of the adopted versions of a document begin, oldest version first: each when the next one replaced it,
 * the last one when the document was retired.
 */
export function versionBegins(
  adoptedOn: readonly CalendarDate[],
  retiredOn: CalendarDate | undefined,
): readonly Begin[] {
  return adoptedOn.map((on, index): Begin => {
    const replacedOn = adoptedOn[index + 1];
    if (replacedOn !== undefined) return { by: "replaced", on: replacedOn };
    return retiredOn === undefined ? { by: "adopted", on } : { by: "retired", on: retiredOn };
  });
}
