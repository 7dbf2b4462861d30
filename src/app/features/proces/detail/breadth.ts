import type { Address } from "../../../address.ts";

/** The parts that need the whole breadth of the screen, unless somebody wants the list beside them. */
const BROAD_PARTS: readonly (string | undefined)[] = ["blueprint", "varianten"];

/** Whether an open process takes the whole screen. */
export function isBroad({ params }: Address): boolean {
  if (params.nieuw !== undefined) return false;
  if (params.breed === "ja") return true;
  return params.breed === undefined && BROAD_PARTS.includes(params.deel);
}
