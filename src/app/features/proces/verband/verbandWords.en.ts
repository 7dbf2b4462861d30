import type { verbandWords as dutch } from "./verbandWords.ts";

export const verbandWords: typeof dutch = {
  punten: "Improvement points of this process",
  noPunten: "This process has no improvement points yet. What can be better you add here in a few seconds.",
  add: "New point for this process",
  archive: "Search done and rejected as well",
  reading: "We are reading the points.",
  raisedIn: (evaluatie) => `from ${evaluatie}`,
  inList: "Show them in the list",
  besluiten: "Decisions about points and documents",
  noBesluiten: "Nothing has been decided yet about points or documents of this process.",
  regel: {
    asked: (name) => `${name} asked for a decision on`,
    approved: (name) => `${name} agreed to`,
    rejected: (name) => `${name} rejected:`,
    withdrawn: () => "The request was withdrawn about",
  },
  somebody: "Somebody",
  reason: (reason) => `Reason: ${reason}`,
  history: "History",
  historyFailed: "The history cannot be fetched now.",
  created: "Process added",
  was: "was",
  by: (name, when) => `${name}, ${when}`,
};
