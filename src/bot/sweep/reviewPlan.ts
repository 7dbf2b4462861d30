import type { ApprovalLog } from "../../domain/approvalLog.ts";
import type { Beslisser, Kaart, Logged } from "../../domain/goedkeuring.ts";
import type { Proces } from "../../domain/proces.ts";
import { herzieningId, herzieningIn, herzieningOfId, isDueForReview } from "../../domain/procesherziening.ts";
import { calendarDateOf, type CalendarDate } from "../../domain/time.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";

/** Something that has to happen because a process has to be looked at again by a date. */
export type ReviewTask = Readonly<{
  kind: "review-ask" | "review-apply" | "review-settle";
  onderwerp: Readonly<{ soort: "proces"; id: string }>;
  herzienVoor: CalendarDate;
}>;

/** What is known of the processes and of what was said about them. */
export type ReviewView = Readonly<{
  log: ApprovalLog;
  processen: ReadonlyMap<string, Stored<Proces>>;
  unreadableProcesses: ReadonlySet<string>;
  /** The ids of everything that the log has of reviews. */
  reviewIds: readonly string[];
  beslissers: readonly Beslisser[];
  botClientId: string;
  now: Date;
}>;

/** Asks once for each date, carries answers out, and gives the cards their ending. */
export function planReviews(view: ReviewView): readonly ReviewTask[] {
  const today = calendarDateOf(view.now);
  const asks = [...view.processen.values()].flatMap(({ id, value }) => {
    const { herzienVoor } = value;
    if (herzienVoor === undefined || !isDueForReview(value, today) || hasAnswer(view, id, herzienVoor)) return [];
    return hasCard(view, herzieningId(id, herzienVoor), value) ? [] : [taskOf("review-ask", id, herzienVoor)];
  });
  return [...asks, ...view.reviewIds.flatMap((verzoekId) => endTasks(view, verzoekId, today))];
}

function endTasks(view: ReviewView, verzoekId: string, today: CalendarDate): readonly ReviewTask[] {
  const { procesId, herzienVoor } = herzieningOfId(verzoekId) ?? {};
  if (procesId === undefined || herzienVoor === undefined || view.unreadableProcesses.has(procesId)) return [];
  const proces = view.processen.get(procesId)?.value;
  const herzien = hasAnswer(view, procesId, herzienVoor);
  if (herzien !== undefined && !herzien.applied && proces !== undefined) {
    return [taskOf("review-apply", procesId, herzienVoor)];
  }
  const isOpen = proces !== undefined && proces.herzienVoor === herzienVoor && isDueForReview(proces, today);
  const hasEnded = herzien !== undefined || !isOpen;
  const isUnsettled = unsettledReviewCards(view.log, verzoekId, view.botClientId).length > 0;
  return hasEnded && isUnsettled ? [taskOf("review-settle", procesId, herzienVoor)] : [];
}

function hasAnswer(
  { log, processen, beslissers, botClientId }: ReviewView,
  procesId: string,
  herzienVoor: CalendarDate,
) {
  const proces = processen.get(procesId)?.value ?? {};
  return herzieningIn(log, herzieningId(procesId, herzienVoor), { procesId, proces, beslissers, botClientId });
}

/** Whether one of those who answer for it by now was told. */
function hasCard({ log, botClientId }: ReviewView, verzoekId: string, proces: Proces): boolean {
  const { eigenaar, plaatsvervanger, beheerder } = proces;
  const people = [eigenaar, plaatsvervanger, beheerder].map((person) => person?.id);
  return reviewCards(log, verzoekId, botClientId).some(({ aan }) => people.includes(aan.id));
}

/** The cards about a review that the bot noted. */
export function reviewCards(log: ApprovalLog, verzoekId: string, botClientId: string): readonly Logged<Kaart>[] {
  return log.eventsOf(verzoekId).filter((event): event is Logged<Kaart> => {
    const { writer, untouched } = event.stamp;
    return event.kind === "kaart" && untouched && writer.kind === "app" && writer.clientId === botClientId;
  });
}

/** Those that still have to be given their ending: sent since the last mark, a card for the bot itself. */
export function unsettledReviewCards(
  log: ApprovalLog,
  verzoekId: string,
  botClientId: string,
): readonly Logged<Kaart>[] {
  const cards = reviewCards(log, verzoekId, botClientId);
  const mark = cards.findLast(({ aan }) => aan.id === botClientId)?.stamp.rowId ?? 0;
  return cards.filter(({ stamp, activityId }) => stamp.rowId > mark && activityId !== "");
}

function taskOf(kind: ReviewTask["kind"], procesId: string, herzienVoor: CalendarDate): ReviewTask {
  return { kind, onderwerp: { soort: "proces", id: procesId }, herzienVoor };
}
