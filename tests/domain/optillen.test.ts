import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type Evaluatie, EVALUATIESTATUSSEN, isOpen, NIVEAUS, plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import { bronOf, nextMeetingAbove, niveauAbove } from "../../src/domain/optillen.ts";

const meeting: fc.Arbitrary<Evaluatie> = fc
  .record({
    day: fc.integer({ min: 10, max: 28 }),
    niveau: fc.constantFrom(...NIVEAUS),
    status: fc.constantFrom(...EVALUATIESTATUSSEN),
  })
  .map(({ day, niveau, status }) => ({
    ...plannedEvaluatie({ title: "Evaluatie", date: `2026-11-${day}`, niveau }),
    status,
  }));

describe("where a signal is lifted to", () => {
  test("is the first meeting of the level above, from that day on, whose minutes are open", () => {
    fc.assert(
      fc.property(meeting, fc.array(meeting), (from, others) => {
        const all = others.map((value, index) => ({ id: String(index), value }));
        const found = nextMeetingAbove(from, all);
        const fits = all.filter(
          ({ value }) => value.niveau === niveauAbove(from.niveau) && value.date >= from.date && isOpen(value),
        );
        if (found === undefined) return expect(fits).toEqual([]);
        expect(fits).toContain(found);
        expect(fits.every(({ value }) => value.date >= found.value.date)).toBe(true);
      }),
    );
  });

  test("is nowhere for the highest level", () => {
    expect(NIVEAUS.map(niveauAbove)).toEqual(["maandelijks", "kwartaal", undefined]);
  });
});

test("a point that is raised in a meeting says so by its source", () => {
  expect(NIVEAUS.map(bronOf)).toEqual(["dagelijkse-evaluatie", "maandevaluatie", "kwartaalevaluatie"]);
});
