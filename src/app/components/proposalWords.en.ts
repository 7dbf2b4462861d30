import type { decisionWords } from "./decisionWords.ts";

export const proposalWords: typeof decisionWords = {
  approve: "Agree with this advice",
  reject: "Reject",
  reason: "Why do you reject this?",
  reasonHint: "Whoever put it forward reads this. Write it without data of residents.",
  reasonMissing: "Write why you reject this.",
  confirmReject: "Reject for this reason",
  cancel: "Cancel",
  about: (title) => `Decision about ${title}`,
};
