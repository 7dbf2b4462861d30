export const procesFormWords = {
  intro: "Met een naam en een domein staat het proces in de lijst. De rest kan later.",
  add: "Maak het proces",
  save: "Sla op",
  cancel: "Annuleer",
  titleMissing: "Een proces heeft een naam nodig.",
  titleHint: "Wat er gebeurt, bijvoorbeeld: Uitvoeren intake",
  none: "Niet gekozen",
  noTeams: "In de instellingen staan nog geen teams.",
  noAfdelingen: "In de instellingen staan nog geen afdelingen.",
  notInSettings: (name: string) => `${name} (niet in de instellingen)`,
  statusHint: "Vastgesteld wordt een proces door een document te laten vaststellen.",
};
