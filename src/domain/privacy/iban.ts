import { findMatches, type PersonalData, wordsBefore } from "./finding.ts";

/** How long account numbers are (ISO 13616), in the countries that occur in practice; others are not recognised. */
const COUNTRIES_BY_LENGTH: Readonly<Record<number, string>> = {
  15: "NO",
  16: "BE",
  18: "DK|FI|FO|GL|SD",
  19: "MK|SI",
  20: "AT|BA|EE|KZ|LT|LU|XK",
  21: "CH|HR|LI|LV",
  22: "BG|CR|DE|GB|GE|IE|ME|RS|VA",
  23: "AE|GI|IL|IQ|SO|TL",
  24: "AD|CZ|ES|MD|PK|RO|SA|SE|SK|TN|VG",
  25: "CV|LY|PT|ST",
  26: "DZ|IR|IS|TR",
  27: "BI|DJ|FR|GR|IT|MC|SM",
  28: "AL|AZ|BY|CY|DO|GT|HU|LB|MA|PL|SV",
  29: "BR|EG|PS|QA|UA",
  30: "JO|KW|MU|YE",
  31: "MT|SC",
};

const FOREIGN = Object.entries(COUNTRIES_BY_LENGTH).map(([length, countries]) => {
  const rest = Number(length) - 4;
  const last = rest % 4 === 0 ? "" : `[ .-]?[A-Z\\d]{${rest % 4}}`;
  return `(?:${countries})\\d{2}(?:[ .-]?[A-Z\\d]{4}){${Math.floor(rest / 4)}}${last}`;
});

const END = "(?![\\p{L}\\d])";
const FOREIGN_IBAN = new RegExp(`(?<![\\p{L}\\d])(?:${FOREIGN.join("|")})${END}`, "giu");

/** Eighteen characters; with some digits more or less it is one that was typed badly. */
const DUTCH = "NL[ .-]?\\d{2}[ .-]?[A-Z]{4}";
const DUTCH_IBAN = new RegExp(
  `(?<![\\p{L}\\d])(?:${DUTCH}(?:[ .-]?\\d){10}${END}|${DUTCH}(?:[ .-]?\\d){7,12}${END})`,
  "giu",
);

const SAYS_ACCOUNT = /(?<!\p{L})(?:iban|rekening)/iu;

/** Bank account numbers of any country, by their check digits (ISO 13616, mod 97). With a wrong digit: a likeness. */
export function findIbans(text: string): PersonalData[] {
  return [
    ...findMatches(text, DUTCH_IBAN, "iban", passesMod97),
    ...findMatches(text, FOREIGN_IBAN, "iban", (iban, start) =>
      passesMod97(iban) ? true : SAYS_ACCOUNT.test(wordsBefore(text, start)) ? false : undefined,
    ),
  ];
}

function passesMod97(iban: string): boolean {
  const bare = iban.replace(/[ .-]/g, "").toUpperCase();
  if (bare.startsWith("NL") && bare.length !== 18) return false;
  const moved = bare.slice(4) + bare.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
