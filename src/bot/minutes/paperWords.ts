import { NIVEAU_WORDS } from "../../sharepoint/lists/evaluatieNamen.ts";
import { ONDERDEEL_WORDS } from "../../sharepoint/lists/onderdelen.ts";
import { CIJFER_WORDS, OORDEEL_WORDS } from "../../sharepoint/lists/verslagregels.ts";

/** The words of filed minutes. They go into an archive in the language of the municipality, whoever reads them. */
export const paperWords = {
  subtitle: (niveau: string, day: string) => `Verslag, ${niveau.toLowerCase()}, gehouden op ${day}`,
  niveau: NIVEAU_WORDS,
  onderdeel: ONDERDEEL_WORDS,
  oordeel: OORDEEL_WORDS,
  cijfer: CIJFER_WORDS,
  cijfers: "Cijfers",
  cijferHead: ["Cijfer", "Stand"],
  facts: "Over deze bijeenkomst",
  agenda: "Agenda",
  besluiten: "Besluitenlijst",
  acties: "Actielijst",
  present: (names: string) => `Aanwezig: ${names}`,
  absent: (names: string) => `Afwezig met kennisgeving: ${names}`,
  adopted: (who: string, when: string) => `Vastgesteld door ${who} op ${when}`,
  corrects: (id: string, why: string) => `Komt in de plaats van verslag ${id}: ${why}`,
  klasse: (nummer: string, what: string) => `Bewaren volgens selectieklasse ${nummer}: ${what}`,
  criterion: (text: string) => `Criterium: ${text}`,
  signal: (text: string) => `Signaal: ${text}`,
  raised: (id: string, title: string) => `Ontwikkelpunt ingebracht: OP-${id} ${title}`.trim(),
  aboutPunten:
    "De ingebrachte ontwikkelpunten staan hier met het nummer en de titel van toen dit stuk werd opgeborgen. Zij gaan verder in de lijst Ontwikkelpunten en horen niet bij de vastgestelde tekst.",
  judgement: (oordeel: string, text: string) => `Oordeel: ${oordeel.toLowerCase()}. ${text}`,
  noBesluiten: "Er zijn geen besluiten genomen.",
  noActies: "Er zijn geen acties afgesproken.",
  besluitHead: ["Nummer", "Besluit", "Motivering", "Beslist door"],
  actieHead: ["Nummer", "Actie", "Wie", "Voor", "Voert uit"],
};
