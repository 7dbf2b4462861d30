export const linkWords = {
  title: (layer: string, step: string) => `Koppelingen van ${layer}, ${step}`,
  none: "Nog geen koppelingen.",
  remove: (label: string) => `Verwijder ${label}`,
  add: "Voeg toe",
  adding: "Nieuwe koppeling",
  kind: "Soort",
  name: "Naam",
  pick: "Typ een deel van de naam en kies uit de lijst.",
  address: "Webadres",
  addressHint: "Begint met https://",
  save: "Bewaar",
  cancel: "Annuleer",
  nameMissing: "Schrijf hoe dit heet.",
  notInList: "Kies iets uit de lijst.",
  noAddress: "Dit is geen webadres. Begin met https://",
  personalAddress: "In dit webadres staat een BSN. Haal dat eruit.",
  known: "Deze koppeling staat er al.",
  unsaved: "Je hebt nog iets ingevuld. Voeg het toe of maak de velden leeg.",
};

export type LinkWords = typeof linkWords;
