import type { UitkomstHerziening, Verdict } from "../domain/goedkeuring.ts";
import type { PersonalDataKind } from "../domain/privacy.ts";
import type { NotDecided } from "../sharepoint/approvals/deciding.ts";
import type { NotReviewed } from "../sharepoint/approvals/review.ts";
import { COMPLEXITEIT_WORDS } from "../sharepoint/lists/complexiteit.ts";
import { BRON_WORDS, PRIORITEIT_WORDS } from "../sharepoint/lists/ontwikkelpunten.ts";
import { SOORT_DOCUMENT_WORDS } from "../sharepoint/lists/procesdocumenten.ts";
import type { SubjectKind } from "./subjectKind.ts";
import { voorstelKind, voorstelWords } from "./voorstelWords.ts";
import { wijkplanKind, wijkplanWords } from "./wijkplanWords.ts";

/** The others are answered with a card, or in the words of their kind. */
type PlainRefusal = Exclude<
  NotDecided["refusal"],
  "already-decided" | "subject-changed" | "own-subject" | "reason-missing"
>;

/** What is said of one kind of subject. */
type KindWords = Readonly<{
  number: (id: string) => string;
  approve: string;
  reject: string;
  approveThis: (number: string) => string;
  rejectThis: (number: string) => string;
  reason: string;
  reasonMissing: string;
  sendReject: string;
  headings: Record<Verdict["kind"], string>;
  yours: Record<Verdict["kind"], string>;
  decided: Record<Verdict["kind"], (who: string, when: string) => string>;
  lapsedText: string;
  goneText: string;
  "own-subject": string;
  "reason-missing": string;
}>;

