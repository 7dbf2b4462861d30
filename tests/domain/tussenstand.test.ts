import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type Leerstand, STADIA } from "../../src/domain/leerstand.ts";
import { addDays } from "../../src/domain/kalender.ts";
import { STILL_AFTER_DAYS, tussenstand, type TussenProces } from "../../src/domain/tussenstand.ts";

const SINCE = "2026-10-08";
const TODAY = "2026-11-05";

const row = (datum: string, stadium: Leerstand["stadium"], some: Partial<Leerstand> = {}): Leerstand => ({
  procesId: "1",
  team: "Oost",
  stadium,
  datum,
  bewijs: "",
  ...some,
});
const proces = (id: string, some: Partial<TussenProces> = {}): TussenProces => ({
  id,
  toDescribe: false,
  hasOwner: true,
  ...some,
});
const of = (leerstanden: readonly Leerstand[], processen: readonly TussenProces[] = [proces("1")]) =>
  tussenstand({ processen, leerstanden }, { since: SINCE, today: TODAY });

describe("the interim look at learning and processes", () => {
  test("says what a team does alone since the meeting before, and not what it did by then", () => {
    const lijn = [row("2026-09-01", "samendoen"), row("2026-10-20", "zelf-doen")];
    expect(of(lijn)).toEqual([{ soort: "alone", procesId: "1", team: "Oost", sinds: "2026-10-20" }]);
    expect(of([row("2026-09-01", "samendoen"), row("2026-09-20", "zelf-doen")])).toEqual([]);
  });

  test("says who went back, with the reason that was written down", () => {
    const lijn = [row("2026-09-01", "zelf-doen"), row("2026-10-20", "samendoen", { bewijs: "Twee nieuwe collega's" })];
    expect(of(lijn)).toEqual([
      {
        soort: "back",
        procesId: "1",
        team: "Oost",
        stadium: "samendoen",
        sinds: "2026-10-20",
        reden: "Twee nieuwe collega's",
      },
    ]);
  });

  test("says where nothing was written down for long, unless the team does it alone", () => {
    const long = addDays(TODAY, -STILL_AFTER_DAYS - 1);
    expect(of([row(long, "voordoen")])).toMatchObject([{ soort: "still", stadium: "voordoen", sinds: long }]);
    expect(of([row(addDays(TODAY, -STILL_AFTER_DAYS), "voordoen")])).toEqual([]);
    expect(of([row(long, "zelf-doen")])).toEqual([]);
  });

  test("names processes without an owner, and the next three to describe in the order that was agreed", () => {
    const processen = ["4", "2", "9", "7"].map((id) => proces(id, { toDescribe: true, hasOwner: id !== "2" }));
    expect(of([], processen)).toEqual([
      { soort: "unowned", procesId: "2" },
      ...["4", "2", "9"].map((procesId) => ({ soort: "next", procesId })),
    ]);
  });

  test("leaves out processes that are gone, and what is written for a day to come", () => {
    expect(of([row("2026-10-20", "zelf-doen", { procesId: "gone" }), row("2026-11-06", "zelf-doen")])).toEqual([]);
  });

  test("says one thing at most about a team and a process, whatever was written", () => {
    const anyRow = fc.record({
      procesId: fc.constantFrom("1", "2"),
      team: fc.constantFrom("Oost", "Zuid"),
      stadium: fc.constantFrom(...STADIA),
      datum: fc.integer({ min: -200, max: 20 }).map((days) => addDays(TODAY, days)),
      bewijs: fc.constant("x"),
    });
    fc.assert(
      fc.property(fc.array(anyRow), (leerstanden) => {
        const items = of(leerstanden, [proces("1"), proces("2")]).filter((item) => "team" in item);
        const keys = items.map(({ procesId, team }) => `${procesId} ${team}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { procesId, team, sinds } of items) {
          expect(sinds <= TODAY).toBe(true);
          expect(leerstanden.some((each) => each.procesId === procesId && each.team === team)).toBe(true);
        }
      }),
    );
  });
});
