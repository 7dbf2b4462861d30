import { findMatches, type PersonalData, wordsBefore } from "./finding.ts";

const MONTHS =
  "jan(?:uari|\\.)?|feb(?:ruari|r\\.|\\.)?|maart|mrt\\.?|apr(?:il|\\.)?|mei|juni|jun\\.?|juli|jul\\.?|aug(?:ustus|\\.)?|sep(?:tember|t\\.|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?";

const DATE = new RegExp(
  `(?<![\\d.-])(?:(?<day>0?[1-9]|[12]\\d|3[01])(?:[-/. ](?:0?[1-9]|1[0-2])[-/. ]|\\s(?:${MONTHS})\\s)(?<year>(?:19|20)\\d{2}|\\d{2})|(?<isoYear>(?:19|20)\\d{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?![\\d]|[-/]\\d)`,
  "giu",
);

const SAYS_BORN = /(?:\bgeb(?:\.|oren|oorte\p{L}*)?|\bgeboortedatum|\bd\.?o\.?b\.?|jarig|verjaar\p{L}*)[^.\n]{0,20}$/u;

/** A law, a decision or a period has dates too, and those are no secret. */
const SAYS_OTHERWISE =
  /(?:\bwet|besluit|verordening|regeling|ingang|sinds|vanaf|per|tot|vóór|voor|uiterlijk|vergadering|overleg|evaluatie|versie|gepubliceerd|vastgesteld|pilot|start|datum|op)\s(?:\p{L}+\s)?(?:van\s|op\s)?$/u;

/** Nobody who was born after this year is a client with a file of his own to be named here. */
const OLDEST = 1900;
const YOUNGEST = 2012;

/**
 * Dates of birth. Called so in the words before it: certain. A bare date that lies in a lifetime is a likeness,
 * unless the words before it speak of a law, a meeting or a period.
 */
export function findBirthDates(text: string): PersonalData[] {
  return findMatches(text, DATE, "birth-date", (match) => {
    const before = wordsBefore(text, match.index);
    if (SAYS_BORN.test(before)) return true;
    const year = Number(match.groups?.year ?? match.groups?.isoYear);
    if (year < OLDEST || year > YOUNGEST || SAYS_OTHERWISE.test(before)) return undefined;
    return false;
  });
}
