import { MONTHS } from "./calendar.ts";

const NOT_A_DATE_OR_COUNT = `(?![:.,]\\d|[-/]\\d{1,2}[-/]\\d| (?:${MONTHS}|uur|keer|procent|jaar|jaren|maanden|weken|dagen|inwoners|mensen|meldingen|personen|aanvragen|kinderen)(?!\\p{L})| ?[%€])`;

/** A house number with its letter or addition: 12, 12a, 12-A, 12 bis, 12-14, 12/3, 12-II. What follows is no part. */
export const HOUSE_NUMBER = `\\d{1,5}(?:[ /-]?(?:bis|hs|huis|rd|zw|boven|I{1,3}|I?V)(?![\\p{L}\\d])|[ -]?[A-Za-h](?![\\p{L}\\d])|[A-Za-z]{1,2}(?![\\p{L}\\d])|[-/][1-9]\\d{0,2}|-?[A-Za-z]\\d{1,3})?(?![\\p{L}\\d])${NOT_A_DATE_OR_COUNT}`;

/** How people announce that number. */
export const HOUSE_NUMBER_WORD = "(?:huisnummer|huisnr\\.?|nummer|nr\\.?|no\\.)";
