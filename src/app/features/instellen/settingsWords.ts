export const settingsWords = {
  title: "Procesmatig werken in dit kanaal",
  text: "In dit tabblad houden jullie bij wat beter kan, wie daarover beslist en wat er van komt. De gegevens staan in een SharePoint-site.",
  which: "Waar staan de gegevens?",
  siteOf: {
    standard: "De site van dit team",
    private: "De eigen site van dit privékanaal",
    shared: "De eigen site van dit gedeelde kanaal",
    municipality: "De site die de gemeente heeft ingericht",
  },
  elsewhere: "Dit kanaal is van een andere organisatie. De tab werkt hier op de site van je eigen gemeente.",
  otherSite:
    "De bot werkt alleen voor de site die de gemeente heeft ingericht. Over deze site stuurt hij geen kaarten; beslissen kan in het tabblad.",
  next: "Klik op Opslaan om het tabblad toe te voegen.",
  tabName: "Procesmatig werken",
  checking: "We kijken of de lijsten er zijn.",
  ready: "De lijsten staan klaar.",
  noLists: "Op deze site zijn de lijsten nog niet gemaakt.",
  listsMissing: (titles: string) => `Op deze site ontbreken lijsten: ${titles}.`,
  makeLists: "Vraag je M365-beheerder om dit te doen, en kijk daarna opnieuw:",
  noAccess: "Je mag deze site niet lezen, of de app mag dat niet.",
  noAccessText:
    "Ben je geen lid van het team? Vraag een eigenaar om je toe te voegen. Ben je wel lid? Vraag je M365-beheerder om de app recht te geven op deze site (Sites.Selected).",
  noSite: "Deze site is er niet, of is voor jou niet te zien.",
  noSiteText: "Vraag een eigenaar van het team of de site bestaat en of je er lid van bent.",
  signIn: "Meld je aan, dan kijken we of de lijsten er zijn.",
  unreachable: "SharePoint geeft nu geen antwoord. Je kunt het tabblad toevoegen en later kijken.",
  lookAgain: "Kijk opnieuw",
};
