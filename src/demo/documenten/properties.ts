/** What stands in the properties of every file of the demo. The moment is fixed: a fill writes the same bytes each time. */
export const PROPERTIES = {
  author: "Gemeente Voorbeeld, Sociaal Domein",
  language: "nl-NL",
  written: new Date("2026-01-05T08:00:00Z"),
} as const;
