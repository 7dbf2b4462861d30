import { findMatches, type PersonalData } from "./finding.ts";

/** Four digits and two letters; SA, SD and SS are never given out. Source: PostNL, postcodes. */
const POSTCODE = "[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}";
const NUMBER = "\\d{1,5}(?: ?[-/]? ?(?:[a-zA-Z]{1,2}|[1-9]\\d{0,2}))?";
const STREET =
  "\\p{Lu}[\\p{L}'.-]{0,40}(?:\\s(?:van|de|den|der|het|ten|ter|'t|\\p{Lu}[\\p{L}'.-]{0,40})){0,4}?(?:straat|laan|weg|plein|hof|pad|dijk|kade|singel|gracht|steeg|park|dreef|plantsoen|markt|baan|akker|erf|oever|burg|wal|ring|lei)|\\p{Lu}[\\p{L}'.-]{0,40}\\s(?:straat|laan|weg|plein|hof|pad|dijk|kade)";

const WITH_POSTCODE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:(?:${STREET})\\s${NUMBER}[,\\s]+)?${POSTCODE}(?![\\p{L}\\d])(?:[,\\s]+(?:huisnummer|nummer|nr\\.?)?\\s?${NUMBER}(?![\\p{L}\\d]))?)`,
  "gu",
);
const STREET_AND_NUMBER = new RegExp(`(?<![\\p{L}\\d])(?:${STREET})\\s(?:nr\\.?\\s)?${NUMBER}(?![\\p{L}\\d])`, "gu");

/**
 * Addresses: a postcode with a house number is certain (together they name one front door); a postcode alone or a
 * street with a number is a likeness, it may be an office. Four digits alone are a postcode area, which is no secret.
 */
export function findAddresses(text: string): PersonalData[] {
  return [
    ...findMatches(text, WITH_POSTCODE, "address", ({ 0: match }) =>
      new RegExp(`${POSTCODE}.*\\d|\\d.*[\\s,]${POSTCODE}`, "u").test(match),
    ),
    ...findMatches(text, STREET_AND_NUMBER, "address", () => false),
  ];
}
