import { MONTHS } from "./calendar.ts";
import { findMatches, type PersonalData, wordsBefore } from "./finding.ts";
import { HOUSE_NUMBER, HOUSE_NUMBER_WORD } from "./houseNumber.ts";

/** Four digits and two letters; SA, SD and SS are never given out. Source: PostNL, postcodes. */
const POSTCODE = "(?<area>[1-9]\\d{3})(?<gap> {0,2})(?!s[ads])(?<letters>[a-z]{2})";

/** A postcode, and the house number if that stands behind it. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d[-/.,])${POSTCODE}(?:(?:[ ,]{1,3}(?:${HOUSE_NUMBER_WORD}:? ?)?|[-/ ]{0,3})(?<number>${HOUSE_NUMBER})|(?![\\p{L}\\d]))`,
  "giu",
);

/** Short words and units that stand behind a number of four digits without being a postcode. */
const WORDS = new Set(
  "af al am as at be bv ca cc cd cm co da db de di dj dl do dr ds dus ed ee eg el em en er et eu ex ga gb ge ha he hm ik in is ja je jr kg km kv kw la ma mb me mg ml mm mr ms mt mw na nd nr nu nv of oh ok om on op or ov pc pk pm re st su te to tv uw ui us va vs wc we wo wk wi xl ze zn zo zu".split(
    " ",
  ),
);

const YEAR_BEFORE = new RegExp(
  `(?:${MONTHS}|kwartaal|q[1-4]|wmo|jeugdwet|participatiewet|iso|nen|iec|week \\d{1,2},?) $`,
  "iu",
);
const PO_BOX = /(?<!\p{L})(?:postbus|antwoordnummer) \d{1,5}[, ]{1,3}$/iu;

/**
 * Postcodes: with a house number certain (together they name one front door), alone a likeness. Four digits alone are
 * a postcode area, which is no secret; nor is the address of a post-office box.
 */
export function findPostcodes(text: string): PersonalData[] {
  return findMatches(text, PATTERN, "address", (_, start, { groups }) => {
    const { letters = "", number } = groups ?? {};
    const before = wordsBefore(text, start, 24);
    if (letters !== letters.toUpperCase() && WORDS.has(letters.toLowerCase())) return undefined;
    if (YEAR_BEFORE.test(before) || PO_BOX.test(before)) return undefined;
    return number !== undefined;
  });
}
