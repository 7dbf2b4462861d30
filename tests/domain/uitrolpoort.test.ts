import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { daysOfKwartaal, kwartaalAfter, kwartaalOf } from "../../src/domain/kwartaal.ts";
import { besluitIn, isGateClosed, postponedTo } from "../../src/domain/uitrolpoort.ts";
import { ADVIEZEN, VOORSTELSTATUSSEN } from "../../src/domain/uitrolvoorstel.ts";

describe("the gate before a wave", () => {
  test("is closed by a rejection and by an agreement that does not go on, and by nothing that waits", () => {
    const closed = VOORSTELSTATUSSEN.flatMap((status) =>
      ADVIEZEN.filter((advies) => isGateClosed({ status, advies })).map((advies) => `${status} ${advies}`),
    );
    expect(closed).toEqual(["adopted stop", "adopted adjust", ...ADVIEZEN.map((advies) => `rejected ${advies}`)]);
    expect(besluitIn({ status: "submitted", advies: "adjust" })).toBeUndefined();
  });
});

describe("a wave that is held back", () => {
  const kwartaal = fc.integer({ min: 0, max: 20 }).map((count) => kwartaalAfter("2026-Q1", count));
  const day = kwartaal.map((each) => daysOfKwartaal(each).until);

  test("goes to the next quarter", () => {
    expect(postponedTo({ kwartaal: "2027-Q1" }, "2026-11-23", "2026-11-23")).toBe("2027-Q2");
    expect(postponedTo({ kwartaal: "2026-Q4" }, "2026-10-08", "2026-11-23")).toBe("2027-Q1");
  });

  test("never goes to a quarter that is past, nor to an earlier one, and stays where it is evaluated before anyhow", () => {
    fc.assert(
      fc.property(kwartaal, day, day, (of, decidedOn, today) => {
        const naar = postponedTo({ kwartaal: of }, decidedOn, today);
        expect(naar === undefined).toBe(of > kwartaalAfter(kwartaalOf(decidedOn)));
        if (naar === undefined) return;
        expect(naar > of).toBe(true);
        expect(naar >= kwartaalOf(today)).toBe(true);
        expect([kwartaalAfter(of), kwartaalOf(today)]).toContain(naar);
      }),
    );
  });
});
