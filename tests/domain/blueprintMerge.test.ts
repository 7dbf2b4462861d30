import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type Blueprint, LAYERS } from "../../src/domain/blueprint.ts";
import { mergeBlueprints } from "../../src/domain/blueprint/merge.ts";
import { resolveClash, textAt } from "../../src/domain/blueprint/resolveClash.ts";
import {
  duplicateStep,
  insertStep,
  mergeWithNext,
  moveStep,
  removeStep,
  renameStep,
  setCell,
} from "../../src/domain/blueprint/steps.ts";
import { aBlueprint, anyBlueprint, aStep } from "../support/blueprints.ts";

type Edit = (blueprint: Blueprint) => Blueprint;

/** What a person does in a session; `who` keeps the ids of new steps of two people apart. */
const edits = (who: string): fc.Arbitrary<readonly Edit[]> => {
  const at = fc.nat(9);
  const word = fc.constantFrom("brief", "gesprek", "besluit", "");
  const layer = fc.constantFrom(...LAYERS);
  const onStep =
    (change: (id: string, blueprint: Blueprint) => Blueprint, index: number): Edit =>
    (blueprint) => {
      const step = blueprint.steps[index % Math.max(1, blueprint.steps.length)];
      return step === undefined ? blueprint : change(step.id, blueprint);
    };
  let made = 0;
  const newId = () => `${who}${(made += 1)}`;
  return fc.array(
    fc.oneof(
      fc.tuple(at, layer, word).map(([i, l, text]) => onStep((id, b) => setCell(b, id, l, { text }), i)),
      fc
        .tuple(at, layer, word)
        .map(([i, l, ref]) => onStep((id, b) => setCell(b, id, l, { links: [{ kind: "wet", ref, label: ref }] }), i)),
      fc.tuple(at, word).map(([i, name]) => onStep((id, b) => renameStep(b, id, { name }), i)),
      at.map((i) => onStep((id, b) => insertStep(b, { after: id }, newId()), i)),
      at.map((i) => onStep((id, b) => duplicateStep(b, id, newId()), i)),
      at.map((i) => onStep((id, b) => removeStep(b, id), i)),
      at.map((i) => onStep((id, b) => mergeWithNext(b, id), i)),
      at.map((i) => onStep((id, b) => moveStep(b, id, 1), i)),
      fc.constant((b: Blueprint) => ({ ...b, title: `${b.title} ${who}` })),
    ),
    { maxLength: 8 },
  );
};

const after = (base: Blueprint, done: readonly Edit[]) => done.reduce((blueprint, edit) => edit(blueprint), base);
const twoPeople = fc
  .tuple(anyBlueprint, edits("m"), edits("t"))
  .map(([base, own, others]) => ({ base, mine: after(base, own), theirs: after(base, others) }));
const idsOf = ({ steps }: Blueprint) => steps.map(({ id }) => id);

