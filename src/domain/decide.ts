import {
  type ApprovalContext,
  type Besluit,
  type Goedkeuring,
  type OnderwerpNow,
  type Verdict,
} from "./goedkeuring.ts";
import type { Persoon } from "./persoon.ts";
import { ok, refuse, type Result } from "./result.ts";
import type { CalendarDate } from "./time.ts";
import { mayDecide } from "./zeggenschap.ts";

export type DecideRefusal =
  | "already-decided"
  | "withdrawn"
  | "subject-changed"
  | "not-asked"
  | "not-allowed"
  | "own-request"
  | "own-subject"
  | "reason-missing";

/**
 * The Besluit row that a person may write, or why not. The same rule stands behind the buttons, the card and the
 * fold that judges the row afterwards. `today` is the day on which it will be written.
 */
export function decide(
  goedkeuring: Goedkeuring,
  verdict: Verdict,
  door: Persoon,
  onderwerp: OnderwerpNow,
  { beslissers }: Pick<ApprovalContext, "beslissers">,
  today: CalendarDate,
): Result<Besluit, DecideRefusal> {
  const closed = closedBecause(goedkeuring, door);
  if (closed !== undefined) return refuse(closed);
  if (onderwerp.versie !== goedkeuring.verzoek.versie) return refuse("subject-changed");
  const barred = barredBecause(goedkeuring, door, onderwerp, beslissers, today);
  if (barred !== undefined) return refuse(barred);
  if (verdict.kind === "reject" && verdict.reason.trim() === "") return refuse("reason-missing");
  const { verzoekId, versie } = goedkeuring.verzoek;
  return ok({ kind: "besluit", verzoekId, verdict, versie, door });
}

function closedBecause(goedkeuring: Goedkeuring, door: Persoon): DecideRefusal | undefined {
  switch (goedkeuring.state) {
    case "approved":
    case "rejected":
    case "reopened":
      return "already-decided";
    case "withdrawn":
      return "withdrawn";
    case "lapsed":
      return "subject-changed";
    case "open":
      return goedkeuring.besluiten.some((besluit) => besluit.door.id === door.id) ? "already-decided" : undefined;
  }
}

function barredBecause(
  { verzoek, aanvrager, askedOf }: Goedkeuring,
  door: Persoon,
  onderwerp: OnderwerpNow,
  beslissers: ApprovalContext["beslissers"],
  today: CalendarDate,
): DecideRefusal | undefined {
  if (!mayDecide(verzoek.onderwerp, door.id, today, { beslissers, onderwerp })) return "not-allowed";
  if (aanvrager?.id === door.id) return "own-request";
  if (onderwerp.createdById === door.id) return "own-subject";
  return askedOf.some(({ id }) => id === door.id) ? undefined : "not-asked";
}
