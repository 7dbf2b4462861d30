import { findMatches, type PersonalData } from "./finding.ts";

/** The part before the @ is at most 64 long (RFC 5321); that also keeps a text without any @ cheap to read. */
const LOCAL = "(?<![\\p{L}\\d_])(?<![\\p{L}\\d_][.%+&'-])[\\p{L}\\d_](?:[\\p{L}\\d._%+&-]|'(?=\\p{L})){0,63}";
const LABELS = "(?:[\\p{L}\\d-]{1,63}\\.){1,8}";

const EMAIL = new RegExp(`${LOCAL}@${LABELS}(?:xn--[a-z\\d-]{2,59}|\\p{L}{2,24})`, "giu");

/** Written so that machines should not see it, or with spaces that do not belong there. */
const SPELLED = new RegExp(`${LOCAL} ?(?:[([]at[)\\]]|@) ?${LABELS}(?:nl|com|net|org|eu|be|de|frl)(?!\\p{L})`, "giu");

/** E-mail addresses, of whomever. */
export function findEmails(text: string): PersonalData[] {
  return [...findMatches(text, EMAIL, "email", () => true), ...findMatches(text, SPELLED, "email", () => false)];
}
