import type { PersonalDataKind } from "../../domain/privacy.ts";

export const privacyWords = {
  seen: (kinds: string) => `Dit lijkt op gegevens van een inwoner: ${kinds}.`,
  why: "Die horen hier niet. Schrijf het zo dat niemand te herkennen is.",
  forbidden: "Een BSN kun je hier niet opslaan.",
  mask: "Vervang door neutrale tekst",
  accept: "Dit gaat niet over een inwoner",
  accepted: "Je hebt aangegeven dat dit niet over een inwoner gaat.",
  solveFirst: "Hierboven staan nog gegevens die op die van een inwoner lijken. Los dat eerst op.",
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
