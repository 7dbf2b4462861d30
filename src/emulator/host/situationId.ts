/** What can go wrong around the tab; the page names and explains them. */
export const SITUATION_IDS = ["normaal", "traag", "druk", "storing", "geen-netwerk", "verlopen"] as const;

export type SituationId = (typeof SITUATION_IDS)[number];
