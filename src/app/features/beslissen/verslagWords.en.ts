import type { verslagWords as dutch } from "./verslagWords.ts";

export const verslagWords: typeof dutch = {
  held: (date) => `Held on ${date}.`,
  present: (names) => `Present: ${names}.`,
  read: "Read the minutes",
  nothingAgreed: "No decisions were taken and no actions agreed on.",
};
