import type { Ontwikkelpunt, Status } from "../ontwikkelpunt.ts";
import type { Standing } from "../standing.ts";
import { calendarDateOf, type CalendarDate, type Instant } from "../time.ts";
import type { Besluitronde } from "./besluitronde.ts";

/**
 * How far a point is, as far as the lists tell since when. Raised is SharePoint's own stamp, decided and reopened are
 * rows of the log, done is the day that the point itself names. When a point was picked up, was brought into practice
 * or was set aside stands in the versions of its row only, which are not read for a figure: until it is done such a
 * point is what was decided about it. `unknown`: what stands in the row does not follow from what is known.
 */
export const FASEN = ["undecided", "approved", "done", "rejected", "unknown"] as const;
export type Fase = (typeof FASEN)[number];

/** From that day on, until the next one. */
export type Mijlpaal = Readonly<{ fase: Fase; on: CalendarDate }>;

/** What is known of a point, from the lists that the tab reads. */
export type Puntbron = Readonly<{
  id: string;
  point: Ontwikkelpunt;
  standing: Standing["kind"];
  raisedAt: Instant;
  rondes: readonly Besluitronde[];
}>;

/** A point through time. */
export type Puntloop = Readonly<{
  id: string;
  point: Ontwikkelpunt;
  standing: Standing["kind"];
  raisedOn: CalendarDate;
  /** Only of a point that is done, on a day that can be. */
  finishedOn?: CalendarDate;
  rondes: readonly Besluitronde[];
  mijlpalen: readonly Mijlpaal[];
}>;

/** In which phases a point may be that has this status now: a decision may still have to be carried out. */
const MAY_BE = {
  new: ["undecided"],
  submitted: ["undecided", "approved", "rejected"],
  approved: ["approved"],
  "in-development": ["approved"],
  "in-implementation": ["approved"],
  parked: ["undecided", "approved"],
  done: ["done"],
  rejected: ["rejected"],
} as const satisfies Record<Status, readonly Fase[]>;

/** Puts in order what is known of a point. */
export function puntloop({ id, point, standing, raisedAt, rondes }: Puntbron, today: CalendarDate): Puntloop {
  const raisedOn = calendarDateOf(raisedAt);
  const known = { id, point, standing, raisedOn, rondes };
  if (standing === "unproven") return { ...known, mijlpalen: [{ fase: "unknown", on: raisedOn }] };
  const decided = decisionsAfter(raisedOn, rondes);
  const last = decided.at(-1)?.on ?? raisedOn;
  const finishedOn = point.status === "done" && isBetween(point.finishedOn, last, today) ? point.finishedOn : undefined;
  const mijlpalen: readonly Mijlpaal[] =
    finishedOn === undefined ? decided : [...decided, { fase: "done", on: finishedOn }];
  return {
    ...known,
    ...(finishedOn === undefined ? {} : { finishedOn }),
    mijlpalen: truthful(point.status, mijlpalen),
  };
}

/** The phase of a point at the end of a day; undefined before it was raised. */
export function faseOp({ raisedOn, mijlpalen }: Puntloop, day: CalendarDate): Fase | undefined {
  return day < raisedOn ? undefined : mijlpalen.findLast(({ on }) => on <= day)?.fase;
}

function decisionsAfter(raisedOn: CalendarDate, rondes: readonly Besluitronde[]): readonly Mijlpaal[] {
  const after = rondes.flatMap(({ decided, reopenedOn }): readonly Mijlpaal[] => {
    if (decided === undefined) return [];
    const decision: Mijlpaal = { fase: decided.outcome, on: decided.on };
    return reopenedOn === undefined ? [decision] : [decision, { fase: "undecided", on: reopenedOn }];
  });
  return [{ fase: "undecided", on: raisedOn }, ...after];
}

/** Since what is known last something happened that left no trace. */
function truthful(status: Status, mijlpalen: readonly Mijlpaal[]): readonly Mijlpaal[] {
  const last = mijlpalen.at(-1);
  const possible: readonly Fase[] = MAY_BE[status];
  return last === undefined || possible.includes(last.fase)
    ? mijlpalen
    : [...mijlpalen, { fase: "unknown", on: last.on }];
}

function isBetween(day: CalendarDate, from: CalendarDate, until: CalendarDate): boolean {
  return from <= day && day <= until;
}
