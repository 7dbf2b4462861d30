import type { GeldigBesluit, Goedkeuring } from "./goedkeuring.ts";
import type { Status } from "./ontwikkelpunt.ts";

/**
 * Whether the approval log bears out the status that stands in a row. Rows can be edited by hand, the log cannot:
 * a status that no valid decision carries is never shown as if it were decided.
 */
export type Standing =
  | Readonly<{ kind: "plain" }>
  | Readonly<{ kind: "proven"; besluit: GeldigBesluit }>
  | Readonly<{ kind: "unproven" }>;

const NEEDS = {
  new: undefined,
  submitted: undefined,
  parked: undefined,
  approved: "approved",
  "in-development": "approved",
  "in-implementation": "approved",
  done: "approved",
  rejected: "rejected",
} as const satisfies Record<Status, "approved" | "rejected" | undefined>;

/** What a status says was decided about its point. */
export function outcomeOf(status: Status): "approved" | "rejected" | undefined {
  return NEEDS[status];
}

/** Compares a status with the approval that counts for its point, see `currentApproval`. */
export function standingOf(status: Status, goedkeuring: Goedkeuring | undefined): Standing {
  const needed = NEEDS[status];
  if (needed === undefined) return { kind: "plain" };
  if (goedkeuring?.state === needed) return { kind: "proven", besluit: goedkeuring.besluit };
  return { kind: "unproven" };
}
