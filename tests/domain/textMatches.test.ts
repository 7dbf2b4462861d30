import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { foldText, matchesText } from "../../src/domain/search.ts";
import { queryWords, textMatches } from "../../src/domain/textMatches.ts";

const marked = (text: string, query: string): readonly string[] =>
  textMatches(text, queryWords(query)).map(([start, end]) => text.slice(start, end));

describe("matches in a text", () => {
  test("are found whatever the case and accents, and keep those of the text", () => {
    expect(marked("Evaluatie ÉÉN van de cliënt", "client een")).toEqual(["ÉÉN", "cliënt"]);
    expect(marked("Cafe\u0301 en café", "CAFÉ")).toEqual(["Cafe\u0301", "café"]);
  });

  test("that touch or overlap are one", () => {
    expect(marked("intake", "inta take")).toEqual(["intake"]);
  });

  const texts = fc.string({ unit: fc.constantFrom("a", "b", "É", "e", " ", "ij", "\u0301", "😀") });

  test("stand in order without overlap, and each holds a word", () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const words = queryWords(query);
        let last = -1;
        for (const [start, end] of textMatches(text, words)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words.some((word) => foldText(text.slice(start, end)).includes(word))).toBe(true);
          last = end;
        }
      }),
    );
  });

  test("are there for every word of what a search finds", () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const words = queryWords(query);
        const all = words.every((word) => textMatches(text, [word]).length > 0);
        expect(all).toBe(matchesText(query, [text]));
      }),
    );
  });
});
