import type { Proces } from "./proces.ts";
import { type CalendarDate, daysBetween } from "./time.ts";

/** When somebody has to look at a process again: not agreed, later, within 30 days, or too late by so many days. */
export type Herziening =
  | Readonly<{ kind: "none" }>
  | Readonly<{ kind: "later" | "soon" | "late"; date: CalendarDate; days: number }>;

const SOON_DAYS = 30;

/** How far off the review date of a process is. A retired process is not looked at again. */
export function herzieningOf({ herzienVoor, status }: Proces, today: CalendarDate): Herziening {
  if (herzienVoor === undefined || status === "retired") return { kind: "none" };
  const days = daysBetween(today, herzienVoor);
  const kind = days < 0 ? "late" : days <= SOON_DAYS ? "soon" : "later";
  return { kind, date: herzienVoor, days: Math.abs(days) };
}
