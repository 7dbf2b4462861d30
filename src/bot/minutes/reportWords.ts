import { AANDACHTSGEBIED_WORDS } from "../../sharepoint/lists/ontwikkelpunten.ts";
import { ADVIES_WORDS, VOORSTELSTATUS_WORDS } from "../../sharepoint/lists/uitrolvoorstellen.ts";
import { OORDEEL_WORDS } from "../../sharepoint/lists/verslagregels.ts";

/** The words of the report on a quarter. It goes into an archive in the language of the municipality. */
export const reportWords = {
  title: (kwartaal: string) => `Kwartaalrapportage ${kwartaal}`,
  subtitle: (meeting: string, day: string) => `Voor het managementteam, uit de ${meeting} van ${day}`,
  gebied: AANDACHTSGEBIED_WORDS,
  oordeel: OORDEEL_WORDS,
  advies: ADVIES_WORDS,
  status: VOORSTELSTATUS_WORDS,
  cijfers: "Cijfers",
  noCijfers: "In het verslag van dit kwartaal staan geen cijfers.",
  oordelen: "Oordeel per gebied",
  oordeelHead: ["Gebied", "Criteria", "Oordeel", "Waarom"],
  noOordeel: "Geen oordeel",
  signalen: "Signalen",
  noSignalen: "Er zijn geen signalen opgetild.",
  uitrol: "Uitrol",
  uitrolHead: ["Golf", "Kwartaal", "Advies", "Voorwaarden", "Stand"],
  noUitrol: "Bij deze evaluatie hoort geen uitrolvoorstel dat is voorgelegd.",
  besluiten: "Besluiten",
  acties: "Acties",
  about: "Over deze rapportage",
  source: (meeting: string) => `De tekst en de cijfers komen uit het vastgestelde verslag van de ${meeting}.`,
  adopted: (who: string, when: string) => `Dat verslag is vastgesteld door ${who} op ${when}.`,
  klasse: (nummer: string, what: string) => `Bewaren volgens selectieklasse ${nummer}: ${what}`,
};
