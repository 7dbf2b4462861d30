export const decideWords = {
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
