import type { Properties } from "../../papers/paper.ts";

/** What stands in the properties of every file of the demo. The moment is fixed: a fill writes the same bytes each time. */
export const PROPERTIES: Properties = {
  author: "Gemeente Voorbeeld, Sociaal Domein",
  written: "2026-01-05T08:00:00Z",
};
