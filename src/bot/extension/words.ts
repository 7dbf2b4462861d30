import type { PersonalDataKind } from "../../domain/privacy.ts";

/** What the action *Maak ontwikkelpunt* says. */
export const extensionWords = {
  language: "nl",
  title: "Maak ontwikkelpunt",
  saved: (number: string, title: string) => `${number} “${title}” staat in de lijst.`,
  notFound: "We vinden dit punt niet in de lijst. Kijk in het tabblad of het er staat en probeer het anders opnieuw.",
  late: "Je punt is verzonden. Je vindt het in het tabblad Procesmatig werken.",
  failed: "Dit lukt nu niet. Probeer het over een paar minuten opnieuw, of schrijf het punt in het tabblad.",
  notSetUp: "Deze knop is nog niet ingesteld. Vraag je functioneel beheerder, of schrijf het punt in het tabblad.",
  unknown: "Deze knop kennen we niet. Werk de app bij in Teams.",
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

export type ExtensionWords = typeof extensionWords;
