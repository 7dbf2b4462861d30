import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { cellOf, gapsOf, isWebAddress, LAYERS, layersOf } from "../../src/domain/blueprint.ts";
import {
  duplicateStep,
  insertStep,
  mergeWithNext,
  moveStep,
  removeStep,
  renameStep,
  setCell,
} from "../../src/domain/blueprint/steps.ts";
import { record, redo, undo, undoable } from "../../src/domain/blueprint/undo.ts";
import { aBlueprint, anyBlueprint, aStep, bigBlueprint } from "../support/blueprints.ts";

const ids = ({ steps }: ReturnType<typeof aBlueprint>) => steps.map(({ id }) => id).join(" ");
const three = aBlueprint(aStep("a"), aStep("b"), aStep("c"));

describe("the layers of a blueprint", () => {
  test("are nine, of which a klantreis shows the four that a resident meets", () => {
    expect(layersOf({ kind: "service-blueprint" })).toHaveLength(9);
    expect(layersOf({ kind: "klantreis" })).toEqual(["inwoner", "contact", "medewerker", "communicatie"]);
  });

  test("say in how many steps nothing stands", () => {
    const wet = { kind: "wet", ref: "wmo", label: "Wmo 2015" } as const;
    const half = aBlueprint(aStep("a", { systemen: "Suite" }), aStep("b", { systemen: "  " }), aStep("c"));
    expect(gapsOf(half)).toContainEqual({ layer: "systemen", empty: 2, of: 3 });
    const linked = setCell(half, "c", "systemen", { links: [wet] });
    expect(gapsOf(linked)).toContainEqual({ layer: "systemen", empty: 1, of: 3 });
    expect(gapsOf(aBlueprint())).toHaveLength(9);
  });
});

describe("the steps of a blueprint", () => {
  test("come before, after or behind the others, in the phase that they follow", () => {
    const phased = renameStep(three, "b", { phase: "Intake" });
    expect(ids(insertStep(phased, { before: "a" }, "x"))).toBe("x a b c");
    const after = insertStep(phased, { after: "b" }, "x");
    expect(ids(after)).toBe("a b x c");
    expect(after.steps[2]).toEqual({ id: "x", phase: "Intake", name: "", cells: {} });
    expect(ids(insertStep(phased, "end", "x"))).toBe("a b c x");
    expect(ids(insertStep(aBlueprint(), { after: "gone" }, "x"))).toBe("x");
  });

  test("move one place, and not over the edge", () => {
    expect(ids(moveStep(three, "b", -1))).toBe("b a c");
    expect(ids(moveStep(three, "b", 1))).toBe("a c b");
    expect(moveStep(three, "a", -1)).toBe(three);
    expect(moveStep(three, "c", 1)).toBe(three);
    expect(moveStep(three, "gone", 1)).toBe(three);
  });

  test("are doubled and removed", () => {
    expect(ids(duplicateStep(three, "a", "x"))).toBe("a x b c");
    expect(ids(removeStep(three, "b"))).toBe("a c");
    expect(removeStep(three, "gone")).toBe(three);
  });

  test("become one: texts are joined, links united", () => {
    const wet = { kind: "wet", ref: "wmo", label: "Wmo 2015" } as const;
    const suite = { kind: "systeem", ref: "suite", label: "Suite" } as const;
    const one = setCell(
      aBlueprint(aStep("a", { inwoner: "belt" }), aStep("b", { inwoner: "mailt", contact: "balie" })),
      "a",
      "systemen",
      { links: [wet] },
    );
    const merged = mergeWithNext(setCell(one, "b", "systemen", { links: [wet, suite] }), "a");
    const [step] = merged.steps;
    expect(merged.steps).toHaveLength(1);
    expect(step).toMatchObject({ id: "a", name: "Stap a / Stap b" });
    expect(step?.cells).toEqual({
      inwoner: { text: "belt\nmailt", links: [] },
      contact: { text: "balie", links: [] },
      systemen: { text: "", links: [wet, suite] },
    });
    expect(mergeWithNext(three, "c")).toBe(three);
  });

  test("lose no text when they become one", () => {
    fc.assert(
      fc.property(anyBlueprint, fc.nat(8), (blueprint, at) => {
        const [step, next] = [blueprint.steps[at], blueprint.steps[at + 1]];
        if (step === undefined || next === undefined) return;
        const joined = mergeWithNext(blueprint, step.id).steps[at];
        for (const layer of LAYERS) {
          const text = joined === undefined ? "" : cellOf(joined, layer).text;
          expect(text).toContain(cellOf(step, layer).text.trim());
          expect(text).toContain(cellOf(next, layer).text.trim());
        }
      }),
    );
  });

  test("keep what a later version of the app wrote in them", () => {
    const later = { ...aBlueprint({ ...aStep("a"), colour: "later" } as ReturnType<typeof aStep>), owner: "later" };
    expect(setCell(later, "a", "inwoner", { text: "belt" })).toMatchObject({
      owner: "later",
      steps: [{ colour: "later" }],
    });
  });

  test("leave nothing behind in a cell that was emptied", () => {
    const filled = setCell(three, "a", "inwoner", { text: "belt" });
    expect(setCell(filled, "a", "inwoner", { text: " " })).toEqual(three);
  });
});

describe("what was done", () => {
  test("is undone and done again, value by value", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (values) => {
        const all = values.reduce(record<number>, undoable(-1));
        const back = values.reduce(undo<number>, all);
        expect(back.present).toBe(-1);
        expect(values.reduce(redo<number>, back).present).toBe(values.at(-1));
      }),
    );
  });

  test("cannot be done again after something else was done", () => {
    const history = record(undo(record(undoable("a"), "b")), "c");
    expect(redo(history).present).toBe("c");
    expect(undo(undo(history)).present).toBe("a");
  });
});

test.each([
  ["https://wetten.overheid.nl/BWBR0035362", true],
  ["javascript:alert(1)", false],
  ["https://", false],
  ["data:text/html,x", false],
])("the address %s may be followed: %s", (address, may) => {
  expect(isWebAddress(address)).toBe(may);
});

test("a blueprint of 25 steps has its gaps counted", () => {
  expect(gapsOf(bigBlueprint(25))[0]).toEqual({ layer: "inwoner", empty: 9, of: 25 });
});
