import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { changesBetween } from "../../src/domain/history.ts";
import { divergence, withMine } from "../../src/domain/rebase.ts";
import { aNew, aPoint, collega } from "../support/builders.ts";

describe("two people who change one point", () => {
  const base = aNew({ title: "Oud", explanation: "Uitleg" });

  test("are told which fields each of them changed", () => {
    const mine = aNew({ title: "Mijn titel", explanation: "Uitleg" });
    const theirs = aNew({ title: "Oud", explanation: "Uitleg", trekker: collega });
    expect(divergence(base, mine, theirs)).toMatchObject({
      mine: [{ field: "title" }],
      theirs: [{ field: "trekker" }],
      clashes: [],
    });
  });

  test("clash only where both wrote something else", () => {
    const mine = aNew({ title: "Mijn titel", explanation: "Zelfde" });
    const theirs = aNew({ title: "Hun titel", explanation: "Zelfde" });
    expect(divergence(base, mine, theirs).clashes).toEqual(["title"]);
  });

  test("keep the status that the point has by now", () => {
    const mine = aNew({ title: "Mijn titel" });
    expect(withMine(aPoint("approved"), mine, ["title", "status"])).toMatchObject({
      title: "Mijn titel",
      status: "approved",
    });
  });

  test("lose nothing when what I changed is put over what they have", () => {
    const titles = fc.constantFrom("Oud", "A", "B");
    fc.assert(
      fc.property(titles, titles, titles, titles, (myTitle, myText, theirTitle, theirText) => {
        const mine = aNew({ title: myTitle, explanation: myText });
        const theirs = aNew({ title: theirTitle, explanation: theirText });
        const { mine: changes } = divergence(base, mine, theirs);
        const merged = withMine(
          theirs,
          mine,
          changes.map(({ field }) => field),
        );
        for (const { field, to } of changes) expect(merged).toMatchObject({ [field]: to });
        expect(
          changesBetween(theirs, merged).every(({ field }) => changes.some((change) => change.field === field)),
        ).toBe(true);
      }),
    );
  });
});
