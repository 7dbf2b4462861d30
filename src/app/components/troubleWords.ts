/** What is said when the tab cannot begin or somebody may not see the lists: fetched only then. */
export const troubleWords = {
  outside: "Open dit in Teams",
  outsideText:
    "Deze pagina hoort bij een tabblad in Microsoft Teams. Teams geeft geen antwoord. Open het tabblad opnieuw vanuit je kanaal.",
  misconfigured: "De app is nog niet goed ingesteld",
  misconfiguredText: (names: string) =>
    `In config.json ontbreekt iets of klopt iets niet: ${names}. Geef dit door aan je functioneel beheerder.`,
  signIn: "Meld je aan",
  signInText: "We hebben één keer je toestemming nodig om de lijsten van je team te lezen en bij te werken.",
  signInFailed: "Aanmelden lukt niet",
  signInFailedText:
    "Teams of Microsoft gaf geen geldig antwoord. Probeer het opnieuw. Lukt het niet, werk Teams dan bij of open de app in een browser.",
  ownWindow: "Open in een eigen venster",
  noAccess: {
    title: "Je hebt nog geen toegang",
    text: "Je bent geen lid van het team dat deze lijsten gebruikt. Een eigenaar van het team kan je toevoegen; daarna werkt dit tabblad meteen.",
  },
  notProvisioned: {
    title: "De lijsten zijn er nog niet",
    text: "Op de site van dit team zijn de lijsten nog niet aangemaakt. Een functioneel beheerder doet dat één keer met het inrichtingsscript.",
  },
};