describe("two people who edit one blueprint", () => {
  test("get mine when the others changed nothing, and theirs when I did not", () => {
    fc.assert(
      fc.property(twoPeople, ({ base, mine, theirs }) => {
        expect(mergeBlueprints(base, mine, base)).toEqual({ merged: mine, clashes: [] });
        expect(mergeBlueprints(base, base, theirs)).toEqual({ merged: theirs, clashes: [] });
        expect(mergeBlueprints(base, mine, mine)).toEqual({ merged: mine, clashes: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("lose no step that either of them added or kept", () => {
    fc.assert(
      fc.property(twoPeople, ({ base, mine, theirs }) => {
        const merged = idsOf(mergeBlueprints(base, mine, theirs).merged);
        expect(new Set(merged).size).toBe(merged.length);
        const known = new Set(idsOf(base));
        const added = [...idsOf(mine), ...idsOf(theirs)].filter((id) => !known.has(id));
        const keptByBoth = idsOf(mine).filter((id) => idsOf(theirs).includes(id));
        for (const id of [...added, ...keptByBoth]) expect(merged).toContain(id);
      }),
      { numRuns: 500 },
    );
  });

  test("find every text of theirs, and mine wherever they did not write", () => {
    fc.assert(
      fc.property(twoPeople, ({ base, mine, theirs }) => {
        const { merged, clashes } = mergeBlueprints(base, mine, theirs);
        for (const step of merged.steps) {
          for (const layer of LAYERS) {
            const at = { part: "cell", stepId: step.id, layer } as const;
            const [old, own, other, now] = [base, mine, theirs, merged].map((each) => textAt(each, at));
            const gone = [mine, theirs].some((each) => !idsOf(each).includes(step.id));
            if (gone) continue;
            const clashed = clashes.some(
              (clash) => clash.kind === "text" && JSON.stringify(clash.at) === JSON.stringify(at),
            );
            if (clashed) expect([own !== old, other !== old, now === other]).toEqual([true, true, true]);
            else expect(now).toBe(own === old ? other : own);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("change nothing by merging once more", () => {
    fc.assert(
      fc.property(twoPeople, ({ base, mine, theirs }) => {
        const { merged } = mergeBlueprints(base, mine, theirs);
        expect(mergeBlueprints(theirs, merged, theirs)).toEqual({ merged, clashes: [] });
        expect(mergeBlueprints(mine, mine, merged)).toEqual({ merged, clashes: [] });
        expect(mergeBlueprints(base, merged, merged)).toEqual({ merged, clashes: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("end with the same steps and clashes, whoever saves last", () => {
    fc.assert(
      fc.property(twoPeople, ({ base, mine, theirs }) => {
        const one = mergeBlueprints(base, mine, theirs);
        const other = mergeBlueprints(base, theirs, mine);
        expect(new Set(idsOf(one.merged))).toEqual(new Set(idsOf(other.merged)));
        expect(one.clashes.length).toBe(other.clashes.length);
      }),
    );
  });

  test("can settle every clash their own way without losing a text", () => {
    fc.assert(
      fc.property(twoPeople, ({ base, mine, theirs }) => {
        const { merged, clashes } = mergeBlueprints(base, mine, theirs);
        for (const clash of clashes) {
          if (clash.kind !== "text") continue;
          expect(textAt(resolveClash(merged, clash, "mine"), clash.at).trim()).toBe(clash.mine.trim());
          expect(textAt(resolveClash(merged, clash, "theirs"), clash.at)).toBe(clash.theirs);
          const both = textAt(resolveClash(merged, clash, "both"), clash.at);
          expect(both).toContain(clash.mine.trim());
          expect(both).toContain(clash.theirs.trim());
        }
      }),
    );
  });
});

describe("at a clash", () => {
  const base = aBlueprint(aStep("a", { inwoner: "belt" }), aStep("b"), aStep("c"));

  test("edits of different cells, and text and links of one cell, both survive", () => {
    const wet = { kind: "wet", ref: "wmo", label: "Wmo 2015" } as const;
    const mine = setCell(setCell(base, "a", "inwoner", { text: "mailt" }), "b", "systemen", { text: "Suite" });
    const theirs = setCell(base, "a", "inwoner", { links: [wet] });
    const { merged, clashes } = mergeBlueprints(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(merged.steps[0]?.cells.inwoner).toEqual({ text: "mailt", links: [wet] });
    expect(merged.steps[1]?.cells.systemen?.text).toBe("Suite");
  });

  test("both see their own step where they put it", () => {
    const { merged } = mergeBlueprints(
      base,
      insertStep(base, { after: "a" }, "mine"),
      insertStep(base, { after: "a" }, "theirs"),
    );
    expect(idsOf(merged)).toEqual(["a", "mine", "theirs", "b", "c"]);
  });

  test("a step that they took away stays when I worked on it, until I choose", () => {
    const mine = setCell(base, "b", "inwoner", { text: "wacht" });
    const { merged, clashes } = mergeBlueprints(base, mine, removeStep(base, "b"));
    expect(idsOf(merged)).toEqual(["a", "b", "c"]);
    expect(clashes).toEqual([{ kind: "removed", by: "them", stepId: "b", name: "Stap b" }]);
    const [clash] = clashes;
    if (clash === undefined) throw new Error("No clash.");
    expect(idsOf(resolveClash(merged, clash, "theirs"))).toEqual(["a", "c"]);
    expect(idsOf(resolveClash(merged, clash, "mine"))).toEqual(["a", "b", "c"]);
  });

  test("a step that both moved stands where they put it, until I choose", () => {
    const four = aBlueprint(aStep("a"), aStep("b"), aStep("c"), aStep("d"));
    const mine = aBlueprint(aStep("b"), aStep("c"), aStep("a"), aStep("d"));
    const theirs = aBlueprint(aStep("b"), aStep("c"), aStep("d"), aStep("a"));
    const { merged, clashes } = mergeBlueprints(four, mine, theirs);
    expect(idsOf(merged)).toEqual(idsOf(theirs));
    const [clash] = clashes;
    if (clash === undefined) throw new Error("No clash.");
    expect(idsOf(resolveClash(merged, clash, "mine"))).toEqual(idsOf(mine));
  });

  test("what only a later version of the app knows is kept from both", () => {
    const mine = { ...base, later: "mine" };
    const theirs = { ...base, steps: base.steps.map((step) => ({ ...step, colour: 1 })) };
    expect(mergeBlueprints(base, mine, theirs).merged).toMatchObject({ later: "mine", steps: [{ colour: 1 }, {}, {}] });
  });
});
