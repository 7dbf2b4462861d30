import type { decisionWords } from "./decisionWords.ts";

/** What deciding is called when it is about a proposal for the roll-out. */
export const proposalWords: typeof decisionWords = {
  approve: "Stem in met dit advies",
  reject: "Wijs af",
  reason: "Waarom wijs je dit af?",
  reasonHint: "Wie het voorlegde leest dit. Schrijf het zonder gegevens van inwoners.",
  reasonMissing: "Schrijf waarom je dit afwijst.",
  confirmReject: "Wijs af met deze reden",
  cancel: "Annuleer",
  about: (title) => `Besluit over ${title}`,
};
