import type { decideWords as dutch } from "./words.ts";

export const decideWords: typeof dutch = {
  mine: "Waiting for you",
  nothing: "Nothing waits for you. What your colleagues submit appears here by itself.",
  others: "Waiting for somebody else",
  nothingElsewhere: "Nothing waits for somebody else.",
  decided: "Decided by you",
  noneDecided: "You have not decided anything yet.",
  askedBy: (name, when) => `Asked by ${name}, ${when}`,
  waitingFor: (names) => `waiting for ${names}`,
  decidedOn: (when) => `decided ${when}`,
  noExplanation: "Without explanation",
  more: "See the whole point",
  sending: "Your decision is being saved.",
};
