import { foldText } from "./search.ts";

/** Where a match begins in a text, and where it ends. */
export type TextRange = readonly [start: number, end: number];

/** The words of a query as they are compared: without case and accents. */
export function queryWords(query: string): readonly string[] {
  return [
    ...new Set(
      foldText(query)
        .split(/\s+/)
        .filter((word) => word !== ""),
    ),
  ];
}

/** Where the words stand in a text, in order and without overlap. The words come from `queryWords`. */
export function textMatches(text: string, words: readonly string[]): readonly TextRange[] {
  const { folded, starts } = foldedWithPlaces(text);
  const placeOf = (index: number): number => starts[index] ?? text.length;
  const found = words
    .flatMap((word) => placesOf(word, folded).map((at): TextRange => [placeOf(at), placeOf(at + word.length)]))
    .toSorted(([one], [other]) => one - other);
  const joined: [number, number][] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** A letter may become several without its accents, or none: `starts` tells from which place each came. */
function foldedWithPlaces(text: string): Readonly<{ folded: string; starts: readonly number[] }> {
  let folded = "";
  const starts: number[] = [];
  let place = 0;
  for (const letter of text) {
    const letters = foldText(letter);
    folded += letters;
    for (let count = 0; count < letters.length; count++) starts.push(place);
    place += letter.length;
  }
  return { folded, starts };
}

function placesOf(word: string, text: string): readonly number[] {
  const places: number[] = [];
  if (word === "") return places;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}
