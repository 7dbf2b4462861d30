import { findMatches, type PersonalData, wordsBefore } from "./finding.ts";
import { isCalledCaseNumber } from "./numberLabel.ts";

/** Not in the middle of another number; a second telephone number may follow the first. */
const BEFORE = "(?:(?<![\\p{L}\\d])|(?<=[Tt]el|[Mm]ob|[Mm]obiel|nummer|nr))(?:(?<!\\d[-./,])|(?<=\\d{6}[,/]))";
const AFTER = "(?![\\p{L}\\d])";
const GAP = "[ .-]{0,3}";
const FIRST_GAP = "[ ./-]{0,3}";

/** 06-07-2026 08 has ten digits too. */
const NO_DATE = "(?!\\d{1,2}([-/. ])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d))";
/** Only around the area code: the bracket of a whole remark is no part of the number. */
const OPEN = "(?:\\((?=\\d{1,4}\\)))?";
const COUNTRY = `(?:\\(\\+31\\)|\\+ ?31|00 ?31)${GAP}(?:\\(0\\)${GAP})?`;

/** Ten digits with the zero: mobile, then area codes of three or four digits. */
const MOBILE = `6\\)?${FIRST_GAP}\\d(?:${GAP}\\d){7}`;
const AREA = `(?:[1-57]\\d\\)?${FIRST_GAP}\\d(?:${GAP}\\d){6}|[1-57]\\d{2}\\)?${FIRST_GAP}\\d(?:${GAP}\\d){5})`;
const PHONE = new RegExp(`${BEFORE}(?:${COUNTRY}${OPEN}|${NO_DATE}${OPEN}0)(?:${MOBILE}|${AREA})${AFTER}`, "gu");

/** Numbers that go by internet belong to people as well as to firms. */
const ANYWHERE = new RegExp(`${BEFORE}08[457](?:${GAP}\\d){7}${AFTER}`, "gu");
const WITHOUT_PLUS = new RegExp(`${BEFORE}316\\d{8}${AFTER}`, "gu");
const ABROAD = new RegExp(`(?<![\\p{L}\\d])\\+(?! ?31)[1-9]\\d{0,2}(?:[ .-]?\\(?\\d\\)?){7,12}${AFTER}`, "gu");

/**
 * Telephone numbers: Dutch ones of people are certain, those from abroad or without the plus are a likeness. Service
 * numbers (0800, 0900, 088, 14…) are nobody's. Source: Nummerplan telefoon- en ISDN-diensten.
 */
export function findPhones(text: string): PersonalData[] {
  const unlessCase = (certain: boolean) => (_: string, start: number) =>
    certain && !isCalledCaseNumber(wordsBefore(text, start));
  return [
    ...findMatches(text, PHONE, "phone", unlessCase(true)),
    ...[ANYWHERE, WITHOUT_PLUS, ABROAD].flatMap((pattern) => findMatches(text, pattern, "phone", unlessCase(false))),
  ];
}
