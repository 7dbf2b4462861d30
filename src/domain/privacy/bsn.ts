import { findMatches, type PersonalData, wordsBefore } from "./finding.ts";

/** What may not touch a number on either side: then it is a part of a longer one. */
const BEFORE = String.raw`(?<![\p{L}\d])(?<!\d[.,\-/])`;
const AFTER = String.raw`(?![\p{L}\d]|[.,\-/]\d)`;

/** Nine digits, bare or grouped as people write them: 3-3-3 or 4-2-3, with a space, dot or dash between. */
const NINE = new RegExp(
  String.raw`${BEFORE}(?:\d{9}|(?<!\d )(?:\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?! \d))${AFTER}`,
  "gu",
);

/** Eight digits are a BSN without its leading zero, but far more often a KvK number. */
const EIGHT = new RegExp(String.raw`${BEFORE}(?:\d{8}|(?<!\d )\d{2}([ .-])\d{3}\1\d{3}(?! \d))${AFTER}`, "gu");

const SAYS_BSN =
  /(?:\bbsn|burger\s?service\s?n(?:umme)?r|\bsofi(?:[\s-]?n(?:umme)?r)?|service\s?nummer)[^\d\n]{0,16}$/u;

const SAYS_OTHERWISE =
  /(?:\bkvk|kamer van koophandel|vestigings|zaak|dossier|kenmerk|referentie|factuur|order|ordern|tel(?:efoon)?|bel|mobiel|fax|rsin|btw|ticket|melding)[\p{L}]*[\s-]?(?:n(?:umme)?r)?[\s.:#-]*$/u;

/**
 * Dutch citizen service numbers. Whoever passes the eleven-test is taken for one, unless the words before it say that
 * it is another kind of number: then it is only a likeness. A number that is called a BSN but fails the test is a
 * likeness too (a slip of the keys).
 */
export function findBsn(text: string): PersonalData[] {
  const nine = findMatches(text, NINE, "bsn", (match) => {
    const before = wordsBefore(text, match.index);
    const valid = passesElevenTest(match[0]);
    if (SAYS_BSN.test(before)) return valid;
    if (!valid) return undefined;
    return !SAYS_OTHERWISE.test(before);
  });
  const eight = findMatches(text, EIGHT, "bsn", (match) => {
    const called = SAYS_BSN.test(wordsBefore(text, match.index));
    return called && passesElevenTest(match[0]) ? true : undefined;
  });
  return [...nine, ...eight];
}

/**
 * The eleven-test of the BSN: 9a+8b+7c+6d+5e+4f+3g+2h−i is divisible by 11. Eight digits get a leading zero; only
 * zeros pass the sum but were never given out. Other characters are skipped.
 * Source: Logisch Ontwerp BSN (RvIG).
 */
export function passesElevenTest(number: string): boolean {
  const digits = number.replace(/\D/g, "").padStart(9, "0");
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}
