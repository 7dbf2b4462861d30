import { findAddresses } from "./privacy/address.ts";
import { findBirthDates } from "./privacy/birthDate.ts";
import { findBsn } from "./privacy/bsn.ts";
import { findEmails, findIbans, findPhones } from "./privacy/contact.ts";
import type { PersonalData } from "./privacy/finding.ts";
import { findNames } from "./privacy/name.ts";

export type { PersonalData, PersonalDataKind } from "./privacy/finding.ts";

/**
 * What in a text looks like data of a resident, in order of place, without overlaps. `start` and `end` are UTF-16
 * offsets. `certain`: it is what it looks like; a certain BSN may not be kept at all (this app has no legal basis
 * for it: Wabb). Anything else is a warning, because 9 digits, a date or a name can be something else.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const found = [
    ...findBsn(text),
    ...findIbans(text),
    ...findEmails(text),
    ...findPhones(text),
    ...findBirthDates(text),
    ...findAddresses(text),
    ...findNames(text),
  ];
  return withoutOverlaps(found);
}

/** Whether a text holds something that may not be sent, whatever the person says about it. */
export function holdsForbiddenData(text: string): boolean {
  return findPersonalData(text).some(({ kind, certain }) => kind === "bsn" && certain);
}

/** The text with every finding replaced by a neutral word that the caller chooses. */
export function maskPersonalData(
  text: string,
  findings: readonly PersonalData[],
  neutral: (kind: PersonalData["kind"]) => string,
): string {
  return findings.reduceRight(
    (masked, { kind, start, end }) => masked.slice(0, start) + neutral(kind) + masked.slice(end),
    text,
  );
}

/**
 * Findings that share text become one that covers them all, so that masking leaves no half of either. It is called
 * after its weightiest part: a certain one before a likeness, then the one that was looked for first.
 */
function withoutOverlaps(found: readonly PersonalData[]): readonly PersonalData[] {
  const merged: PersonalData[] = [];
  for (const finding of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1);
    if (last === undefined || finding.start >= last.end) merged.push(finding);
    else merged.splice(-1, 1, union(last, finding, found));
  }
  return merged;
}

function union(one: PersonalData, other: PersonalData, found: readonly PersonalData[]): PersonalData {
  const [weightiest = one] = [one, other].toSorted(
    (a, b) => Number(b.certain) - Number(a.certain) || rank(a, found) - rank(b, found),
  );
  return { ...weightiest, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function rank({ kind }: PersonalData, found: readonly PersonalData[]): number {
  return found.findIndex((finding) => finding.kind === kind);
}
