import type { Verdict } from "../domain/goedkeuring.ts";
import type { PersonalDataKind } from "../domain/privacy.ts";
import type { NotDecided } from "../sharepoint/approvals/deciding.ts";
import { BRON_WORDS, PRIORITEIT_WORDS } from "../sharepoint/lists/ontwikkelpunten.ts";

/** The others are answered with a card. */
type PlainRefusal = Exclude<NotDecided["refusal"], "already-decided" | "subject-changed">;

export const words = {
  language: "nl",
  punt: (id: string) => `OP-${id}`,
  view: "Bekijk in Teams",
  open: "Open Procesmatig werken",
  cardFallback: "Deze kaart kan hier niet worden getoond. Open Procesmatig werken in Teams.",
  moment: (day: string, time: string) => `${day} om ${time} uur`,
  facts: { prioriteit: "Prioriteit", streefdatum: "Streefdatum", bron: "Bron" },
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
    approve: "Keur goed",
    reject: "Keur af",
    approveThis: (punt: string) => `Keur ${punt} goed`,
    rejectThis: (punt: string) => `Keur ${punt} af; je vult eerst een reden in`,
    reason: "Waarom keur je dit af?",
    reasonHint: "Schrijf zonder gegevens van inwoners.",
    reasonMissing: "Schrijf waarom je dit afkeurt.",
    sendReject: "Keur af met deze reden",
  },
  outcome: {
    headings: { approve: "Goedgekeurd", reject: "Afgewezen" } satisfies Record<Verdict["kind"], string>,
    yours: { approve: "Je punt is goedgekeurd", reject: "Je punt is afgewezen" } satisfies Record<
      Verdict["kind"],
      string
    >,
    decided: {
      approve: (who: string, when: string) => `${who} keurde dit goed op ${when}.`,
      reject: (who: string, when: string) => `${who} wees dit af op ${when}.`,
    } satisfies Record<Verdict["kind"], (who: string, when: string) => string>,
    reason: "Reden",
    withdrawn: "Ingetrokken",
    withdrawnText: "Deze vraag is ingetrokken. Je hoeft niets meer te doen.",
    lapsed: "Vervallen",
    lapsedText:
      "Dit punt is gewijzigd nadat het gevraagd was. Wacht het nog op een besluit, dan komt er een nieuwe vraag.",
    gone: "Verwijderd",
    goneText: "Dit punt bestaat niet meer. Je hoeft niets meer te doen.",
    before: "Hierover was al beslist. Wat jij koos telt niet meer mee.",
    changed: "Dit is gewijzigd sinds je kaart is gestuurd. Zo staat het er nu voor.",
  },
  answers: {
    "already-yours": "Je hebt hier al over beslist. Er wordt nog op anderen gewacht.",
    "reason-missing": "Schrijf eerst waarom je dit afkeurt. Je keuze is nog niet vastgelegd.",
    withdrawn: "De vraag is ingetrokken. Er is niets meer te beslissen.",
    "not-asked": "Dit besluit is aan iemand anders gevraagd.",
    "not-allowed": "Je mag hier volgens de instellingen niet over beslissen.",
    "own-request": "Je hebt dit zelf voorgelegd. Iemand anders moet beslissen.",
    "own-subject": "Dit punt is van jou. Iemand anders moet beslissen.",
    "not-found": "Deze vraag is er niet meer.",
    privacy: (kinds: string) =>
      `Je reden bevat gegevens van iemand: ${kinds}. Haal die weg en probeer het opnieuw. Er is niets vastgelegd.`,
    busy: "Je besluit wordt verwerkt. De kaart verandert zodra het klaar is.",
    busyReading: "Dit duurt langer dan normaal. Probeer het zo opnieuw.",
    failed: "SharePoint geeft nu geen antwoord. Probeer het over een paar minuten opnieuw.",
    unknown: "Deze knop ken ik niet. Open het punt in Teams.",
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
      "Ik stuur je een kaart als een ontwikkelpunt op jouw besluit wacht, en ik vertel je wat er van jouw eigen punten is besloten.",
    welcome: "Welkom bij Procesmatig werken",
    inChannel: (who: string) => `${who} heeft mij aan dit team toegevoegd.`,
    inChannelBySomebody: "Ik ben aan dit team toegevoegd.",
    channelAbout: "Kan ik iemand niet zelf bereiken, dan staat de vraag om een besluit hier in het kanaal.",
    waiting: (count: number) =>
      count === 0
        ? "Er wacht nu niets op je besluit."
        : count === 1
          ? "Er wacht 1 punt op je besluit:"
          : `Er wachten ${count} punten op je besluit:`,
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
