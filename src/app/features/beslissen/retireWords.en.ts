import type { retireWords as dutch } from "./retireWords.ts";

export const retireWords: typeof dutch = {
  reason: "Why is this process retired?",
  reasonHint: "The keeper and the teams read this. Write it without data of residents.",
  reasonMissing: "Write why this process is retired.",
  confirmReject: "Retire the process",
  cancel: "Cancel",
};
