import { MONTHS } from "./calendar.ts";
import { findMatches, type PersonalData, wordsAfter, wordsBefore } from "./finding.ts";

const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const MONTH = "(?:0?[1-9]|1[0-2])";
const YEAR = "'?(?<year>(?:19|20)\\d{2}|\\d{2})";
const BEFORE = "(?<![\\p{L}\\d])(?<!\\d[.,/-])";
const AFTER = "(?![\\p{L}\\d]|[-/.]\\d)";

const DATE = new RegExp(
  `${BEFORE}(?:${DAY}(?:e|ste|de)?(?: ?[-/.] ?${MONTH} ?[-/.] ?| ${MONTH} |[ -]?(?:${MONTHS})[ ,-]{0,2})${YEAR}|(?<isoYear>(?:19|20)\\d{2})[-/](?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\\d|3[01]))${AFTER}`,
  "giu",
);

/** Without marks between day, month and year: only a date when it is called one. */
const COMPACT = new RegExp(
  `${BEFORE}(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))${AFTER}`,
  "gu",
);

const BIRTH_YEAR = new RegExp(
  `(?<!\\p{L})(?:geb(?:\\.|oren)|geboortejaar)(?: in)?:? ?(?<found>(?:(?:${MONTHS}) )?(?:19|20)\\d{2})${AFTER}`,
  "giu",
);

const SAYS_BORN =
  /(?<!\p{L})(?:geb(?:\.? ?d\.d|\.? ?dat(?:um)?|oren|oorte(?:datum|dag)?)?|d\.?o\.?b|date of birth|born)(?!\p{L})[.:=]?[^.\n\d;\]]{0,24}$/iu;
const SAYS_BORN_AFTER = /^[ ,(]{0,3}(?:is |was |als )?(?:geb(?:\.|oren)|geboortedatum)(?!\p{L})/iu;
const SAYS_BIRTHDAY = /(?<!\p{L})(?:jarig|verjaardag)(?: is)?(?: op)? $/iu;

/** A person, perhaps by name, right before the date. */
const PERSON =
  /(?<!\p{L})(?:[Zz]oon(?:tje)?|[Dd]ochter(?:tje)?|[Kk]ind|[Jj]ongen|[Mm]eisje|[Bb]aby|[Jj]ongere|[Mm]evrouw|[Mm]eneer|[Mm]evr|[Mm]w|[Dd]hr|[Hh]eer|[Ii]nwoner|[Ii]nwoonster|[Cc]li[eë]nte?|[Bb]roer(?:tje)?|[Zz]us(?:je)?|[Vv]ader|[Mm]oeder|[Pp]artner)(?!\p{L})\.?(?: (?:van|de|den|der|\p{Lu}[\p{L}.'-]*))*[ ,(:]*$/u;

/** A law, a decision or a period has dates too, and those are no secret. */
const SAYS_OTHERWISE =
  /(?<!\p{L})(?:wet\p{L}*|besluit|beschikking|verordening|regeling|ingang|sinds|vanaf|per|tot|t\/m|tussen|vóór|voor|uiterlijk|vergadering|overleg|evaluatie|versie\p{L}*|gepubliceerd|vastgesteld|gewijzigd|pilot|start|datum|dd?\.?d?\.|op) (?:(?:de|het|die|nog|weer|pas|al|uiterlijk|per|vanaf|op|van) ){0,2}$/iu;

/** Nobody of before is a client any more. */
const OLDEST = 1900;
/** A bare date after this year is far more often that of a meeting or a law than of a child. */
const YOUNGEST = 2012;
/** What stands right behind a person may be a child; from then on it is a date of the work itself. */
const YOUNGEST_CHILD = 2024;

/**
 * Dates of birth. Called so in the words around it: certain. A bare date that lies in a lifetime is a likeness,
 * unless the words before it speak of a law, a meeting or a period.
 */
export function findBirthDates(text: string): PersonalData[] {
  const saysBorn = (found: string, start: number): boolean =>
    SAYS_BORN.test(wordsBefore(text, start)) || SAYS_BORN_AFTER.test(wordsAfter(text, start + found.length));
  return [
    ...findMatches(text, DATE, "birth-date", (found, start, { groups }) =>
      saysBorn(found, start)
        ? true
        : likenessOf(wordsBefore(text, start), Number(groups?.isoYear ?? groups?.year), groups?.year?.length === 2),
    ),
    ...findMatches(text, COMPACT, "birth-date", (found, start) => (saysBorn(found, start) ? true : undefined)),
    ...findMatches(text, BIRTH_YEAR, "birth-date", () => false),
  ];
}

function likenessOf(before: string, year: number, short: boolean): false | undefined {
  const century = year > YOUNGEST_CHILD % 100 ? 1900 : 2000;
  const full = short ? century + year : year;
  if (SAYS_BIRTHDAY.test(before)) return false;
  if (PERSON.test(before)) return full >= OLDEST && full <= YOUNGEST_CHILD ? false : undefined;
  if (short || full < OLDEST || full > YOUNGEST || SAYS_OTHERWISE.test(before)) return undefined;
  return false;
}
