import type { Verdict } from "./goedkeuring.ts";
import { ok, refuse, type Result } from "./result.ts";
import type { Uitrolgolf } from "./uitrolgolf.ts";

/** How a district works with the way of working, in fixed headings; each is a text that people write. */
export const WIJKPLAN_KOPPEN = ["rollen", "sturing", "overleg", "tijd", "verantwoordelijkheden"] as const;
export type WijkplanKop = (typeof WIJKPLAN_KOPPEN)[number];
export type Wijkplan = Readonly<Record<WijkplanKop, string>>;

export const EMPTY_WIJKPLAN: Wijkplan = { rollen: "", sturing: "", overleg: "", tijd: "", verantwoordelijkheden: "" };

/** How a plan stands that was put forward; one without is a concept. */
export const WIJKPLANSTATUSSEN = ["submitted", "adopted"] as const;
export type Wijkplanstatus = (typeof WIJKPLANSTATUSSEN)[number];

/** Why a plan is not put forward, taken back or decided on. */
export type WijkplanRefusal = "not-now" | "headings-empty";

/** Which headings of a plan nobody wrote under yet. */
export function emptyKoppen(wijkplan: Wijkplan): readonly WijkplanKop[] {
  return WIJKPLAN_KOPPEN.filter((kop) => wijkplan[kop].trim() === "");
}

/** Everything that stands in a plan, as one text: another text is another plan. */
export function tekstVan(wijkplan: Wijkplan): string {
  return JSON.stringify(WIJKPLAN_KOPPEN.map((kop) => wijkplan[kop].trim()));
}

/** The wave with another plan; what was adopted of it was the plan as it stood. */
export function writeWijkplan(golf: Uitrolgolf, wijkplan: Wijkplan): Uitrolgolf {
  return tekstVan(wijkplan) === tekstVan(golf.wijkplan) ? golf : { ...asConcept(golf), wijkplan };
}

/**
 * The plan is put to the client, with something under each heading. That its row calls it adopted is no matter: whether it is,
 * only the log tells.
 */
export function putWijkplanForward(golf: Uitrolgolf): Result<Uitrolgolf, WijkplanRefusal> {
  if (golf.wijkplanstatus === "submitted") return refuse("not-now");
  return emptyKoppen(golf.wijkplan).length > 0
    ? refuse("headings-empty")
    : ok({ ...golf, wijkplanstatus: "submitted", wijkplanronde: (golf.wijkplanronde ?? 0) + 1 });
}

/** The plan is taken back; it can be changed again. */
export function takeWijkplanBack(golf: Uitrolgolf): Result<Uitrolgolf, WijkplanRefusal> {
  return golf.wijkplanstatus === "submitted" ? ok(asConcept(golf)) : refuse("not-now");
}

/** What the client decided on the plan. One that was sent back is a concept again. */
export function decideWijkplan(golf: Uitrolgolf, verdict: Verdict["kind"]): Result<Uitrolgolf, WijkplanRefusal> {
  if (golf.wijkplanstatus !== "submitted") return refuse("not-now");
  return ok(verdict === "approve" ? { ...golf, wijkplanstatus: "adopted" } : asConcept(golf));
}

function asConcept(golf: Uitrolgolf): Uitrolgolf {
  return { ...golf, wijkplanstatus: undefined };
}
