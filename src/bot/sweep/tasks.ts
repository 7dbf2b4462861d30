import { type DocumentTask, type DocumentView, planDocuments } from "./documentPlan.ts";
import { type MinutesTask, type MinutesView, planMinutes } from "./minutesPlan.ts";
import { planFor, type Task, type View } from "./plan.ts";
import { planReviews, type ReviewTask, type ReviewView } from "./reviewPlan.ts";
import { planRitme, type RitmeTask, type RitmeView } from "./ritme.ts";

/** Anything that the bot has to do. */
export type AnyTask = Task | DocumentTask | MinutesTask | ReviewTask | RitmeTask;

/** Everything that is known at the start of a sweep. */
export type WholeView = View & DocumentView & MinutesView & ReviewView & RitmeView;

/** What has to be done about decisions, adopted documents and minutes, processes to be looked at again, and meetings to be planned. */
export function planAll(view: WholeView): readonly AnyTask[] {
  return [...planFor(view), ...planDocuments(view), ...planMinutes(view), ...planReviews(view), ...planRitme(view)];
}
