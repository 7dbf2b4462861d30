import type { decisionWords } from "./decisionWords.ts";

/** What deciding is called when it is about adopting a document. */
export const adoptionWords: typeof decisionWords = {
  approve: "Stel vast",
  reject: "Wijs terug",
  reason: "Waarom wijs je dit terug?",
  reasonHint: "Wie het voorlegde leest dit. Schrijf het zonder gegevens van inwoners.",
  reasonMissing: "Schrijf waarom je dit terugwijst.",
  confirmReject: "Wijs terug met deze reden",
  cancel: "Annuleer",
  about: (title) => `Besluit over ${title}`,
};
