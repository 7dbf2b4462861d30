export type PersonalDataKind = "bsn" | "iban" | "email" | "phone" | "birth-date" | "address" | "name";

/** A piece of text that looks like personal data; `start` inclusive and `end` exclusive, in UTF-16 units. */
export type PersonalData = Readonly<{ kind: PersonalDataKind; start: number; end: number; certain: boolean }>;

/**
 * Every match of a pattern as a finding; `certainty` may refuse a match by answering undefined. A pattern with a group
 * `found` has only that group as its finding; it stands at the end of the match.
 */
export function findMatches(
  text: string,
  pattern: RegExp,
  kind: PersonalDataKind,
  certainty: (found: string, start: number, match: RegExpExecArray) => boolean | undefined,
): PersonalData[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = match.groups?.found ?? match[0];
    const end = match.index + match[0].length;
    const start = end - found.length;
    const certain = certainty(found, start, match);
    return certain === undefined ? [] : [{ kind, start, end, certain }];
  });
}

/** The words just before a place in a text: what somebody says a number is. */
export function wordsBefore(text: string, index: number, length = 48): string {
  return text.slice(Math.max(0, index - length), index);
}

/** The words just after a place in a text. */
export function wordsAfter(text: string, index: number, length = 32): string {
  return text.slice(index, index + length);
}
