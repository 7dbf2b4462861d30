import type { Verdict } from "../../../domain/goedkeuring.ts";
import type { UitkomstHerziening } from "../../../domain/goedkeuring.ts";
import type { ReviewRefusal } from "../../../domain/procesherziening.ts";
import type { Result } from "../../../domain/result.ts";
import type { NotDecided } from "../../../sharepoint/approvals/deciding.ts";
import type { Case } from "../../../sharepoint/approvals/desk.ts";
import { stillToAgree } from "../../register/documentDecisions.ts";

/** What became of what somebody pressed, to be told them. */
export type Outcome = Readonly<{ title: string }> &
  (
    | Readonly<{ kind: "adopted" | "sent-back" | "agreed-to" | "turned-down" }>
    | Readonly<{ kind: "agreed"; waitsFor: readonly string[] }>
    | Readonly<{ kind: "decided-before"; by: string; verdict: Verdict["kind"] }>
    | Readonly<{ kind: "not-decided"; refusal: NotDecided["refusal"] }>
    | Readonly<{ kind: "reviewed"; uitkomst: UitkomstHerziening }>
    | Readonly<{ kind: "not-reviewed"; refusal: ReviewRefusal | "not-found" }>
  );

/** Tells a decision on a proposal: nothing is adopted then, somebody agreed to it or not. */
export function proposalOutcome(title: string, verdict: Verdict, result: Result<Case, NotDecided>): Outcome {
  if (!result.ok) return { kind: "not-decided", title, refusal: result.error.refusal };
  return { kind: verdict.kind === "approve" ? "agreed-to" : "turned-down", title };
}

/** Tells a decision as it stands in the log, whoever was first. */
export function outcomeOf(title: string, verdict: Verdict, result: Result<Case, NotDecided>): Outcome {
  if (result.ok) {
    const { goedkeuring } = result.value;
    if (verdict.kind === "reject") return { kind: "sent-back", title };
    if (goedkeuring?.state !== "open") return { kind: "adopted", title };
    return { kind: "agreed", title, waitsFor: stillToAgree(goedkeuring).map(({ name }) => name) };
  }
  const { refusal, case: found } = result.error;
  const before = found?.goedkeuring;
  if (refusal === "already-decided" && before !== undefined && "besluit" in before) {
    return { kind: "decided-before", title, by: before.besluit.door.name, verdict: before.besluit.verdict.kind };
  }
  return { kind: "not-decided", title, refusal };
}
