import type { Verdict } from "../../domain/goedkeuring.ts";
import type { Inhoud, Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import type { Persoon } from "../../domain/persoon.ts";
import type { Result } from "../../domain/result.ts";
import { ok } from "../../domain/result.ts";
import type { CalendarDate, Instant } from "../../domain/time.ts";
import {
  askAgain,
  finish,
  implement,
  park,
  pickUp,
  reopen,
  submit,
  type Transition,
  TRANSITIONS,
  withdraw,
} from "../../domain/transitions.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { Write } from "../../sharepoint/replica/outbox.ts";

/** A step that a person takes without deciding on somebody's request. */
export type OwnStep = Exclude<Transition, "approve" | "reject"> | "askAgain";

type Based = Readonly<{ base: Stored<Ontwikkelpunt>; at: Instant }>;

export type Add = Write & Readonly<{ kind: "add"; inhoud: Inhoud; submit: boolean; at: Instant }>;
export type Save = Write & Based & Readonly<{ kind: "save"; value: Ontwikkelpunt }>;
/** `trekker` leads the point from this step on, when nobody does yet. */
export type TakeStep = Write &
  Based &
  Readonly<{ kind: "step"; step: OwnStep; today: CalendarDate; trekker?: Persoon }>;
/** `verzoekId` is the request that stood on the screen: nothing is decided unseen. */
export type Decide = Write & Based & Readonly<{ kind: "decide"; verzoekId: string; verdict: Verdict }>;

/** Everything that a person can do to a point, as data: it survives a reload and can be tried again. */
export type PuntWrite = Add | Save | TakeStep | Decide;

/** The point that a new one becomes at once. */
export function pointOf({ inhoud, submit: submitted }: Add): Ontwikkelpunt {
  return { ...inhoud, status: submitted ? "submitted" : "new" };
}

/** Takes a step in the domain. A step that was taken already leaves the point as it is: writes are repeated safely. */
export function take(
  { step, today, trekker }: Pick<TakeStep, "step" | "today" | "trekker">,
  point: Ontwikkelpunt,
): Result<Ontwikkelpunt, string> {
  if (step === "askAgain") return ok(point.status === "submitted" ? point : askAgain(point));
  if (point.status === TRANSITIONS[step].to) return ok(point);
  switch (step) {
    case "submit":
      return submit(point);
    case "withdraw":
      return withdraw(point);
    case "pickUp":
      return pickUp(trekker === undefined || point.trekker !== undefined ? point : { ...point, trekker });
    case "implement":
      return implement(point);
    case "finish":
      return finish(point, today);
    case "park":
      return park(point);
    case "reopen":
      return reopen(point);
  }
}

/** What the list shows while a write is on its way. A decision shows only once SharePoint has it. */
export function optimistic(write: PuntWrite, now: Ontwikkelpunt): Ontwikkelpunt {
  switch (write.kind) {
    case "add":
      return pointOf(write);
    case "save":
      return write.value;
    case "step": {
      const taken = take(write, now);
      return taken.ok ? taken.value : now;
    }
    case "decide":
      return now;
  }
}
