import type { Verdict } from "./goedkeuring.ts";
import { ok, refuse, type Result } from "./result.ts";
import type { Uitrolgolf } from "./uitrolgolf.ts";
import type { Advies, Uitrolvoorstel } from "./uitrolvoorstel.ts";

/** Why a proposal is not put forward, decided on or taken back. */
export type VoorstelbesluitRefusal = "not-now" | "not-judged" | "conditions-missing";

/** The proposal is put to the client: from now on it stays as it is. */
export function putVoorstelForward(voorstel: Uitrolvoorstel): Result<Uitrolvoorstel, VoorstelbesluitRefusal> {
  const { status, advies, voorwaarden } = voorstel;
  if (status !== "draft") return refuse("not-now");
  if (advies === undefined) return refuse("not-judged");
  if (advies === "proceed-if" && voorwaarden.trim() === "") return refuse("conditions-missing");
  return ok({ ...voorstel, status: "submitted" });
}

/** The proposal is taken back; it can be changed again. */
export function takeVoorstelBack(voorstel: Uitrolvoorstel): Result<Uitrolvoorstel, VoorstelbesluitRefusal> {
  return voorstel.status === "submitted" ? ok({ ...voorstel, status: "draft" }) : refuse("not-now");
}

/** What the client decided. A rejected proposal stays as it was; who wants another one drafts it anew. */
export function decideVoorstel(
  voorstel: Uitrolvoorstel,
  verdict: Verdict["kind"],
): Result<Uitrolvoorstel, VoorstelbesluitRefusal> {
  if (voorstel.status !== "submitted") return refuse("not-now");
  return ok({ ...voorstel, status: verdict === "approve" ? "adopted" : "rejected" });
}

/** Whether the way of working goes on to the district when this is agreed to. */
export function goesOn(advies: Advies | undefined): boolean {
  return advies === "proceed" || advies === "proceed-if";
}

/**
 * The wave as the state of its proposal makes it: put forward it is proposed, agreed to it is decided and rests on the
 * evaluation of the proposal, and otherwise it is planned as it was. What has begun stays begun.
 */
export function golfAfter(golf: Uitrolgolf, { status, advies, evaluatieId }: Uitrolvoorstel): Uitrolgolf {
  if (golf.status === "running" || golf.status === "finished") return golf;
  if (status === "adopted" && goesOn(advies)) {
    return { ...golf, status: "decided", ...(evaluatieId === undefined ? {} : { evaluatieId }) };
  }
  if (golf.status === "decided") return golf;
  return { ...golf, status: status === "submitted" ? "proposed" : "planned" };
}
