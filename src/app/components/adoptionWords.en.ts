import type { adoptionWords as dutch } from "./adoptionWords.ts";

export const adoptionWords: typeof dutch = {
  approve: "Adopt",
  reject: "Send back",
  reason: "Why do you send this back?",
  reasonHint: "Who put it forward reads this. Write it without data of residents.",
  reasonMissing: "Write why you send this back.",
  confirmReject: "Send back for this reason",
  cancel: "Cancel",
  about: (title) => `Decision on ${title}`,
};
