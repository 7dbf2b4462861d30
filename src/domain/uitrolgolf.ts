import type { Persoon } from "./persoon.ts";
import { ok, refuse, type Result } from "./result.ts";
import type { Kwartaal } from "./kwartaal.ts";

export const GOLFSTATUSSEN = ["planned", "proposed", "decided", "running", "finished"] as const;
export type Golfstatus = (typeof GOLFSTATUSSEN)[number];

/** How a district works with the way of working, in fixed headings; each is a text that people write. */
export const WIJKPLAN_KOPPEN = ["rollen", "sturing", "overleg", "tijd", "verantwoordelijkheden"] as const;
export type WijkplanKop = (typeof WIJKPLAN_KOPPEN)[number];
export type Wijkplan = Readonly<Record<WijkplanKop, string>>;

/** The way of working reaches some postcode areas of a district in a quarter. */
export type Uitrolgolf = Readonly<{
  title: string;
  /** Row id of the list Wijken. */
  wijkId: string;
  postcodeAreas: readonly string[];
  kwartaal: Kwartaal;
  status: Golfstatus;
  /** Row id of the quarterly evaluation whose decision it rests on. */
  evaluatieId?: string;
  /** The quality adviser who guards the content in this district. */
  adviseur?: Persoon;
  wijkplan: Wijkplan;
}>;

export const EMPTY_WIJKPLAN: Wijkplan = { rollen: "", sturing: "", overleg: "", tijd: "", verantwoordelijkheden: "" };

/** Which step follows which by hand; `decided` only by the decision on a proposal. */
const NEXT: Readonly<Partial<Record<Golfstatus, Golfstatus>>> = { decided: "running", running: "finished" };

/** The wave begins, or is finished. */
export function advance(golf: Uitrolgolf): Result<Uitrolgolf, "not-now"> {
  const status = NEXT[golf.status];
  return status === undefined ? refuse("not-now") : ok({ ...golf, status });
}
