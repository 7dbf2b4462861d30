import type { herzienWords as dutch } from "./herzienWords.ts";

export const herzienWords: typeof dutch = {
  mine: "Your processes to look at",
  all: "Processes to look at",
  nothing: "No process has to be looked at now.",
  nothingMine: "None of your processes has to be looked at now.",
  reading: "We are reading the processes.",
  failed: "The processes cannot be fetched now.",
  more: (shown, all) => `${shown} of ${all}: show them all`,
};
