import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { judgedTwice, oordeelRefusal } from "../../src/domain/oordelen.ts";
import { SOORTEN_REGEL } from "../../src/domain/verslagregel.ts";

const lines = fc.array(fc.constantFrom(...SOORTEN_REGEL), { maxLength: 12 });

describe("the judgement of an area", () => {
  test("comes once, after a criterium, and no criterium comes after it, in whatever order people try", () => {
    fc.assert(
      fc.property(lines, (tried) => {
        const there = tried.reduce<readonly { soort: (typeof tried)[number] }[]>(
          (before, soort) => (oordeelRefusal(soort, before) === undefined ? [...before, { soort }] : before),
          [],
        );
        const kinds = there.map(({ soort }) => soort);
        const at = kinds.indexOf("oordeel");
        expect(kinds.lastIndexOf("oordeel")).toBe(at);
        if (at >= 0) {
          expect(kinds.slice(0, at)).toContain("criterium");
          expect(kinds.slice(at)).not.toContain("criterium");
        } else
          expect(
            tried.includes("oordeel") &&
              kinds.includes("criterium") &&
              tried.lastIndexOf("oordeel") > tried.indexOf("criterium"),
          ).toBe(false);
        expect(kinds.filter((kind) => kind !== "oordeel" && kind !== "criterium")).toEqual(
          tried.filter((kind) => kind !== "oordeel" && kind !== "criterium"),
        );
      }),
    );
  });

  test("that two people gave at the same moment is found, by its area", () => {
    const oordeel = (onderdeel: "regiesysteem" | "integrale-toegang") => ({ soort: "oordeel", onderdeel }) as const;
    expect(judgedTwice([oordeel("regiesysteem"), oordeel("integrale-toegang")])).toEqual([]);
    expect(judgedTwice([oordeel("regiesysteem"), oordeel("regiesysteem"), oordeel("regiesysteem")])).toEqual([
      "regiesysteem",
    ]);
  });
});
