import type { ClashWords } from "./clashWords.ts";

export const clashWords: ClashWords = {
  title: (name, count) =>
    count === 1
      ? `${name} changed the same place as you meanwhile`
      : `${name} changed ${count} of the same places as you meanwhile`,
  text: "What you both changed in other places is together already. Choose here what stays.",
  mine: "Mine",
  theirs: (name) => `Of ${name}`,
  both: "Both",
  empty: "(empty)",
  titlePlace: "Title",
  namePlace: "name",
  removedByMe: (step, name) => `You removed ${step}; ${name} worked on it.`,
  removedByThem: (step, name) => `${name} removed ${step}; you worked on it.`,
  keep: "Keep the step",
  remove: "Remove the step",
  moved: (step) => `You both moved ${step}.`,
  after: (step) => `after ${step}`,
  first: "at the start",
  allMine: "Mine everywhere",
  allTheirs: (name) => `Those of ${name} everywhere`,
  save: "Keep it so",
  later: "Later",
  missing: (count) => (count === 1 ? "Choose in 1 more place." : `Choose in ${count} more places.`),
};
