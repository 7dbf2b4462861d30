import type { Inhoud } from "./ontwikkelpunt.ts";

/**
 * How much a point brings for the effort it takes: impact ÷ inspanning, both 1 to 5, so 0.2 to 5, on one decimal.
 * Undefined while one of the two is not scored.
 */
export function priorityScore({ impact, inspanning }: Pick<Inhoud, "impact" | "inspanning">): number | undefined {
  if (impact === undefined || inspanning === undefined) return undefined;
  return Math.round((impact / inspanning) * 10) / 10;
}
