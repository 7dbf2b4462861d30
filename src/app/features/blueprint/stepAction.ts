/** What can be done with a step as a whole. */
export const STEP_ACTIONS = [
  "insert-before",
  "insert-after",
  "move-left",
  "move-right",
  "merge",
  "duplicate",
  "remove",
] as const;

export type StepAction = (typeof STEP_ACTIONS)[number];
