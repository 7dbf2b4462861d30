import type { ApprovalLog } from "./approvalLog.ts";
import { actorIs } from "./approvalValidity.ts";
import {
  type Beslisser,
  type Herziening,
  isBeslisser,
  type Logged,
  type Toegepast,
  type UitkomstHerziening,
} from "./goedkeuring.ts";
import { herzieningOf } from "./herziening.ts";
import type { Persoon } from "./persoon.ts";
import type { Proces } from "./proces.ts";
import { ok, refuse, type Result } from "./result.ts";
import { type CalendarDate, calendarDateOf } from "./time.ts";

/** Whether somebody should look at the process again by now. */
export function isDueForReview(proces: Pick<Proces, "herzienVoor" | "status">, today: CalendarDate): boolean {
  const { kind } = herzieningOf(proces, today);
  return kind === "soon" || kind === "late";
}

/** Under what the log keeps everything about looking at a process again by that date. */
export function herzieningId(procesId: string, herzienVoor: CalendarDate): string {
  return `proces/${procesId}/${herzienVoor}`;
}

/** Of which process and date a review is; undefined when it is none. */
export function herzieningOfId(
  verzoekId: string,
): Readonly<{ procesId: string; herzienVoor: CalendarDate }> | undefined {
  const [, procesId, herzienVoor] = /^proces\/(\d{1,10})\/(\d{4}-\d\d-\d\d)$/.exec(verzoekId) ?? [];
  return procesId === undefined || herzienVoor === undefined ? undefined : { procesId, herzienVoor };
}

/** Who may say what comes of it: owner or deputy, as far as they may decide on documents of the process. */
export function reviewersOf(
  procesId: string,
  { eigenaar, plaatsvervanger }: Pick<Proces, "eigenaar" | "plaatsvervanger">,
  beslissers: readonly Beslisser[],
  day: CalendarDate,
): readonly Persoon[] {
  return [eigenaar, plaatsvervanger]
    .filter((person) => person !== undefined)
    .filter(({ id }) => isBeslisser(beslissers, "procesdocument", id, day, procesId));
}

/** What became of it: the answer that counts, and whether it was carried out on the process. */
export type Herzien = Readonly<{ antwoord: Logged<Herziening>; applied: boolean }>;

/** What is needed to judge the answers to one review. */
export type ReviewContext = Readonly<{
  procesId: string;
  proces: Pick<Proces, "eigenaar" | "plaatsvervanger">;
  beslissers: readonly Beslisser[];
  botClientId: string;
}>;

/** The first answer by somebody who may give it. One that was carried out stays, whoever is owner by now. */
export function herzieningIn(log: ApprovalLog, verzoekId: string, context: ReviewContext): Herzien | undefined {
  const events = log.eventsOf(verzoekId);
  const answers = events.filter((event): event is Logged<Herziening> => event.kind === "herziening");
  const applied = events.find((event): event is Logged<Toegepast> => event.kind === "toegepast");
  for (const antwoord of answers) {
    const isApplied = applied !== undefined && mayApply(applied, antwoord, context);
    if (isApplied ? isByWriter(antwoord, context) : counts(antwoord, context)) {
      return { antwoord, applied: isApplied };
    }
  }
  return undefined;
}

export type ReviewRefusal = "not-due" | "not-allowed" | "reason-missing" | "already-reviewed";

/** The row that a person may write about a process, or why not. `today` is the day on which it will be written. */
export function reviewProces(
  { procesId, proces, beslissers }: Omit<ReviewContext, "proces" | "botClientId"> & Readonly<{ proces: Proces }>,
  antwoord: Readonly<{ uitkomst: UitkomstHerziening; reason: string; door: Persoon }>,
  today: CalendarDate,
): Result<Herziening, ReviewRefusal> {
  const { uitkomst, door } = antwoord;
  const { herzienVoor } = proces;
  if (herzienVoor === undefined || !isDueForReview(proces, today)) return refuse("not-due");
  const isAllowed = reviewersOf(procesId, proces, beslissers, today).some(({ id }) => id === door.id);
  if (!isAllowed) return refuse("not-allowed");
  const reason = antwoord.reason.trim();
  if (uitkomst === "retire" && reason === "") return refuse("reason-missing");
  const verzoekId = herzieningId(procesId, herzienVoor);
  return ok({ kind: "herziening", verzoekId, uitkomst, reason: uitkomst === "retire" ? reason : "", door });
}

/** The process with the outcome carried out on it. What still holds is looked at again in a year. */
export function reviewed(proces: Proces, uitkomst: UitkomstHerziening, on: CalendarDate): Proces {
  switch (uitkomst) {
    case "current":
      return { ...proces, herzienVoor: aYearAfter(on) };
    case "revise":
      return { ...proces, status: "in-revision" };
    case "retire":
      return { ...proces, status: "retired" };
  }
}

/** The same day a year later; the day after a leap day is the first of March. */
export function aYearAfter(day: CalendarDate): CalendarDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

function counts(antwoord: Logged<Herziening>, context: ReviewContext): boolean {
  const { procesId, proces, beslissers } = context;
  if (!isByWriter(antwoord, context)) return false;
  if (antwoord.uitkomst === "retire" && antwoord.reason.trim() === "") return false;
  const reviewers = reviewersOf(procesId, proces, beslissers, calendarDateOf(antwoord.stamp.at));
  return reviewers.some(({ id }) => id === antwoord.door.id);
}

function isByWriter(antwoord: Logged<Herziening>, { botClientId }: ReviewContext): boolean {
  return antwoord.stamp.untouched && actorIs(antwoord, antwoord.door, botClientId);
}

function mayApply(applied: Logged<Toegepast>, { door, stamp }: Logged<Herziening>, { botClientId }: ReviewContext) {
  return applied.stamp.untouched && applied.stamp.rowId > stamp.rowId && actorIs(applied, door, botClientId);
}
