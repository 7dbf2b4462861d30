import { findMatches, type PersonalData, wordsBefore } from "./finding.ts";

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;

/** E-mail addresses, of whomever. */
export function findEmails(text: string): PersonalData[] {
  return findMatches(text, EMAIL, "email", () => true);
}

const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ .-]?[A-Z\d]{2,4}){3,8}(?![\p{L}\d])/giu;

const SAYS_ACCOUNT = /\b(?:iban|rekening)/u;

/** Bank account numbers of any country, by their check digits (ISO 13616, mod 97). With a wrong digit: a likeness. */
export function findIbans(text: string): PersonalData[] {
  return findMatches(text, IBAN, "iban", (match) => {
    if (passesMod97(match[0])) return true;
    const looksDutch = /^NL\d{2}[A-Z]{4}\d{10}$/i.test(match[0].replace(/[ .-]/g, ""));
    return looksDutch || SAYS_ACCOUNT.test(wordsBefore(text, match.index)) ? false : undefined;
  });
}

function passesMod97(iban: string): boolean {
  const bare = iban.replace(/[ .-]/g, "").toUpperCase();
  if (bare.length < 15 || bare.length > 34) return false;
  const moved = bare.slice(4) + bare.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

/** Mobile, then area codes of two or three digits after the zero; international forms with +31 or 0031. */
const PHONE =
  /(?<![\p{L}\d])(?:(?:\+31|0031)[ .-]?(?:\(0\)[ .-]?)?|\(?0)(?:6(?:[ .-]?\d){8}|[1-57]\d{1,2}\)?(?:[ .-]{0,3}\d){6,7})(?![\p{L}\d])/gu;

/** Dutch telephone numbers of people: ten digits in all. Service numbers (0800, 0900, 088, 14…) are nobody's. */
export function findPhones(text: string): PersonalData[] {
  return findMatches(text, PHONE, "phone", ({ 0: number }) => {
    const digits = number
      .replace(/\(0\)/, "")
      .replace(/\D/g, "")
      .replace(/^(?:0031|31)/, "0");
    return digits.length === 10 ? true : undefined;
  });
}
