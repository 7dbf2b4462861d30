import type { Onderdeel } from "./evaluatie.ts";
import type { SoortRegel, Verslagregel } from "./verslagregel.ts";

/** Why a judgement or a criterion does not come into an area. */
export const OORDEEL_REFUSALS = ["criterium-missing", "judged-already", "criterium-late"] as const;
export type OordeelRefusal = (typeof OORDEEL_REFUSALS)[number];

/**
 * Why a line of that kind cannot be added to an area with those lines; undefined when it can. An area is judged once, by
 * criteria that stood there before: whoever knows the outcome does not set them any more.
 */
export function oordeelRefusal(
  soort: string,
  regels: readonly Pick<Verslagregel, "soort">[],
): OordeelRefusal | undefined {
  const holds = (kind: SoortRegel): boolean => regels.some((regel) => regel.soort === kind);
  if (soort === "criterium") return holds("oordeel") ? "criterium-late" : undefined;
  if (soort !== "oordeel") return undefined;
  if (holds("oordeel")) return "judged-already";
  return holds("criterium") ? undefined : "criterium-missing";
}

/** The areas with more than one judgement: two people gave one at the same moment. One of them has to go. */
export function judgedTwice(regels: readonly Pick<Verslagregel, "soort" | "onderdeel">[]): readonly Onderdeel[] {
  const areas = regels.flatMap(({ soort, onderdeel }) => (soort === "oordeel" ? [onderdeel] : []));
  return [...new Set(areas.filter((area, index) => areas.indexOf(area) !== index))];
}
