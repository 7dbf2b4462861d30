import type { wijkplanKind as dutchKind, wijkplanWords as dutch } from "./wijkplanWords.ts";

export const wijkplanWords: typeof dutch = {
  koppen: {
    rollen: "Roles",
    sturing: "Steering",
    overleg: "Meetings",
    tijd: "Time needed",
    verantwoordelijkheden: "Responsibilities",
  },
};

export const wijkplanKind: typeof dutchKind = {
  number: (id) => `District plan ${id}`,
  approve: "Adopt",
  reject: "Send back",
  approveThis: (plan) => `Adopt ${plan.toLowerCase()}`,
  rejectThis: (plan) => `Send ${plan.toLowerCase()} back; you give a reason first`,
  reason: "Why do you send this back?",
  reasonMissing: "Write why you send this back.",
  sendReject: "Send back for this reason",
  headings: { approve: "Adopted", reject: "Sent back" },
  yours: { approve: "The district plan was adopted", reject: "The district plan was sent back" },
  decided: {
    approve: (who, when) => `Adopted by ${who} on ${when}.`,
    reject: (who, when) => `Sent back by ${who} on ${when}.`,
  },
  lapsedText: "This plan changed after it was asked about. If it still needs a decision, you will be asked again.",
  goneText: "This plan no longer exists. There is nothing left for you to do.",
  "own-subject": "This plan is yours. Somebody else has to adopt it.",
  "reason-missing": "Write why you send this back first. Your choice is not recorded yet.",
};
