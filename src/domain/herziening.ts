import type { Proces } from "./proces.ts";
import { type CalendarDate, daysBetween } from "./time.ts";

/**
 * When somebody has to look at a process again: not agreed, later, within 30 days, or too late by so many days.
 * `revising`: somebody looked and it is being changed, so nobody is late.
 */
export type Herziening =
  | Readonly<{ kind: "none" }>
  | Readonly<{ kind: "revising"; date: CalendarDate }>
  | Readonly<{ kind: "later" | "soon" | "late"; date: CalendarDate; days: number }>;

/** So many days before the date the owner is asked to look at the process again. */
export const HERZIEN_DAYS = 30;

/** How far off the review date of a process is. A retired process is not looked at again. */
export function herzieningOf(
  { herzienVoor, status }: Pick<Proces, "herzienVoor" | "status">,
  today: CalendarDate,
): Herziening {
  if (herzienVoor === undefined || status === "retired") return { kind: "none" };
  if (status === "in-revision") return { kind: "revising", date: herzienVoor };
  const days = daysBetween(today, herzienVoor);
  const kind = days < 0 ? "late" : days <= HERZIEN_DAYS ? "soon" : "later";
  return { kind, date: herzienVoor, days: Math.abs(days) };
}
