import type { conflictWords as dutch } from "./conflictWords.ts";

export const conflictWords: typeof dutch = {
  title: (name) => `${name} changed this point too`,
  text: "Choose for each field what it should say. Nothing is lost.",
  mine: "Mine",
  theirs: (name) => `${name}'s`,
  save: "Save my choice",
  discard: "Leave it as it is",
  also: (name) => `Besides, ${name} changed:`,
};
