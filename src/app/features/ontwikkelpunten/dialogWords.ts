export const dialogWords = {
  label: "Nieuw ontwikkelpunt",
  masked: "We hebben uit het bericht weggelaten wat op gegevens van een inwoner lijkt. Lees het na.",
  cut: "Het bericht is lang: alleen het begin staat hier.",
  linked: "Bij het punt komt een link naar het bericht.",
  sending: "Wordt opgeslagen.",
  waiting: "SharePoint geeft geen antwoord. Je tekst staat hier nog; we proberen het vanzelf opnieuw.",
  forbidden: "Je mag in de site van dit team niets toevoegen. Vraag een eigenaar van het team om je lid te maken.",
  refused: "SharePoint neemt dit niet aan. Je tekst staat hier nog; kopieer hem als je verder wilt.",
  signIn: "Je aanmelding is verlopen. Meld je aan, dan gaat je punt mee.",
  saved: "Je punt staat in de lijst. Je kunt dit venster sluiten.",
};
