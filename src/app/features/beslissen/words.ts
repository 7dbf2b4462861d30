const nl = {
  mine: "Wacht op jou",
  nothing: "Er wacht niets op jou. Wat je collega's indienen, verschijnt hier vanzelf.",
  others: "Wacht op een ander",
  nothingElsewhere: "Er wacht niets op een ander.",
  decided: "Door jou besloten",
  noneDecided: "Je hebt nog niets besloten.",
  askedBy: (name: string, when: string) => `Gevraagd door ${name}, ${when}`,
  waitingFor: (names: string) => `wacht op ${names}`,
  decidedOn: (when: string) => `besloten ${when}`,
  noExplanation: "Zonder toelichting",
  more: "Bekijk het hele punt",
  sending: "Je besluit wordt opgeslagen.",
};

const en: typeof nl = {
  mine: "Waiting for you",
  nothing: "Nothing waits for you. What your colleagues submit appears here by itself.",
  others: "Waiting for somebody else",
  nothingElsewhere: "Nothing waits for somebody else.",
  decided: "Decided by you",
  noneDecided: "You have not decided anything yet.",
  askedBy: (name, when) => `Asked by ${name}, ${when}`,
  waitingFor: (names) => `waiting for ${names}`,
  decidedOn: (when) => `decided ${when}`,
  noExplanation: "Without explanation",
  more: "See the whole point",
  sending: "Your decision is being saved.",
};

export const decideWords = { nl, en };
