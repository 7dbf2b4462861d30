import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { kwartaalAfter } from "../../src/domain/kwartaal.ts";
import {
  advance,
  type Golfrij,
  GOLFSTATUSSEN,
  isMovable,
  planMove,
  postcodeAreasFrom,
  type Uitrolgolf,
} from "../../src/domain/uitrolgolf.ts";
import type { Poortbesluit } from "../../src/domain/uitrolpoort.ts";
import { EMPTY_WIJKPLAN } from "../../src/domain/wijkplan.ts";

const RUNS = { numRuns: 500 };

const aGolf = (some: Partial<Uitrolgolf> = {}): Uitrolgolf => ({
  title: "Oost begint",
  wijkId: "1",
  postcodeAreas: ["1221"],
  kwartaal: "2026-Q4",
  status: "planned",
  wijkplan: EMPTY_WIJKPLAN,
  ...some,
});

const kwartaal = fc.integer({ min: 0, max: 20 }).map((count) => kwartaalAfter("2026-Q1", count));
const golven: fc.Arbitrary<readonly Golfrij[]> = fc
  .array(
    fc.record({
      kwartaal,
      wijkId: fc.constantFrom("1", "2"),
      status: fc.constantFrom(...GOLFSTATUSSEN),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map((some, index) => ({ id: String(index), value: aGolf(some) })));

describe("a wave of the roll-out", () => {
  test("begins once it was decided and is finished after that; before it, somebody has to decide", () => {
    const steps = GOLFSTATUSSEN.map((status) => advance(aGolf({ status }), { today: "2026-11-22", planAdopted: true }));
    expect(steps).toMatchObject([
      { error: "no-proposal" },
      { error: "not-decided" },
      { value: { status: "running" } },
      { value: { status: "finished" } },
      { error: "finished" },
    ]);
  });

  test("is not finished before its quarter", () => {
    const finish = (today: string) => advance(aGolf({ status: "running" }), { today, planAdopted: true });
    expect(finish("2026-09-30")).toEqual({ ok: false, error: "too-early" });
    expect(finish("2026-10-01")).toMatchObject({ value: { status: "finished" } });
    expect(finish("2027-10-01")).toMatchObject({ value: { status: "finished" } });
  });

  test("says what the client decided as long as that keeps it from going on", () => {
    const why = (besluit: Poortbesluit) => advance(aGolf(), { today: "2026-11-22", planAdopted: true, besluit });
    expect((["adjust", "stop", "rejected", "proceed"] as const).map(why)).toMatchObject([
      { error: "adjusted" },
      { error: "stopped" },
      { error: "rejected" },
      { error: "agreed" },
    ]);
  });

  test("reaches postcode areas of four digits, however they were typed", () => {
    expect(postcodeAreasFrom(" 1221, 1222;1223 1221\n")).toEqual(["1221", "1222", "1223"]);
    expect(postcodeAreasFrom("")).toEqual([]);
    for (const wrong of ["122", "12211", "0221", "1221AB", "Oost"]) expect(postcodeAreasFrom(wrong)).toBeUndefined();
  });
});

describe("moving a wave", () => {
  const anyMove = fc
    .tuple(golven, kwartaal)
    .chain(([all, naar]) =>
      fc.record({ all: fc.constant(all), naar: fc.constant(naar), golf: fc.constantFrom(...all) }),
    );

  test("is possible as long as it has not begun, to another quarter than its own", () => {
    fc.assert(
      fc.property(anyMove, ({ all, naar, golf }) => {
        const possible = isMovable(golf.value) && golf.value.kwartaal !== naar;
        expect(planMove(all, golf.id, naar) !== undefined).toBe(possible);
      }),
      RUNS,
    );
    expect(GOLFSTATUSSEN.filter((status) => isMovable({ status }))).toEqual(["planned", "proposed", "decided"]);
  });

  test("would take along every later wave of its district that has not begun, and no other", () => {
    fc.assert(
      fc.property(anyMove, ({ all, naar, golf }) => {
        const plan = planMove(all, golf.id, naar);
        if (plan === undefined) return;
        const expected = all.filter(
          ({ value }) => value.wijkId === golf.value.wijkId && value.kwartaal > golf.value.kwartaal && isMovable(value),
        );
        expect(plan.mee.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      }),
      RUNS,
    );
  });

  test("keeps the distance between those that go along, and changes nothing but the quarter", () => {
    fc.assert(
      fc.property(anyMove, ({ all, naar, golf }) => {
        const plan = planMove(all, golf.id, naar);
        if (plan === undefined) return;
        expect(plan.golf).toMatchObject({ van: golf.value.kwartaal, naar });
        let distance = 0;
        while (kwartaalAfter(golf.value.kwartaal, distance) !== naar) {
          distance = distance >= 0 ? -distance - 1 : -distance;
        }
        for (const { id, golf: moved, van } of [plan.golf, ...plan.mee]) {
          expect(moved.kwartaal).toBe(kwartaalAfter(van, distance));
          expect({ ...moved, kwartaal: van }).toEqual(all.find((each) => each.id === id)?.value);
        }
      }),
      RUNS,
    );
  });
});
