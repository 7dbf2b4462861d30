import { type DecideRefusal, decide } from "./decide.ts";
import type { Beslisser, Goedkeuring, OnderwerpNow } from "./goedkeuring.ts";
import type { Ontwikkelpunt } from "./ontwikkelpunt.ts";
import type { Persoon } from "./persoon.ts";
import type { Result } from "./result.ts";
import type { Standing } from "./standing.ts";
import type { CalendarDate } from "./time.ts";
import {
  finish,
  implement,
  pickUp,
  startsIn,
  submit,
  type Transition,
  TRANSITIONS,
  type WrongStatus,
} from "./transitions.ts";

export type StepRefusal =
  | Exclude<DecideRefusal, "reason-missing">
  | "explanation-missing"
  | "trekker-missing"
  | "deelvraag-open"
  | "not-the-asker"
  | "no-request"
  | "unproven";

/** A step that belongs to the present status, and why this person cannot take it now. */
export type Step = Readonly<{ transition: Transition; refusal?: StepRefusal }>;

export type StepContext = Readonly<{
  goedkeuring: Goedkeuring | undefined;
  standing: Standing;
  user: Persoon;
  onderwerp: OnderwerpNow;
  beslissers: readonly Beslisser[];
  today: CalendarDate;
}>;

/**
 * The steps that a person sees at a point: those that may be taken, and those that would be next with the reason why
 * not. The same functions decide when the step is taken.
 */
export function stepsFor(point: Ontwikkelpunt, context: StepContext): readonly Step[] {
  return transitionsFrom(point).map((transition) => {
    const refusal = refusalOf(transition, point, context);
    return refusal === undefined ? { transition } : { transition, refusal };
  });
}

function transitionsFrom({ status }: Ontwikkelpunt): readonly Transition[] {
  const all = Object.keys(TRANSITIONS) as Transition[];
  return all.filter((transition) => startsIn(transition, status));
}

function refusalOf(transition: Transition, point: Ontwikkelpunt, context: StepContext): StepRefusal | undefined {
  switch (transition) {
    case "submit":
      return refusalFrom(submit(point));
    case "withdraw":
      return withdrawRefusal(context);
    case "approve":
    case "reject":
      return decideRefusal(context);
    case "pickUp":
      return unproven(context) ?? refusalFrom(pickUp(point));
    case "implement":
      return unproven(context) ?? refusalFrom(implement(point));
    case "finish":
      return unproven(context) ?? refusalFrom(finish(point, context.today));
    case "park":
    case "reopen":
      return undefined;
  }
}

function refusalFrom(result: Result<unknown, StepRefusal | WrongStatus>): StepRefusal | undefined {
  return result.ok || result.error === "wrong-status" ? undefined : result.error;
}

function unproven({ standing }: StepContext): "unproven" | undefined {
  return standing.kind === "unproven" ? "unproven" : undefined;
}

function withdrawRefusal({ goedkeuring, user }: StepContext): StepRefusal | undefined {
  if (goedkeuring?.state !== "open") return undefined;
  return goedkeuring.aanvrager?.id === user.id ? undefined : "not-the-asker";
}

function decideRefusal({ goedkeuring, user, onderwerp, beslissers, today }: StepContext): StepRefusal | undefined {
  if (goedkeuring === undefined) return "no-request";
  const result = decide(goedkeuring, { kind: "approve" }, user, onderwerp, { beslissers }, today);
  return result.ok || result.error === "reason-missing" ? undefined : result.error;
}
