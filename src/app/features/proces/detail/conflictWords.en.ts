import type { procesConflictWords as dutch } from "./conflictWords.ts";

export const procesConflictWords: typeof dutch = {
  title: (name) => `${name} has changed this process as well`,
  text: "Choose per field what it has to say. Nothing is lost.",
  mine: "Mine",
  theirs: (name) => `Of ${name}`,
  save: "Save my choice",
  discard: "Leave it as it is",
  also: (name) => `${name} also changed:`,
};
