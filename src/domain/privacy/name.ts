import { findMatches, type PersonalData } from "./finding.ts";

const TITLE =
  "(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Mm]enr\\.?|[Dd]e heer|[Dd]hr\\.?|[Hh]eer|[Ff]amilie|[Ff]am\\.|[Cc]li[eë]nte?|[Ii]nwoonster|[Ii]nwoner)";
const PARTICLE = "(?:van|de|den|der|het|ten|ter|'t|el|al|ben|bin|von|du|la|le|in|op|aan|bij)";
const INITIALS = "(?:\\p{Lu}\\.\\s?)+";
const NAME = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}'’]+)*";

const TITLED = new RegExp(
  `(?<![\\p{L}])${TITLE}\\s(?:${INITIALS}\\s?)?(?:(?:${PARTICLE}\\s){0,3}${NAME}(?:\\s(?:${PARTICLE}\\s){0,3}${NAME})*|(?<=${INITIALS}\\s?))|(?<![\\p{L}])(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Dd]e heer|[Dd]hr\\.?)\\s\\p{Lu}\\.?(?![\\p{L}])`,
  "gu",
);

/** A resident who is called by name. Somebody else can be meant (a colleague), so it is always a likeness. */
export function findNames(text: string): PersonalData[] {
  return findMatches(text, TITLED, "name", () => false);
}
