import { describe, expect, test } from "@jest/globals";
import { evaluatieLabel } from "../../src/app/features/ontwikkelpunten/evaluatieLabel.ts";

describe("an evaluation to choose", () => {
  test.each([
    ["Dagstart dinsdag 17 november 2026", "Dagstart dinsdag 17 november 2026"],
    ["Dagstart 17-11-2026", "Dagstart 17-11-2026"],
    ["Maandevaluatie oktober 2026", "17-11-2026 Maandevaluatie oktober 2026"],
  ])("%s says its date once", (title, label) => {
    expect(evaluatieLabel({ date: "2026-11-17", title })).toBe(label);
  });
});
