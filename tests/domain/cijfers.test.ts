import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Aantal } from "../../src/domain/cijfers/aantal.ts";
import type { Besluitronde } from "../../src/domain/cijfers/besluitronde.ts";
import { doorlooptijd, percentiel, TRAJECTEN } from "../../src/domain/cijfers/doorlooptijd.ts";
import { begonnenStukken, type Dagen, dagenVan, stukken } from "../../src/domain/cijfers/periode.ts";
import { addDays } from "../../src/domain/kalender.ts";
import {
  finishedSomeTime,
  lateOp,
  puntenPerBron,
  puntenPerStatus,
  puntenPerWijk,
  puntstandOp,
  puntverloop,
  raisedIn,
} from "../../src/domain/cijfers/puntcijfers.ts";
import { faseOp, puntloop, type Puntbron, type Puntloop } from "../../src/domain/cijfers/puntloop.ts";
import { BRONNEN, STATUSES } from "../../src/domain/ontwikkelpunt.ts";
import { lateFirst } from "../../src/domain/overzicht.ts";
import { outcomeOf } from "../../src/domain/standing.ts";
import { aPoint } from "../support/builders.ts";

const TODAY = "2026-11-22";
const QUARTER = "2026-Q4";
const MONTHS = ["2026-10", "2026-11", "2026-12"];
/** The phases that fit what a status says was decided. */
const PHASES = { approved: ["approved", "done"], rejected: ["rejected"], nothing: ["undecided"] } as const;
const RUNS = { numRuns: 300 };

describe("any points", () => {
  test("are as many by status as by source, by district and by phase", () => {
    fc.assert(
      fc.property(points(), (lopen) => {
        const sums = [
          sum(puntenPerStatus(lopen)),
          sum(puntenPerBron(lopen)),
          sum(puntenPerWijk(lopen, ["1", "2"])),
          sum(puntstandOp(lopen, TODAY).perFase),
          puntstandOp(lopen, TODAY).raised.value,
        ];
        expect(sums).toEqual(sums.map(() => lopen.length));
      }),
      RUNS,
    );
  });

  test("are by source and by district in any days as many as were raised in them", () => {
    fc.assert(
      fc.property(points(), day(), day(), (lopen, one, other) => {
        const dagen = one < other ? { from: one, until: other } : { from: other, until: one };
        const raised = raisedIn(lopen, dagen);
        const { value, rows } = puntverloop(lopen, dagen).raised;
        expect(raised.map(({ id }) => id)).toEqual(rows);
        expect([sum(puntenPerBron(raised)), sum(puntenPerWijk(raised, ["1", "2"]))]).toEqual([value, value]);
      }),
      RUNS,
    );
  });

  test("are on any day in one phase from the day they were raised, and open until they are done or rejected", () => {
    fc.assert(
      fc.property(points(), day(), (lopen, on) => {
        const { raised, open, perFase } = puntstandOp(lopen, on);
        expect(sum(perFase)).toBe(raised.value);
        expect(raised.value - perFase.done.value - perFase.rejected.value).toBe(open.value);
        expect(raised.value).toBe(lopen.filter(({ raisedOn }) => raisedOn <= on).length);
      }),
      RUNS,
    );
  });

  test("make in three months what they make in the quarter", () => {
    fc.assert(
      fc.property(points(), (lopen) => {
        const quarter = puntverloop(lopen, dagenVan(QUARTER));
        const months = MONTHS.map((month) => puntverloop(lopen, dagenVan(month)));
        for (const name of ["raised", "decided", "approved", "rejected", "finished"] as const) {
          expect(months.flatMap((month) => month[name].rows).toSorted()).toEqual(quarter[name].rows.toSorted());
        }
        expect(quarter.approved.value + quarter.rejected.value).toBe(quarter.decided.value);
      }),
      RUNS,
    );
  });

  test("grow by what is raised, and are done as often as they were finished", () => {
    fc.assert(
      fc.property(points(), day(), day(), (lopen, one, other) => {
        const [from, until] = [one, other].toSorted() as [string, string];
        const before = puntstandOp(lopen, from);
        const after = puntstandOp(lopen, until);
        const between = puntverloop(lopen, { from: addDays(from, 1), until });
        expect(after.raised.value - before.raised.value).toBe(between.raised.value);
        expect(after.perFase.done.value - before.perFase.done.value).toBe(between.finished.value);
      }),
      RUNS,
    );
  });

  test("stand today in the phase that their status names, or it is said that nobody knows since when", () => {
    fc.assert(
      fc.property(points(), (lopen) => {
        const { perFase } = puntstandOp(lopen, TODAY);
        const perStatus = puntenPerStatus(lopen);
        expect(perStatus.done.value).toBe(perFase.done.value + finishedSomeTime(lopen).value);
        for (const loop of lopen.filter(({ point }) => point.status !== "submitted" && point.status !== "parked")) {
          const needed = loop.standing === "unproven" ? "nothing" : (outcomeOf(loop.point.status) ?? "nothing");
          expect([...PHASES[needed], "unknown"]).toContain(faseOp(loop, TODAY));
        }
      }),
      RUNS,
    );
  });

  test("are as late as the overview says they are", () => {
    fc.assert(
      fc.property(points(), (lopen) => {
        const late = lateFirst(lopen, TODAY).map(({ id }) => id);
        expect(lateOp(lopen, TODAY, TODAY).rows.toSorted()).toEqual(late.toSorted());
      }),
      RUNS,
    );
  });

  test("take no less time at the 85th percentile than at the median, and both are times that a point took", () => {
    fc.assert(
      fc.property(points(), fc.constantFrom(...TRAJECTEN), (lopen, traject) => {
        const { punten, mediaan, p85 } = doorlooptijd(lopen, traject, dagenVan(QUARTER));
        expect(mediaan === undefined).toBe(punten.value === 0);
        if (mediaan === undefined || p85 === undefined) return;
        expect(mediaan).toBeGreaterThanOrEqual(0);
        expect(p85).toBeGreaterThanOrEqual(mediaan);
      }),
      RUNS,
    );
  });

  test("have a lead time exactly when they were finished", () => {
    fc.assert(
      fc.property(points(), (lopen) => {
        const dagen = dagenVan(QUARTER);
        const { punten } = doorlooptijd(lopen, "raised-finished", dagen);
        expect(punten).toEqual(puntverloop(lopen, dagen).finished);
      }),
      RUNS,
    );
  });
});

