export const decisionWords = {
  approve: "Keur goed",
  reject: "Keur af",
  reason: "Waarom keur je dit af?",
  reasonHint: "De indiener leest dit. Schrijf het zonder gegevens van inwoners.",
  reasonMissing: "Schrijf waarom je dit afkeurt.",
  confirmReject: "Keur af met deze reden",
  cancel: "Annuleer",
  about: (title: string) => `Besluit over ${title}`,
};
