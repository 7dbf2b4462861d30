import { findMatches, type PersonalData, wordsAfter } from "./finding.ts";
import { isNoName } from "./noName.ts";
import { SMALL_SURNAME } from "./surnames.ts";

/** A pattern of plain words in small letters, that also matches them with a capital or in capitals. */
function inAnyCase(words: string): string {
  return words.replace(/[a-zë]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** HR is a department and 10 MW is power. */
const SHORT = `${inAnyCase("mevr|mvr|mej|menr|mnr|dhr")}|[Mm]w|(?<!\\d )MW|[Hh]r`;
const FULL = inAnyCase("mevrouw|mejuffrouw|juffrouw|meneer|(?:de )?heer|heren");
const GROUP = inAnyCase(
  "familie|gezin|echtpaar|cliënte?|cliente?|inwoner|inwoonster|klant|bewoner|bewoonster|jongere|weduwe",
);
const BEGIN = "(?<![\\p{L}\\d])";
const END = "(?![\\p{L}\\d])";

const PERSON = `(?:(?:(?:${inAnyCase("de ")})?(?:${SHORT})\\.?|${FULL})(?: en | of | ?/ ?)){0,2}(?:(?:${SHORT})(?:\\. {0,2}| {1,2})|(?:${FULL}) {1,2})`;
const HOUSEHOLD = `(?:${inAnyCase("fam")}(?:\\. {0,2}| {1,2})|(?:${GROUP}) {1,2})`;
const LEARNED = "(?:(?:dr|drs|mr|ir|ing|prof|ds)\\.? ){0,2}";
const INITIALS = "(?:\\p{Lu}\\p{Ll}?\\. ?){1,5}";

/** Before the first name of the two: "van den Berg"; after a name less can be meant: "Jansen in Hilversum". */
const PARTICLES =
  "(?:(?:(?:in|op|aan|van) '?t|van|de|den|der|het|ten|ter|te|'t|el|al|ben|bin|von|du|la|le|da|v/d|vd) |v\\.?d\\. ?|v d ){0,3}";
const INNER_PARTICLES = "(?:(?:van|de|den|der|ten|ter|'t|el|al|ben|bin|von|v/d|vd) |v\\.d\\. ?|v d ){0,3}";

/** De Vries, O'Brien, d'Ancona, McDonald, IJsbrand, Vries-Bakker; an s for possession is no part of it. */
const PART = "(?:[dDL]')?\\p{Lu}\\p{Lu}?(?:\\p{Ll}|'(?!s(?!\\p{L}))\\p{L}|\\p{Lu}(?=\\p{Ll})){1,40}";
const WORD = `${PART}(?:-${INNER_PARTICLES}${PART}){0,3}${END}`;
const WRITTEN = `(?:${INITIALS})?${PARTICLES}${WORD}(?: ${INNER_PARTICLES}${WORD}){0,4}`;

/** "de inwoner van Hoofdweg 12" is called by an address. */
const NO_STREET = "(?<!(?:straat|laan|weg|plein|dijk|kade|hof)(?= \\d))";

const NAMED = new RegExp(`${BEGIN}(?:${PERSON}|${HOUSEHOLD})${LEARNED}(?<name>${WRITTEN})${NO_STREET}`, "gu");
const INITIALLED = new RegExp(
  `${BEGIN}(?:${PERSON})\\p{Lu}(?:\\. ?\\p{Lu}${END})*(?:\\.(?= ?[\\p{Ll},;)])|${END})`,
  "gu",
);
const CAPITALS = new RegExp(
  `${BEGIN}(?:${PERSON})(?:${INITIALS})?(?<name>(?:(?:${inAnyCase("van|de|den|der|ten|ter|el")}) ){0,3}(?<last>\\p{Lu}{3,30}(?:-\\p{Lu}{2,30})?))${END}`,
  "gu",
);
const SMALL = new RegExp(`${BEGIN}(?:${PERSON}|${HOUSEHOLD})(?:${INITIALS})?${inAnyCase(SMALL_SURNAME)}${END}`, "gu");

/** A resident who is called by name. Somebody else can be meant (a colleague), so it is always a likeness. */
export function findNames(text: string): PersonalData[] {
  return [
    ...findNamed(text),
    ...findMatches(text, INITIALLED, "name", () => false),
    ...findMatches(text, CAPITALS, "name", (found, start, { groups }) =>
      isNoName(groups?.last ?? "") || shouts(wordsAfter(text, start + found.length)) ? undefined : false,
    ),
    ...findMatches(text, SMALL, "name", () => false),
  ];
}

/** In a text in capitals only, any word may follow a title. */
function shouts(after: string): boolean {
  return /^ \p{Lu}{2}/u.test(after);
}

function findNamed(text: string): PersonalData[] {
  return [...text.matchAll(NAMED)].flatMap((match): PersonalData[] => {
    const { name = "" } = match.groups ?? {};
    const nameStart = match.index + match[0].length - name.length;
    const length = lengthOfName(name);
    return length === 0 ? [] : [{ kind: "name", start: match.index, end: nameStart + length, certain: false }];
  });
}

const PARTICLE = /^(?:Van|De|Den|Der|Het|Ten|Ter|In|Op|Aan|Bij|Uit|El|Al|Ben|Bin)$/u;

/** The name ends before the first word that is no name: "mevrouw Jansen van de Wmo". None left: it was no name. */
function lengthOfName(name: string): number {
  const capitals = [...name.matchAll(/(?<![^ ])(?:[dDL]')?\p{Lu}\S*/gu)];
  const other = capitals.findIndex(({ 0: word }) => isNoName(word));
  const words = other === -1 ? capitals : capitals.slice(0, other);
  const last = words.at(-1);
  if (last === undefined || words.every(({ 0: word }) => PARTICLE.test(word))) return 0;
  return last.index + last[0].length;
}