export const words = {
  language: "nl",
  view: "Bekijk in Teams",
  open: "Open Procesmatig werken",
  cardFallback: "Deze kaart kan hier niet worden getoond. Open Procesmatig werken in Teams.",
  moment: (day: string, time: string) => `${day} om ${time} uur`,
  facts: {
    prioriteit: "Prioriteit",
    streefdatum: "Streefdatum",
    bron: "Bron",
    soort: "Soort",
    versie: "Versie",
    varianten: "Varianten",
    vorige: "Eerder vastgesteld",
  },
  soortDocument: SOORT_DOCUMENT_WORDS,
  variant: COMPLEXITEIT_WORDS,
  kinds: {
    ontwikkelpunt: {
      number: (id) => `OP-${id}`,
      approve: "Keur goed",
      reject: "Keur af",
      approveThis: (punt) => `Keur ${punt} goed`,
      rejectThis: (punt) => `Keur ${punt} af; je vult eerst een reden in`,
      reason: "Waarom keur je dit af?",
      reasonMissing: "Schrijf waarom je dit afkeurt.",
      sendReject: "Keur af met deze reden",
      headings: { approve: "Goedgekeurd", reject: "Afgewezen" },
      yours: { approve: "Je punt is goedgekeurd", reject: "Je punt is afgewezen" },
      decided: {
        approve: (who, when) => `${who} keurde dit goed op ${when}.`,
        reject: (who, when) => `${who} wees dit af op ${when}.`,
      },
      lapsedText:
        "Dit punt is gewijzigd nadat het gevraagd was. Wacht het nog op een besluit, dan komt er een nieuwe vraag.",
      goneText: "Dit punt bestaat niet meer. Je hoeft niets meer te doen.",
      "own-subject": "Dit punt is van jou. Iemand anders moet beslissen.",
      "reason-missing": "Schrijf eerst waarom je dit afkeurt. Je keuze is nog niet vastgelegd.",
    },
    procesdocument: {
      number: (id) => `PD-${id}`,
      approve: "Stel vast",
      reject: "Wijs terug",
      approveThis: (document) => `Stel ${document} vast`,
      rejectThis: (document) => `Wijs ${document} terug; je vult eerst een reden in`,
      reason: "Waarom wijs je dit terug?",
      reasonMissing: "Schrijf waarom je dit terugwijst.",
      sendReject: "Wijs terug met deze reden",
      headings: { approve: "Vastgesteld", reject: "Teruggewezen" },
      yours: { approve: "Je document is vastgesteld", reject: "Je document is teruggewezen" },
      decided: {
        approve: (who, when) => `Vastgesteld door ${who} op ${when}.`,
        reject: (who, when) => `Teruggewezen door ${who} op ${when}.`,
      },
      lapsedText:
        "Dit document is gewijzigd nadat het gevraagd was. Wacht het nog op een besluit, dan komt er een nieuwe vraag.",
      goneText: "Dit document bestaat niet meer. Je hoeft niets meer te doen.",
      "own-subject": "Jij schreef wat er nu in staat. Iemand anders moet beslissen.",
      "reason-missing": "Schrijf eerst waarom je dit terugwijst. Je keuze is nog niet vastgelegd.",
    },
    evaluatie: {
      number: (id) => `Verslag ${id}`,
      approve: "Stel vast",
      reject: "Wijs terug",
      approveThis: (verslag) => `Stel ${verslag.toLowerCase()} vast`,
      rejectThis: (verslag) => `Wijs ${verslag.toLowerCase()} terug; je vult eerst een reden in`,
      reason: "Wat klopt er niet?",
      reasonMissing: "Schrijf wat er niet klopt.",
      sendReject: "Wijs terug met deze reden",
      headings: { approve: "Vastgesteld", reject: "Teruggewezen" },
      yours: { approve: "Het verslag is vastgesteld", reject: "Het verslag is teruggewezen" },
      decided: {
        approve: (who, when) => `Vastgesteld door ${who} op ${when}.`,
        reject: (who, when) => `Teruggewezen door ${who} op ${when}.`,
      },
      lapsedText:
        "Dit verslag is gewijzigd nadat het gevraagd was. Wacht het nog op een besluit, dan komt er een nieuwe vraag.",
      goneText: "Dit verslag bestaat niet meer. Je hoeft niets meer te doen.",
      "own-subject": "Dit verslag is van jou. Iemand anders moet het vaststellen.",
      "reason-missing": "Schrijf eerst wat er niet klopt. Je keuze is nog niet vastgelegd.",
    },
    uitrolvoorstel: voorstelKind,
    wijkplan: wijkplanKind,
  } satisfies Record<SubjectKind, KindWords>,
  voorstel: voorstelWords,
  wijkplan: wijkplanWords,
  verslag: {
    held: (date: string) => `Gehouden op ${date}`,
    present: (names: string) => `Aanwezig: ${names}`,
    besluiten: "Besluiten",
    acties: "Acties",
    more: (count: number) => `en nog ${count}`,
    none: "Geen",
  },
  document: {
    of: (proces: string) => `Van het proces ${proces}`,
    touches: (afdelingen: string, count: number) => `Raakt de ${count === 1 ? "afdeling" : "afdelingen"} ${afdelingen}`,
    alsoNeeded: (names: string) => `Nog nodig: het akkoord van ${names}.`,
    alreadyAgreed: (names: string) => `Al akkoord: ${names}.`,
    first: "Dit wordt de eerste vastgestelde versie.",
    previous: (versie: string, when: string) => `Versie ${versie}, op ${when}`,
    waitingHeading: "Jouw akkoord staat",
    waitingFor: (names: string) => `Er wordt nog gewacht op ${names}.`,
  },
  review: {
    heading: "Klopt dit proces nog?",
    summary: (proces: string) => `Klopt dit proces nog: ${proces}`,
    late: (date: string) => `Dit proces had voor ${date} opnieuw bekeken moeten zijn.`,
    soon: (date: string) => `Bekijk dit proces opnieuw voor ${date}.`,
    forKeeper:
      "Wie hierover gaat is niet bereikbaar of mag dit volgens de instellingen niet zeggen. Daarom krijg jij dit bericht.",
    current: "Klopt nog",
    currentThis: "Dit proces klopt nog; over een jaar vraag ik het opnieuw",
    revise: "Wijzigen",
    reviseThis: "Dit proces moet worden gewijzigd; de status wordt In herziening",
    retire: "Vervallen",
    retireThis: "Dit proces vervalt; je vult eerst een reden in",
    reason: "Waarom vervalt dit proces?",
    reasonHint: "Schrijf zonder gegevens van inwoners.",
    reasonMissing: "Schrijf waarom dit proces vervalt.",
    sendRetire: "Laat vervallen met deze reden",
    reasonLabel: "Reden",
    outcomes: { current: "Klopt nog", revise: "In herziening", retire: "Vervallen" } satisfies Record<
      UitkomstHerziening,
      string
    >,
    answered: (who: string, when: string) => `Gezegd door ${who} op ${when}.`,
    next: (date: string) => `De volgende keer is voor ${date}.`,
    moved: "Niet meer nodig",
    movedText: "Het proces of de datum is intussen gewijzigd. Je hoeft niets meer te doen.",
    before: "Hierover was al iets gezegd. Wat jij koos telt niet meer mee.",
    answers: {
      "not-allowed": "Alleen de proceseigenaar of de plaatsvervanger kan dit zeggen.",
      "reason-missing": "Schrijf eerst waarom dit proces vervalt. Je keuze is nog niet vastgelegd.",
      "not-found": "Dit proces is er niet meer.",
    } satisfies Record<Exclude<NotReviewed["refusal"], "not-due" | "already-reviewed">, string>,
  },
  bron: BRON_WORDS,
  prioriteit: PRIORITEIT_WORDS,
  request: {
    heading: "Je besluit gevraagd",
    sharedHeading: "Wacht op een besluit",
    summary: (title: string) => `Je besluit gevraagd: ${title}`,
    sharedSummary: (title: string) => `Wacht op een besluit: ${title}`,
    from: (who: string, when: string) => `Gevraagd door ${who} op ${when}`,
    fromSomebody: (when: string) => `Gevraagd op ${when}`,
    asked: (names: string) => `Gevraagd aan ${names}. De knoppen verschijnen alleen bij hen.`,
    reasonHint: "Schrijf zonder gegevens van inwoners.",
  },
  outcome: {
    reason: "Reden",
    withdrawn: "Ingetrokken",
    withdrawnText: "Deze vraag is ingetrokken. Je hoeft niets meer te doen.",
    lapsed: "Vervallen",
    gone: "Verwijderd",
    before: "Hierover was al beslist. Wat jij koos telt niet meer mee.",
    changed: "Dit is gewijzigd sinds je kaart is gestuurd. Zo staat het er nu voor.",
  },
  answers: {
    "already-yours": "Je hebt hier al over beslist. Er wordt nog op anderen gewacht.",
    withdrawn: "De vraag is ingetrokken. Er is niets meer te beslissen.",
    "not-asked": "Dit besluit is aan iemand anders gevraagd.",
    "not-allowed": "Je mag hier volgens de instellingen niet over beslissen.",
    "own-request": "Je hebt dit zelf voorgelegd. Iemand anders moet beslissen.",
    "not-found": "Deze vraag is er niet meer.",
    privacy: (kinds: string) =>
      `Je reden bevat gegevens van iemand: ${kinds}. Haal die weg en probeer het opnieuw. Er is niets vastgelegd.`,
    busy: "Je besluit wordt verwerkt. De kaart verandert zodra het klaar is.",
    busyReading: "Dit duurt langer dan normaal. Probeer het zo opnieuw.",
    failed: "SharePoint geeft nu geen antwoord. Probeer het over een paar minuten opnieuw.",
    unknown: "Deze knop ken ik niet. Open Procesmatig werken in Teams.",
    nothingHere: "Hier is voor jou niets te beslissen.",
  } satisfies Record<PlainRefusal, string> & Record<string, unknown>,
  personalData: {
    bsn: "een BSN",
    iban: "een rekeningnummer",
    email: "een e-mailadres",
    phone: "een telefoonnummer",
    "birth-date": "een geboortedatum",
    address: "een adres",
    name: "een naam",
  } satisfies Record<PersonalDataKind, string>,
  greeting: {
    heading: "Procesmatig werken",
    about:
      "Ik stuur je een kaart als een ontwikkelpunt of document op jouw besluit wacht, en ik vertel je wat er is besloten over wat je zelf voorlegde.",
    welcome: "Welkom bij Procesmatig werken",
    inChannel: (who: string) => `${who} heeft mij aan dit team toegevoegd.`,
    inChannelBySomebody: "Ik ben aan dit team toegevoegd.",
    channelAbout: "Kan ik iemand niet zelf bereiken, dan staat de vraag om een besluit hier in het kanaal.",
    waiting: (count: number) =>
      count === 0
        ? "Er wacht nu niets op je besluit."
        : count === 1
          ? "Er wacht 1 besluit op je:"
          : `Er wachten ${count} besluiten op je:`,
    notReadable: "SharePoint geeft nu geen antwoord. Ik weet daarom niet wat er op je wacht.",
    helpSummary: "Wat ik doe en wat er op je wacht",
  },
  reminder: {
    heading: "Er wacht nog een besluit op je",
    summary: (title: string) => `Er wacht nog een besluit op je: ${title}`,
    since: (when: string) =>
      `De vraag staat open sinds ${when}. De kaart met de knoppen staat hierboven in dit gesprek.`,
  },
};

export type BotWords = typeof words;