describe("nearest rank", () => {
  test("is the smallest value that at least so many percent do not exceed", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1 }), fc.constantFrom(50, 85), (values, percentage) => {
        const found = percentiel(values, percentage) ?? -1;
        const within = (limit: number) => values.filter((value) => value <= limit).length * 100;
        expect(values).toContain(found);
        expect(within(found)).toBeGreaterThanOrEqual(percentage * values.length);
        for (const less of values.filter((value) => value < found)) {
          expect(within(less)).toBeLessThan(percentage * values.length);
        }
      }),
    );
  });

  test("of twenty values is the tenth and the seventeenth", () => {
    const values = Array.from({ length: 20 }, (_, index) => index + 1);
    expect([percentiel(values, 50), percentiel(values, 85)]).toEqual([10, 17]);
  });
});

describe("a point", () => {
  const decided = { askedOn: "2026-10-03", decided: { outcome: "approved", on: "2026-10-05" } } as const;

  test("is what was decided about it until it is done, on the days that the lists name", () => {
    const done = loopOf({
      point: { ...aPoint("done"), finishedOn: "2026-11-10" } as Puntbron["point"],
      rondes: [decided],
    });
    const days = ["2026-09-30", "2026-10-01", "2026-10-04", "2026-10-05", "2026-11-09", "2026-11-10"];
    expect(days.map((on) => faseOp(done, on))).toEqual([
      undefined,
      "undecided",
      "undecided",
      "approved",
      "approved",
      "done",
    ]);
    expect(doorlooptijd([done], "raised-finished", dagenVan(QUARTER)).mediaan).toBe(40);
    expect(doorlooptijd([done], "asked-decided", dagenVan(QUARTER)).mediaan).toBe(2);
    expect(doorlooptijd([done], "approved-finished", dagenVan(QUARTER)).mediaan).toBe(36);
  });

  test("that was rejected and reopened is open again since the log says so", () => {
    const rejected = { askedOn: "2026-10-03", decided: { outcome: "rejected", on: "2026-10-05" } } as const;
    const loop = loopOf({ point: aPoint("new"), rondes: [{ ...rejected, reopenedOn: "2026-10-20" }] });
    expect(["2026-10-19", "2026-10-20"].map((on) => faseOp(loop, on))).toEqual(["rejected", "undecided"]);
  });

  test.each(["2026-09-01", "2026-10-04", "2027-01-01"])(
    "done on %s, which cannot be, is done on no known day",
    (on) => {
      const loop = loopOf({ point: { ...aPoint("done"), finishedOn: on } as Puntbron["point"], rondes: [decided] });
      expect(faseOp(loop, TODAY)).toBe("unknown");
      expect(finishedSomeTime([loop]).rows).toEqual(["7"]);
      expect(puntverloop([loop], dagenVan("2026-Q4")).finished.value).toBe(0);
      expect(doorlooptijd([loop], "raised-finished", dagenVan("2026-Q4")).mediaan).toBeUndefined();
    },
  );

  test("whose status no decision bears out is in no phase that was decided", () => {
    const loop = loopOf({ point: aPoint("approved"), standing: "unproven" });
    expect(faseOp(loop, TODAY)).toBe("unknown");
    expect(puntenPerStatus([loop]).unproven.rows).toEqual(["7"]);
    expect(puntstandOp([loop], TODAY).open.value).toBe(1);
  });
});

