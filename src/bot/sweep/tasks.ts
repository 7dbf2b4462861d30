import { type DocumentTask, type DocumentView, planDocuments } from "./documentPlan.ts";
import { planFor, type Task, type View } from "./plan.ts";
import { planReviews, type ReviewTask, type ReviewView } from "./reviewPlan.ts";

/** Anything that the bot has to do. */
export type AnyTask = Task | DocumentTask | ReviewTask;

/** Everything that is known at the start of a sweep. */
export type WholeView = View & DocumentView & ReviewView;

/** What has to be done about decisions, adopted documents and processes to be looked at again. */
export function planAll(view: WholeView): readonly AnyTask[] {
  return [...planFor(view), ...planDocuments(view), ...planReviews(view)];
}
