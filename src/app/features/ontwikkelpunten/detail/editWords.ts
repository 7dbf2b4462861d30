const nl = {
  save: "Sla op",
  cancel: "Annuleer",
  titleMissing: "Een punt heeft een titel nodig.",
  asksAgain: "Als je dit punt wijzigt, wordt het besluit opnieuw gevraagd. Je kunt er dan niet zelf over beslissen.",
  none: "Niet gekozen",
  question: (number: number) => `Deelvraag ${number}`,
  answer: (number: number) => `Antwoord op deelvraag ${number}`,
  addQuestion: "Voeg een deelvraag toe",
  removeQuestion: (number: number) => `Haal deelvraag ${number} weg`,
};

const en: typeof nl = {
  save: "Save",
  cancel: "Cancel",
  titleMissing: "A point needs a title.",
  asksAgain: "If you change this point the decision is asked for anew. Then you cannot decide on it yourself.",
  none: "Not chosen",
  question: (number) => `Sub-question ${number}`,
  answer: (number) => `Answer to sub-question ${number}`,
  addQuestion: "Add a sub-question",
  removeQuestion: (number) => `Remove sub-question ${number}`,
};

export const editWords = { nl, en };
