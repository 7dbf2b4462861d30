export type PersonalDataKind = "bsn" | "iban" | "email" | "phone" | "birth-date" | "address" | "name";

/** A piece of text that looks like personal data; `start` inclusive and `end` exclusive, in UTF-16 units. */
export type PersonalData = Readonly<{ kind: PersonalDataKind; start: number; end: number; certain: boolean }>;

/** Every match of a pattern as a finding; `certainty` may refuse a match by answering undefined. */
export function findMatches(
  text: string,
  pattern: RegExp,
  kind: PersonalDataKind,
  certainty: (match: RegExpExecArray) => boolean | undefined,
): PersonalData[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const certain = certainty(match);
    if (certain === undefined) return [];
    return [{ kind, start: match.index, end: match.index + match[0].length, certain }];
  });
}

/** The words just before a place in a text, in lower case: what somebody says a number is. */
export function wordsBefore(text: string, index: number, length = 32): string {
  return text.slice(Math.max(0, index - length), index).toLowerCase();
}
