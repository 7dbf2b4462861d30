import type { decisionWords as dutch } from "./decisionWords.ts";

export const decisionWords: typeof dutch = {
  approve: "Approve",
  reject: "Reject",
  reason: "Why do you reject this?",
  reasonHint: "Who submitted it reads this. Write it without data of residents.",
  reasonMissing: "Write why you reject this.",
  confirmReject: "Reject with this reason",
  cancel: "Cancel",
  about: (title) => `Decision on ${title}`,
};
