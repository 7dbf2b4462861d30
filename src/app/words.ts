import type { NotDecided } from "../sharepoint/approvals/deciding.ts";
import type { AskRefusal } from "../sharepoint/approvals/asking.ts";
import type { StepRefusal } from "../domain/steps.ts";
import type { OwnStep } from "./writes/puntWrite.ts";

export const words = {
  app: "Procesmatig werken",
  skipToContent: "Naar de inhoud",
  navigation: "Onderdelen",
  menu: "Menu",
  screens: {
    overzicht: "Overzicht",
    ontwikkelpunten: "Ontwikkelpunten",
    processen: "Processen",
    zoeken: "Zoeken",
    beslissen: "Te beslissen",
    "mijn-werk": "Mijn werk",
  },
  waitingForYou: (count: number) => `${count} ${count === 1 ? "wacht" : "wachten"} op jou`,
  newPoint: "Nieuw punt",
  newShort: "Nieuw",
  keys: "Toetsen",
  close: "Sluit",
  cancel: "Annuleer",
  tryAgain: "Probeer opnieuw",
  undo: "Maak ongedaan",
  open: "Open",
  copyDetails: "Kopieer gegevens voor de beheerder",
  unknownPerson: "Onbekend",
  theBot: "Procesmatig werken",
  loading: "Even geduld, we halen de gegevens op.",
  start: {
    outside: "Open dit in Teams",
    outsideText:
      "Deze pagina hoort bij een tabblad in Microsoft Teams. Teams geeft geen antwoord. Open het tabblad opnieuw vanuit je kanaal.",
    misconfigured: "De app is nog niet goed ingesteld",
    misconfiguredText: (names: string) =>
      `In config.json ontbreekt iets of klopt iets niet: ${names}. Geef dit door aan je functioneel beheerder.`,
    signIn: "Meld je aan",
    signInText: "We hebben één keer je toestemming nodig om de lijsten van je team te lezen en bij te werken.",
    offline: "Geen netwerk",
    offlineText: "De app gaat verder zodra de verbinding terug is.",
    signInButton: "Aanmelden",
    signInFailed: "Aanmelden lukt niet",
    signInFailedText:
      "Teams of Microsoft gaf geen geldig antwoord. Probeer het opnieuw. Lukt het niet, werk Teams dan bij of open de app in een browser.",
    broken: "De app is niet helemaal geladen",
    brokenText: "Er is niets kwijt: wat je al had getypt, staat er straks nog.",
    reload: "Laad opnieuw",
  },
  noAccess: {
    title: "Je hebt nog geen toegang",
    text: "Je bent geen lid van het team dat deze lijsten gebruikt. Een eigenaar van het team kan je toevoegen; daarna werkt dit tabblad meteen.",
  },
  notProvisioned: {
    title: "De lijsten zijn er nog niet",
    text: "Op de site van dit team zijn de lijsten nog niet aangemaakt. Een functioneel beheerder doet dat één keer met het inrichtingsscript.",
  },
  failed: {
    title: "De gegevens zijn nu niet op te halen",
    text: "Er is niets kwijt. Wacht even en probeer het opnieuw.",
  },
  connection: {
    offline: "Geen netwerk. Je kunt doorwerken; wat je opslaat gaat mee zodra de verbinding terug is.",
    busy: (seconds: number) => `Microsoft 365 is druk. We gaan over ${seconds} seconden vanzelf verder.`,
    unreachable: "SharePoint geeft geen antwoord. We proberen het vanzelf opnieuw.",
    stale: "De lijst is niet bijgewerkt: SharePoint gaf geen antwoord. Je ziet wat we het laatst wisten.",
    signIn: "Je aanmelding is verlopen.",
  },
  sending: {
    sending: "Wordt opgeslagen",
    waiting: "Niet verzonden",
    conflict: "Iemand anders was je voor",
    refused: "Niet opgeslagen",
    unsent: (count: number) =>
      count === 1 ? "1 wijziging is nog niet verzonden." : `${count} wijzigingen zijn nog niet verzonden.`,
    refusedText: "SharePoint neemt dit niet aan. Je tekst staat hier nog; kopieer hem als je verder wilt.",
    goneText: "Iemand heeft dit punt intussen verwijderd. Kopieer je tekst als je die nog nodig hebt.",
    forbiddenText: "Je mag dit in SharePoint niet wijzigen. Een eigenaar van het team kan je dat recht geven.",
    discard: "Gooi mijn wijziging weg",
  },
  news: {
    added: (title: string) => `“${title}” staat in de lijst.`,
    addedAndSubmitted: (title: string) => `“${title}” staat in de lijst en is ingediend.`,
    saved: (title: string) => `“${title}” is opgeslagen.`,
    stepTooLate: (title: string) => `Dat kan bij “${title}” niet meer: iemand was je voor.`,
    approved: (title: string) => `Je hebt “${title}” goedgekeurd.`,
    rejected: (title: string) => `Je hebt “${title}” afgewezen.`,
    decidedBefore: {
      approve: (name: string, title: string) => `${name} had “${title}” al goedgekeurd.`,
      reject: (name: string, title: string) => `${name} had “${title}” al afgewezen.`,
    },
    linkCopied: "De link is gekopieerd.",
  },
  stepped: {
    submit: (title: string) => `“${title}” is ingediend.`,
    withdraw: (title: string) => `“${title}” is ingetrokken.`,
    pickUp: (title: string) => `“${title}” is opgepakt.`,
    implement: (title: string) => `“${title}” wordt ingevoerd.`,
    finish: (title: string) => `“${title}” is afgerond.`,
    park: (title: string) => `“${title}” is geparkeerd.`,
    reopen: (title: string) => `“${title}” is heropend.`,
    askAgain: (title: string) => `“${title}” is opnieuw voorgelegd.`,
  } satisfies Record<OwnStep, (title: string) => string>,
  notDecided: {
    "already-decided": (title: string) => `Over “${title}” was al beslist. Je ziet wat het geworden is.`,
    withdrawn: (title: string) => `“${title}” is ingetrokken. Er is niets meer te beslissen.`,
    "subject-changed": (title: string) =>
      `“${title}” is gewijzigd nadat het aan je gevraagd was. Lees het opnieuw en beslis dan.`,
    "not-asked": (title: string) => `Het besluit over “${title}” is aan iemand anders gevraagd.`,
    "not-allowed": (title: string) => `Je mag volgens de instellingen niet beslissen over “${title}”.`,
    "own-request": (title: string) => `Je hebt “${title}” zelf voorgelegd. Iemand anders moet beslissen.`,
    "own-subject": (title: string) => `“${title}” is van jou. Iemand anders moet beslissen.`,
    "reason-missing": (title: string) => `Schrijf waarom je “${title}” afwijst.`,
    "not-found": (title: string) => `Er ligt geen verzoek meer over “${title}”.`,
  } satisfies Record<NotDecided["refusal"], (title: string) => string>,
  notAsked: {
    "not-awaiting": (title: string) => `“${title}” wacht niet meer op een besluit.`,
    "nobody-decides": (title: string) =>
      `“${title}” is ingediend, maar niemand mag beslissen. Vraag je functioneel beheerder om een beslisser in te stellen.`,
    "in-force": (title: string) => `Over “${title}” is al beslist.`,
  } satisfies Record<AskRefusal, (title: string) => string>,
  whyNot: {
    "already-decided": "Er is al beslist.",
    withdrawn: "Het verzoek is ingetrokken.",
    "subject-changed": "Het punt is gewijzigd; het wordt opnieuw gevraagd.",
    "not-asked": "Dit is aan iemand anders gevraagd.",
    "not-allowed": "Alleen een beslisser mag dit.",
    "own-request": "Je hebt dit zelf voorgelegd; iemand anders beslist.",
    "own-subject": "Dit punt is van jou; iemand anders beslist.",
    "explanation-missing": "Schrijf eerst een toelichting.",
    "trekker-missing": "Kies eerst een trekker.",
    "deelvraag-open": "Beantwoord eerst alle deelvragen.",
    "not-the-asker": "Alleen wie het heeft ingediend kan het intrekken.",
    "no-request": "Er ligt nog geen verzoek.",
    unproven: "Er is geen geldig besluit.",
  } satisfies Record<StepRefusal, string>,
};

export type CommonWords = typeof words;
