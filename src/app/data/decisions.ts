import { decidersOf } from "../../domain/deciders.ts";
import type { Verdict } from "../../domain/goedkeuring.ts";
import type { Instant } from "../../domain/time.ts";
import type { Decide } from "../writes/puntWrite.ts";
import type { PuntView } from "./puntView.ts";
import { stateOf } from "../../sharepoint/approvals/onderwerp.ts";

/** The points that wait for a decision, the one that waits longest first. */
export function waitingPunten(punten: readonly PuntView[]): readonly PuntView[] {
  return punten
    .filter(isWaiting)
    .toSorted((one, other) => askedAt(one).localeCompare(askedAt(other)) || Number(one.id) - Number(other.id));
}

function askedAt({ goedkeuring }: PuntView): Instant {
  return goedkeuring?.verzoek.stamp.at ?? "";
}

/** Whether a point waits for a decision that somebody was asked for. */
function isWaiting({ point, goedkeuring }: PuntView): boolean {
  return point.status === "submitted" && goedkeuring?.state === "open";
}

/** Whether this person can decide on a point now. */
export function waitsFor(view: PuntView, personId: string): boolean {
  const { goedkeuring, stored } = view;
  if (!isWaiting(view) || goedkeuring === undefined || stored === undefined) return false;
  const decided = goedkeuring.besluiten.some(({ door }) => door.id === personId);
  return !decided && decidersOf(goedkeuring, stateOf(stored)).some(({ id }) => id === personId);
}

/** Deciding on what is shown, as a write; undefined when nothing was asked. */
export function decision({ id, stored, goedkeuring }: PuntView, verdict: Verdict, at: Instant): Decide | undefined {
  if (stored === undefined || goedkeuring === undefined) return undefined;
  const { verzoekId } = goedkeuring.verzoek;
  return { kind: "decide", key: crypto.randomUUID(), lane: id, base: stored, verzoekId, verdict, at };
}

/** Whether this person had a part in the decision that holds. */
export function wasDecidedBy({ standing, goedkeuring }: PuntView, personId: string): boolean {
  return (
    standing.kind === "proven" &&
    goedkeuring !== undefined &&
    goedkeuring.besluiten.some(({ door }) => door.id === personId)
  );
}
