import { findMatches, type PersonalData, wordsAfter, wordsBefore } from "./finding.ts";
import { isCalledOtherNumber } from "./numberLabel.ts";

const LABEL =
  "b\\.?s\\.?n|burger ?service ?(?:nummer|nr)|(?:sofi|fiscaal|persoons?)(?:[ -]?(?:nummer|nr))|sofi|citizen service number";

/** A day with its year is no number, and neither is what stands next to it. */
const NO_DATE = "(?!\\d{1,2} ?[-/. ] ?\\d{1,2} ?[-/. ] ?(?:19|20)\\d{2}(?!\\d))";

/**
 * After the word "bsn" nine digits may be grouped in any way, and eight are nine without the leading zero. In
 * "[bsn weggelaten]" the word says nothing about what stands behind it.
 */
const CALLED_BSN = new RegExp(
  `(?<!\\p{L})(?:${LABEL})(?<gap>[^\\d\\n\\]]{0,20})(?<found>${NO_DATE}\\d(?:[ ./-]{0,3}\\d){8}|\\d{8}|\\d{2}([ .-])\\d{3}\\3\\d{3}|\\d{3}([ .-])\\d{3}\\4\\d{2})(?!\\d)`,
  "giu",
);

/** What may not touch a number on either side: then it is a part of a longer one. A list of BSNs may. */
const BEFORE = String.raw`(?<![\p{L}\d])(?<!\p{Lu}-)(?:(?<!\d[.,\-/])|(?<=(?<!\d)\d{9}[,/]))`;
const AFTER = String.raw`(?![\p{L}\d])(?:(?![.,\-/]\d)|(?=[,/]\d{9}(?!\d)))`;

/** Nine digits, bare or grouped as people write them: 3-3-3 or 4-2-3, with a space, dot or dash between. */
const NINE = new RegExp(
  String.raw`${BEFORE}(?:\d{9}|(?<!\d )(?:\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?! \d))${AFTER}`,
  "gu",
);

const SAYS_BSN_AFTER = /^[ )]{0,2}(?:is )?(?:het |haar |zijn )?\(?bsn(?!\p{L})/iu;
const SAYS_AMOUNT_BEFORE = /(?:€|(?<!\p{L})(?:eur|euro)) ?$/iu;
const SAYS_AMOUNT_AFTER = /^(?:,-| ?€| ?(?:eur|euro|inwoners|regels|stuks|keer)(?!\p{L}))/iu;
const VAT_SUFFIX = /^ ?B\d{2}(?!\d)/u;
const IN_LINK = /(?:https?:\/\/|www\.)\S*$/iu;

/**
 * Dutch citizen service numbers. Whoever passes the eleven-test is taken for one, unless the words around it say that
 * it is another kind of number: then it is only a likeness. A number that is called a BSN but fails the test is a
 * likeness too (a slip of the keys).
 */
export function findBsn(text: string): PersonalData[] {
  const called = findMatches(text, CALLED_BSN, "bsn", (number, _, { groups }) =>
    isCalledOtherNumber((groups?.gap ?? "").replace("#", "")) ? undefined : passesElevenTest(number),
  );
  const bare = findMatches(text, NINE, "bsn", (number, start) => {
    const after = wordsAfter(text, start + number.length);
    const valid = passesElevenTest(number);
    if (SAYS_BSN_AFTER.test(after)) return valid;
    return valid ? certaintyOf(wordsBefore(text, start, 120), after) : undefined;
  });
  return [...called, ...bare];
}

function certaintyOf(before: string, after: string): boolean | undefined {
  if (SAYS_AMOUNT_BEFORE.test(before) || SAYS_AMOUNT_AFTER.test(after)) return undefined;
  return !isCalledOtherNumber(before) && !VAT_SUFFIX.test(after) && !IN_LINK.test(before);
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
