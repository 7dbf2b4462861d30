import type { PersonalDataKind } from "../../domain/privacy.ts";

const nl = {
  seen: (kinds: string) => `Dit lijkt op gegevens van een inwoner: ${kinds}.`,
  why: "Die horen hier niet. Schrijf het zo dat niemand te herkennen is.",
  forbidden: "Een BSN kun je hier niet opslaan.",
  mask: "Vervang door neutrale tekst",
  accept: "Dit gaat niet over een inwoner",
  accepted: "Je hebt aangegeven dat dit niet over een inwoner gaat.",
  solveFirst: "Vervang eerst wat op gegevens van een inwoner lijkt, of geef aan dat het dat niet is.",
  kinds: {
    bsn: "een BSN",
    iban: "een rekeningnummer",
    email: "een e-mailadres",
    phone: "een telefoonnummer",
    "birth-date": "een geboortedatum",
    address: "een adres",
    name: "een naam",
  } satisfies Record<PersonalDataKind, string>,
  neutral: {
    bsn: "[bsn weggelaten]",
    iban: "[rekeningnummer weggelaten]",
    email: "[e-mailadres weggelaten]",
    phone: "[telefoonnummer weggelaten]",
    "birth-date": "[datum weggelaten]",
    address: "[adres weggelaten]",
    name: "de inwoner",
  } satisfies Record<PersonalDataKind, string>,
};

const en: typeof nl = {
  seen: (kinds) => `This looks like data of a resident: ${kinds}.`,
  why: "It does not belong here. Write it so that nobody can be recognised.",
  forbidden: "A citizen service number (BSN) cannot be kept here.",
  mask: "Replace by neutral text",
  accept: "This is not about a resident",
  accepted: "You said that this is not about a resident.",
  solveFirst: "First replace what looks like data of a resident, or say that it is not.",
  kinds: {
    bsn: "a citizen service number",
    iban: "an account number",
    email: "an e-mail address",
    phone: "a telephone number",
    "birth-date": "a date of birth",
    address: "an address",
    name: "a name",
  },
  neutral: {
    bsn: "[number left out]",
    iban: "[account left out]",
    email: "[e-mail left out]",
    phone: "[telephone left out]",
    "birth-date": "[date left out]",
    address: "[address left out]",
    name: "the resident",
  },
};

export const privacyWords = { nl, en };
