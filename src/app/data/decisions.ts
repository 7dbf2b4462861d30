import { decidersOf } from "../../domain/decide.ts";
import type { PuntView } from "./puntView.ts";
import { stateOf } from "../../sharepoint/approvals/onderwerp.ts";

/** The points that wait for a decision, the one that waits longest first. */
export function waitingPunten(punten: readonly PuntView[]): readonly PuntView[] {
  const askedAt = ({ goedkeuring }: PuntView): string => goedkeuring?.verzoek.stamp.at ?? "";
  return punten
    .filter(isWaiting)
    .toSorted((one, other) => askedAt(one).localeCompare(askedAt(other)) || Number(one.id) - Number(other.id));
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

/** Whether this person had a part in the decision that holds. */
export function wasDecidedBy({ standing, goedkeuring }: PuntView, personId: string): boolean {
  return (
    standing.kind === "proven" &&
    goedkeuring !== undefined &&
    goedkeuring.besluiten.some(({ door }) => door.id === personId)
  );
}
