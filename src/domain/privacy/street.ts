import { findMatches, type PersonalData, wordsBefore } from "./finding.ts";
import { HOUSE_NUMBER, HOUSE_NUMBER_WORD } from "./houseNumber.ts";

/** How names of streets end. The second kind ends many other words, so those need a capital. */
const ENDS_CLEARLY = "straat|laan|weg|plein|dijk|kade|singel|gracht|steeg|dreef|plantsoen";
const ENDS_SOMETIMES = "hof|pad|park|markt|baan|akker|erf|oever|wal|brink|(?<![aeiou])ring";

const NUMBERED = `(?:,? ${HOUSE_NUMBER_WORD})? (?<number>${HOUSE_NUMBER})`;
const CAPITAL = "\\p{Lu}[\\p{L}'.-]{0,40}";

const STREET = new RegExp(
  `(?<![\\p{L}\\d'-])(?<street>(?:'s-)?\\p{Lu}[\\p{L}'.-]{0,40}?(?:${ENDS_CLEARLY}|${ENDS_SOMETIMES})|(?:'s-)?\\p{Ll}[\\p{L}'-]{1,40}?(?:${ENDS_CLEARLY})|(?<=\\p{Lu}[\\p{L}.]{1,40} )(?:straat|laan|weg|plein|hof|pad|dijk|kade)|(?:Laan|Plein|Weg|Hof|Park|Kade|Pad)(?: (?:van|de|den|der|het|'t|${CAPITAL})){1,5})${NUMBERED}`,
  "gu",
);

/** Where somebody lives can be called anything. */
const LIVES_AT = new RegExp(
  `(?<!\\p{L})(?:[Ww]oont|[Ww]onend|[Ww]oonachtig|[Vv]erhuisd?|[Vv]erhuist|[Aa]dres|[Ww]oonadres|[Ii]ngeschreven)(?: op| aan| naar|:)(?: de| het)? (?<found>${CAPITAL}(?: (?:van|de|den|der|het|'t|${CAPITAL})){0,3}${NUMBERED})`,
  "gu",
);

/** Words that end like a street but are not one. */
const NO_STREET =
  /^(?:snel|om|onder|uit|aan|af|rijks|auto|leer|zorg|toegangs|fiets|werk|ontwikkel|klant|stappen|groei|leef|keuze|route|loop|arbeids|woning|huizen|banen|wagen|gerechts)(?:weg|plein|pad|hof|baan|markt|park)$/iu;

/** The words that make one name with the last one: Lange Nieuwstraat, 2e Kerkstraat, Burgemeester de Withstraat. */
const FIRST_WORDS =
  /(?:\p{Lu}[\p{L}'-]*\.?(?:\p{Lu}\.)*|[1-9]\d?e) (?:(?:\p{Lu}[\p{L}'.-]*|van|de|den|der|het|ten|ter|'t) ){0,3}$/u;
const NOT_A_FIRST_WORD =
  /^(?:Adres|Woonadres|In|Op|Aan|Naar|Bij|Uit|De|Het|Woont|Mevrouw|Meneer|Straat|Postbus|Cli[eë]nte?|Inwoner|Bewoner|Klant|Zoon|Dochter|Familie)\s(?:van\s)?/u;

/** Streets with a house number. It may be an office, so it is a likeness. */
export function findStreets(text: string): PersonalData[] {
  const streets = findMatches(text, STREET, "address", (_, _start, { groups }) => {
    const { street = "", number = "" } = groups ?? {};
    return NO_STREET.test(street) || isYear(number) ? undefined : false;
  });
  return [
    ...streets.map((finding) => ({ ...finding, start: finding.start - firstWords(text, finding.start).length })),
    ...findMatches(text, LIVES_AT, "address", () => false),
  ];
}

function firstWords(text: string, start: number): string {
  if (/^\p{Ll}/u.test(text.slice(start)) && !/\p{Lu}[\p{L}.]* $/u.test(wordsBefore(text, start))) return "";
  const [words = ""] = FIRST_WORDS.exec(wordsBefore(text, start, 60)) ?? [];
  const said = NOT_A_FIRST_WORD.exec(words);
  return said === null ? words : words.slice(said[0].length);
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d{2}$/.test(number);
}