describe("pieces of days", () => {
  test.each(["dag", "week", "maand"] as const)("by %s hold every day once and in order", (per) => {
    fc.assert(
      fc.property(day(), fc.nat(200), (from, length) => {
        const whole: Dagen = { from, until: addDays(from, length) };
        const pieces = stukken(whole, per);
        expect(pieces[0]?.from).toBe(from);
        expect(pieces.at(-1)?.until).toBe(whole.until);
        for (const [index, piece] of pieces.entries()) {
          expect(piece.from <= piece.until).toBe(true);
          if (index > 0) expect(piece.from).toBe(addDays(pieces[index - 1]?.until ?? "", 1));
        }
      }),
    );
  });

  test("that have begun are all there is until today, and only the last of them may go on", () => {
    fc.assert(
      fc.property(day(), (today) => {
        const begun = begonnenStukken(QUARTER, "week", today);
        const { from, until } = dagenVan(QUARTER);
        expect(begun.length > 0).toBe(from <= today);
        expect(begun.slice(0, -1).some(({ running }) => running)).toBe(false);
        if (begun.length > 0) expect(begun.at(-1)?.until).toBe(today < until ? today : until);
      }),
      RUNS,
    );
    // A Monday: the week that begins on it goes on; on the Sunday before, none does.
    expect(begonnenStukken(QUARTER, "week", "2026-11-23").at(-1)).toMatchObject({ from: "2026-11-23", running: true });
    expect(begonnenStukken(QUARTER, "week", "2026-11-22").at(-1)).toMatchObject({ from: "2026-11-16", running: false });
  });

  test("by week begin on Monday", () => {
    expect(stukken({ from: "2026-11-18", until: "2026-11-25" }, "week")).toEqual([
      { from: "2026-11-18", until: "2026-11-22" },
      { from: "2026-11-23", until: "2026-11-25" },
    ]);
  });
});

function loopOf(some: Partial<Puntbron>): Puntloop {
  const bron: Puntbron = {
    id: "7",
    point: aPoint("new"),
    standing: "plain",
    raisedAt: "2026-10-01T09:00:00Z",
    rondes: [],
    ...some,
  };
  return puntloop(bron, TODAY);
}

function sum(counts: Readonly<Record<string, Aantal>>): number {
  for (const { value, rows } of Object.values(counts)) expect(rows).toHaveLength(value);
  return Object.values(counts).reduce((total, { value }) => total + value, 0);
}

function day(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 180 }).map((days) => addDays("2026-07-15", days));
}

/** Points in every state that rows and log can leave behind, also those that do not fit together. */
function points(): fc.Arbitrary<readonly Puntloop[]> {
  return fc
    .array(aBron(), { maxLength: 25 })
    .map((all) => all.map((bron, index) => loopOf({ ...bron, id: `${index}` })));
}

function aBron(): fc.Arbitrary<Omit<Puntbron, "id">> {
  return fc
    .record({
      status: fc.constantFrom(...STATUSES),
      bron: fc.constantFrom(...BRONNEN),
      wijkId: fc.constantFrom(undefined, "1", "2", "gone"),
      streefdatum: fc.option(day(), { nil: undefined }),
      finishedOn: day(),
      raisedOn: fc.integer({ min: 0, max: 96 }).map((days) => addDays("2026-07-15", days)),
      steps: fc.array(fc.nat(5), { maxLength: 6 }),
      outcomes: fc.array(fc.constantFrom("approved", "rejected", "none"), { minLength: 3, maxLength: 3 }),
    })
    .map(({ status, bron, wijkId, streefdatum, finishedOn, raisedOn, steps, outcomes }) => {
      const point = aPoint(status, {
        bron,
        ...(wijkId === undefined ? {} : { wijkId }),
        ...(streefdatum === undefined ? {} : { streefdatum }),
      });
      const rondes = roundsFrom(raisedOn, steps, outcomes);
      const needed = outcomeOf(status);
      const last = rondes.at(-1);
      const holds = last?.reopenedOn === undefined && last?.decided?.outcome === needed;
      return {
        point: point.status === "done" ? { ...point, finishedOn } : point,
        standing: needed === undefined ? "plain" : holds ? "proven" : "unproven",
        raisedAt: `${raisedOn}T10:00:00Z`,
        rondes,
      } as const;
    });
}

/** Asked, decided and reopened in turn, each some days after the other. */
function roundsFrom(
  raisedOn: string,
  steps: readonly number[],
  outcomes: readonly ("approved" | "rejected" | "none")[],
): readonly Besluitronde[] {
  let on = raisedOn;
  const next = (days: number): string => (on = addDays(on, days));
  return Array.from({ length: Math.floor(steps.length / 2) }, (_, index) => {
    const askedOn = next(steps[index * 2] ?? 0);
    const outcome = outcomes[index] ?? "none";
    if (outcome === "none") return { askedOn };
    const decided = { outcome, on: next(steps[index * 2 + 1] ?? 0) } as const;
    const isLast = index === Math.floor(steps.length / 2) - 1;
    return isLast ? { askedOn, decided } : { askedOn, decided, reopenedOn: next(1) };
  });
}
