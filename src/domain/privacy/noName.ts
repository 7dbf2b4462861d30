const PERIODS =
  "Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Vandaag|Morgen|Gisteren";
const PLACES =
  "Oost|West|Zuid|Noord|Noordoost|Noordwest|Zuidoost|Zuidwest|Centrum|Hilversum|Hilversumse|Wijdemeren|Gooi|Utrecht|Amsterdam|Bussum|Huizen|Nederland|Nederlandse|Wijk|Gemeente|Raadhuis|Stadhuis";
const WORK =
  "Wmo|Wlz|Zvw|Bbz|Jeugd|Jeugdwet|Jeugdhulp|Participatiewet|Toegang|Regie|Werk|Inkomen|Schuldhulp|Schuldhulpverlening|Schulden|Zorg|Welzijn|Wonen|Sociaal|Team|Wijkteam|Contact|Suite|Teams|Excel|Outlook|Word|Digid|Afdeling|Proces|Dossier|Belastingdienst|Bank|Politie|Huisarts|Aanvraag|Afspraak|Overleg|Bezwaar|Besluit|Brief";
const SENTENCE =
  "Als|Bel|Belt|Daarna|Dan|Dat|Deze|Dezelfde|Elke|Iedere|Alle|Samen|Dit|Dus|En|Er|Geen|Graag|Had|Heeft|Hij|Hoe|Ik|Is|Kan|Komt|Maar|Met|Moet|Naar|Nu|Ook|Om|Omdat|Toen|Voor|Waar|Waarom|Wacht|Was|Wat|We|Wel|Wij|Wil|Wie|Wordt|Ze|Zei|Zij|Zodat|Zonder";

/** Words with a capital that are no name of a person: days, places, the work itself, the start of a sentence. */
const NO_NAMES: ReadonlySet<string> = new Set([PERIODS, PLACES, WORK, SENTENCE].join("|").split("|"));

/** What people shorten with capitals only. */
const ACRONYMS: ReadonlySet<string> = new Set(
  "WMO|WLZ|ZVW|BBZ|JCC|SAM|BSN|PGB|UWV|SVB|CAK|CIZ|GGZ|GGD|AVG|DUO|IND|KVK|KCC|JGZ|AOW|WIA|VNG|RVE|MDO|ZIN|NEN|ISO|BIO|NIET|GEEN|WEL|HEEFT|WIL|BELT|KAN|MOET|IS|WACHT|KOMT".split(
    "|",
  ),
);

/** Whether a word with a capital is no name of a person. */
export function isNoName(word: string): boolean {
  return NO_NAMES.has(word) || ACRONYMS.has(word);
}
