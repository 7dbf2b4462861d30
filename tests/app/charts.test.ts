import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { axisAround, axisSteps, keptApart, namesThatFit } from "../../src/app/components/charts/scale.ts";

const value = fc.oneof(
  fc.nat(20_000),
  fc.double({ min: 0, max: 500, noNaN: true }).map((each) => Number(each.toFixed(2))),
);

describe("the axis of a chart", () => {
  test("begins at nought, reaches the highest value and has a handful of equal steps", () => {
    fc.assert(
      fc.property(value, (most) => {
        const steps = axisSteps(most);
        expect(steps[0]).toBe(0);
        expect(steps.at(-1)).toBeGreaterThanOrEqual(most);
        expect(steps.length).toBeGreaterThanOrEqual(2);
        expect(steps.length).toBeLessThanOrEqual(6);
        if (Number.isInteger(most)) expect(steps.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  test("around values holds all of them, also when they are one and the same", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1 }), (values) => {
        const [least, most] = [Math.min(...values), Math.max(...values)];
        const steps = axisAround(least / 10, most / 10);
        expect(steps[0]).toBeLessThanOrEqual(least / 10);
        expect(steps.at(-1)).toBeGreaterThanOrEqual(most / 10);
        expect(steps.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test("writes as many names as fit, and the last one always", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 100, max: 800 }), (count, width) => {
        const written = namesThatFit(count, width, 50);
        expect(written.has(count - 1)).toBe(true);
        expect((written.size - 1) * 50).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test("what is written at the end of lines stays above the names of the axis, as long as there is room", () => {
  const lowest = 172;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: lowest }), { maxLength: 3 }), (heights) => {
      const moved = keptApart(heights, 13, lowest).toSorted((one, other) => one - other);
      expect(Math.max(0, ...moved)).toBeLessThanOrEqual(lowest);
      for (const [index, height] of moved.entries()) {
        if (index > 0) expect(height - (moved[index - 1] ?? 0)).toBeGreaterThanOrEqual(13);
      }
    }),
  );
  expect(keptApart([lowest, lowest, lowest], 13, lowest).toSorted((one, other) => one - other)).toEqual([
    146, 159, 172,
  ]);
});

test("what is written at the end of lines is never written over each other", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { maxLength: 3 }), (heights) => {
      const moved = keptApart(heights, 13).toSorted((one, other) => one - other);
      for (const [index, height] of moved.entries()) {
        if (index > 0) expect(height - (moved[index - 1] ?? 0)).toBeGreaterThanOrEqual(13);
      }
    }),
  );
});
