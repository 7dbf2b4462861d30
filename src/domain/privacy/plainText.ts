/** A text as the rules read it, and the way back to the offsets (UTF-16) of the text that somebody typed. */
export type PlainText = Readonly<{
  text: string;
  originOf(start: number, end: number): { start: number; end: number };
}>;

const IS_PLAIN = /^[\0-\x9f\xa1-\xab\xae-\xb3\xb5-\u02bb]*$/;

/** Characters that take no room: zero-width ones, the soft hyphen and marks of writing direction. */
const INVISIBLE = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const SPACES = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const QUOTES = /[\u2018\u2019\u201b\u02bc\xb4]/g;

/** A character with the accents that follow it, or accents that follow nothing. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Reads what a text says to a person, however it was encoded: full-width digits are digits (NFKC), every space is a
 * space, every dash a dash, every apostrophe an apostrophe, and what cannot be seen is not there.
 */
export function plainText(typed: string): PlainText {
  if (IS_PLAIN.test(typed)) return { text: typed, originOf: (start, end) => ({ start, end }) };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: character, index } of typed.matchAll(CHARACTER)) {
    const plain = plainCharacter(character);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index);
      ends.push(index + character.length);
    }
  }
  return {
    text: parts.join(""),
    originOf: (start, end) => ({ start: starts[start] ?? typed.length, end: ends[end - 1] ?? typed.length }),
  };
}

function plainCharacter(character: string): string {
  return character
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(DASHES, "-")
    .replace(QUOTES, "'")
    .normalize("NFKC");
}
