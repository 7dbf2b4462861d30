import type { herzieningWords as dutch } from "./herzieningWords.ts";

export const herzieningWords: typeof dutch = {
  title: "Is this process still right?",
  soon: (when) => `This process has to be looked at again ${when}.`,
  late: (when) => `Looking at this process again is ${when}.`,
  ask: "See whether the description and the work instructions still fit the way you work.",
  others: (names) => `${names} can say so.`,
  nobody: "Nobody may say so: there is no owner who may decide on this process.",
  uitkomst: { current: "Still right", revise: "Revise", retire: "Retire" },
  busy: "We are writing it down.",
  reason: "Why is this process retired?",
  reasonMissing: "Write why the process is retired.",
  retire: "Retire the process",
  failed: "That did not work. Nothing was changed. Try again.",
  refused: {
    "not-due": "This process does not have to be looked at now. Somebody else changed the date.",
    "not-allowed": "By the settings you may not say this about this process.",
    "reason-missing": "Write why the process is retired.",
    "already-reviewed": "Somebody else was before you. You see what it has become.",
    "not-found": "This process is no longer there.",
  },
  done: {
    current: (date) => `Written down: it is still right. Next time: ${date}.`,
    revise: () => "Written down: the process is being revised.",
    retire: () => "Written down: the process is retired.",
  },
};
