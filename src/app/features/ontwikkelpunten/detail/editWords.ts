export const editWords = {
  save: "Sla op",
  cancel: "Annuleer",
  titleMissing: "Een punt heeft een titel nodig.",
  trekkerMissing: "Kies wie dit trekt. Aan dit punt wordt al gewerkt.",
  questionMissing: "Schrijf ook de vraag op, of haal het antwoord weg.",
  asksAgain: "Als je dit punt wijzigt, wordt het besluit opnieuw gevraagd. Je kunt er dan niet zelf over beslissen.",
  none: "Niet gekozen",
  question: (number: number) => `Deelvraag ${number}`,
  answer: (number: number) => `Antwoord op deelvraag ${number}`,
  addQuestion: "Voeg een deelvraag toe",
  removeQuestion: (number: number) => `Haal deelvraag ${number} weg`,
};
