import { splitMessageLink } from "./berichtlink.ts";
import type {
  Approved,
  Done,
  InDevelopment,
  InImplementation,
  New,
  Ontwikkelpunt,
  Parked,
  Rejected,
  Status,
  Submitted,
} from "./ontwikkelpunt.ts";
import { ok, refuse, type Result } from "./result.ts";
import type { CalendarDate } from "./time.ts";

/** The steps of domain language, with the statuses they may start from. `docs/states.md` is tested against this. */
export const TRANSITIONS = {
  submit: { from: ["new"], to: "submitted" },
  withdraw: { from: ["submitted"], to: "new" },
  approve: { from: ["submitted"], to: "approved" },
  reject: { from: ["submitted"], to: "rejected" },
  pickUp: { from: ["approved"], to: "in-development" },
  implement: { from: ["in-development"], to: "in-implementation" },
  finish: { from: ["in-implementation"], to: "done" },
  park: { from: ["new", "approved", "in-development", "in-implementation"], to: "parked" },
  reopen: { from: ["rejected", "parked"], to: "new" },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>;

export type Transition = keyof typeof TRANSITIONS;

/** The step does not start in this status. */
export type WrongStatus = "wrong-status";

/** Whether a step may start in the status that a point has now. */
export function startsIn(transition: Transition, status: Status): boolean {
  const from: readonly Status[] = TRANSITIONS[transition].from;
  return from.includes(status);
}

/** Asks for a decision. A point without an explanation cannot be judged. */
export function submit(point: Ontwikkelpunt): Result<Submitted, WrongStatus | "explanation-missing"> {
  if (point.status !== "new") return refuse("wrong-status");
  if (splitMessageLink(point.explanation).text.trim() === "") return refuse("explanation-missing");
  return ok({ ...point, status: "submitted" });
}

/** Takes the request for a decision back. */
export function withdraw(point: Ontwikkelpunt): Result<New, WrongStatus> {
  return point.status === "submitted" ? ok({ ...point, status: "new" }) : refuse("wrong-status");
}

/** Carries out a valid decision to approve; who may decide is the business of `goedkeuring.ts`. */
export function approve(point: Ontwikkelpunt): Result<Approved, WrongStatus> {
  return point.status === "submitted" ? ok({ ...point, status: "approved" }) : refuse("wrong-status");
}

/** Carries out a valid decision to reject; the reason stands in the approval log. */
export function reject(point: Ontwikkelpunt): Result<Rejected, WrongStatus> {
  return point.status === "submitted" ? ok({ ...point, status: "rejected" }) : refuse("wrong-status");
}

/** Starts the work; somebody has to lead it. */
export function pickUp(point: Ontwikkelpunt): Result<InDevelopment, WrongStatus | "trekker-missing"> {
  if (point.status !== "approved") return refuse("wrong-status");
  const { trekker } = point;
  if (trekker === undefined) return refuse("trekker-missing");
  return ok({ ...point, trekker, status: "in-development" });
}

/** What was worked out is now brought into practice. Every sub-question must have its answer by then. */
export function implement(point: Ontwikkelpunt): Result<InImplementation, WrongStatus | "deelvraag-open"> {
  if (point.status !== "in-development") return refuse("wrong-status");
  if (point.deelvragen.some(({ answer }) => answer.trim() === "")) return refuse("deelvraag-open");
  return ok({ ...point, status: "in-implementation" });
}

/** The new way of working is in place. */
export function finish(point: Ontwikkelpunt, finishedOn: CalendarDate): Result<Done, WrongStatus> {
  return point.status === "in-implementation" ? ok({ ...point, status: "done", finishedOn }) : refuse("wrong-status");
}

/** Sets a point aside without deciding against it. */
export function park(point: Ontwikkelpunt): Result<Parked, WrongStatus> {
  return startsIn("park", point.status) ? ok({ ...contentOf(point), status: "parked" }) : refuse("wrong-status");
}

/** Gives a rejected or parked point a new start; a new decision will be needed. */
export function reopen(point: Ontwikkelpunt): Result<New, WrongStatus> {
  return startsIn("reopen", point.status) ? ok({ ...contentOf(point), status: "new" }) : refuse("wrong-status");
}

/**
 * Asks for the decision that a status lacks: somebody typed the status into the list by hand.
 * Only for points whose status is not borne out by the approval log.
 */
export function askAgain(point: Ontwikkelpunt): Submitted {
  return { ...contentOf(point), status: "submitted" };
}

/** The point without what belongs to its present status only. */
function contentOf(point: Ontwikkelpunt): Omit<Ontwikkelpunt, "status" | "finishedOn"> {
  if (point.status !== "done") return point;
  const { finishedOn: _, ...content } = point;
  return content;
}
