import { findAddresses } from "./privacy/address.ts";
import { findBirthDates } from "./privacy/birthDate.ts";
import { findBsn } from "./privacy/bsn.ts";
import { findEmails } from "./privacy/email.ts";
import type { PersonalData } from "./privacy/finding.ts";
import { findIbans } from "./privacy/iban.ts";
import { findNames } from "./privacy/name.ts";
import { findPhones } from "./privacy/phone.ts";
import { plainText } from "./privacy/plainText.ts";

export type { PersonalData, PersonalDataKind } from "./privacy/finding.ts";

/**
 * What in a text looks like data of a resident, in order of place, without overlaps. `start` and `end` are UTF-16
 * offsets. `certain`: it is what it looks like; a certain BSN may not be kept at all (this app has no legal basis
 * for it: Wabb). Anything else is a warning, because 9 digits, a date or a name can be something else.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const plain = plainText(text);
  const found = findIn(plain.text, PASSES);
  return withoutOverlaps(found.map((finding) => ({ ...finding, ...plain.originOf(finding.start, finding.end) })));
}

/** Numbers typed against each other show one after the other; a text where this goes on and on is no text. */
const PASSES = 8;

/** Looks again, for what is certain, once the findings are out of the way: "jan@voorbeeld.nl123456782". */
function findIn(text: string, passes: number): readonly PersonalData[] {
  const found = withoutOverlaps(FINDERS.flatMap((find) => find(text)));
  if (found.length === 0 || passes === 1) return found;
  const rest = maskPersonalData(text, found, (_, length) => "\n".repeat(length));
  return [...found, ...findIn(rest, passes - 1).filter(({ certain }) => certain)];
}

/** The weightiest first: it names what looks equally much like two things. */
const FINDERS = [findBsn, findIbans, findEmails, findPhones, findBirthDates, findAddresses, findNames];

/** Whether a text holds something that may not be sent, whatever the person says about it. */
export function holdsForbiddenData(text: string): boolean {
  return findPersonalData(text).some(({ kind, certain }) => kind === "bsn" && certain);
}

/** The text with every finding replaced by a neutral word that the caller chooses. */
export function maskPersonalData(
  text: string,
  findings: readonly PersonalData[],
  neutral: (kind: PersonalData["kind"], length: number) => string,
): string {
  const kept = findings.map(({ start }, index) => text.slice(findings[index - 1]?.end ?? 0, start));
  const masked = findings.map(({ kind, start, end }, index) => `${kept[index] ?? ""}${neutral(kind, end - start)}`);
  return masked.join("") + text.slice(findings.at(-1)?.end ?? 0);
}

/** Findings that share text become one that covers them all, so that masking leaves no half of either. */
function withoutOverlaps(found: readonly PersonalData[]): readonly PersonalData[] {
  const merged: PersonalData[] = [];
  for (const finding of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1);
    if (last === undefined || finding.start >= last.end) merged.push(finding);
    else merged.splice(-1, 1, union(last, finding));
  }
  return merged;
}

/**
 * What two findings are together: a certain BSN whatever is around it, else what the one is that holds the other (an
 * account number holds digits like those of a telephone), else what is certain.
 */
function union(one: PersonalData, other: PersonalData): PersonalData {
  const start = Math.min(one.start, other.start);
  const end = Math.max(one.end, other.end);
  const weigh = (finding: PersonalData): number =>
    (finding.kind === "bsn" && finding.certain ? 4 : 0) +
    (finding.start === start && finding.end === end ? 2 : 0) +
    (finding.certain ? 1 : 0);
  const { kind, certain } = weigh(other) > weigh(one) ? other : one;
  return { kind, start, end, certain: certain || (one.kind === other.kind && (one.certain || other.certain)) };
}
