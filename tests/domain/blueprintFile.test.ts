import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readBlueprintFile, writeBlueprintFile } from "../../src/sharepoint/files/blueprintFile.ts";
import { anyBlueprint, aStep, aBlueprint } from "../support/blueprints.ts";

const written = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(writeBlueprintFile(aBlueprint(aStep("a")))) as object), ...change });

describe("the file of a blueprint", () => {
  test("gives back what was written", () => {
    fc.assert(
      fc.property(anyBlueprint, (blueprint) => {
        expect(readBlueprintFile(writeBlueprintFile(blueprint))).toEqual({ ok: true, value: blueprint });
      }),
    );
  });

  test("keeps what only a later version of the app knows", () => {
    const text = written({ owner: "later", steps: [{ id: "a", colour: 1, cells: { nieuw: { text: "x", mood: 3 } } }] });
    const read = readBlueprintFile(text);
    if (!read.ok) throw new Error(read.error.kind);
    expect(JSON.parse(writeBlueprintFile(read.value))).toMatchObject({
      owner: "later",
      steps: [{ id: "a", name: "", colour: 1, cells: { nieuw: { text: "x", links: [], mood: 3 } } }],
    });
  });

  test.each([
    ["text that is no JSON", "<xml/>", { kind: "no-blueprint" }],
    ["another file", "{}", { kind: "no-blueprint" }],
    ["half a file", writeBlueprintFile(aBlueprint(aStep("a"))).slice(0, -9), { kind: "no-blueprint" }],
    ["a file of a later version", written({ version: 2, steps: "new" }), { kind: "newer-version", version: 2 }],
    [
      "a step without an id",
      written({ steps: [{ id: "a" }, { name: "b" }] }),
      { kind: "damaged", where: "steps.1.id" },
    ],
    ["two steps with one id", written({ steps: [{ id: "a" }, { id: "a" }] }), { kind: "damaged", where: "steps" }],
    [
      "a link of no kind",
      written({ steps: [{ id: "a", cells: { inwoner: { links: [{ kind: "x", ref: "", label: "" }] } } }] }),
      { kind: "damaged", where: "steps.0.cells.inwoner.links.0.kind" },
    ],
  ])("refuses %s and says why", (_what, text, error) => {
    expect(readBlueprintFile(text)).toEqual({ ok: false, error });
  });
});
