import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type Actie, dropActie, finishActie, isLate, nextNummer, reopenActie } from "../../src/domain/afspraak.ts";
import {
  adopt,
  correct,
  type Evaluatie,
  EVALUATIESTATUSSEN,
  hold,
  lastHeldKwartaal,
  plannedEvaluatie,
  putForward,
  takeBack,
} from "../../src/domain/evaluatie.ts";
import { feestdagenIn, isVrij } from "../../src/domain/feestdagen.ts";
import { daysOfKwartaal, isKwartaal, kwartaalAfter, kwartaalOf } from "../../src/domain/kwartaal.ts";
import { arrowsIn, drawnIn } from "../support/drawings.ts";
import { lifted } from "../../src/domain/verslagregel.ts";

const NOOR = { id: "noor", name: "Noor" };
const PLANNED = plannedEvaluatie({ title: "Dagstart", date: "2026-11-23", niveau: "dagelijks" });

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`Refused: ${String(result.error)}.`);
  return result.value;
}

describe("minutes", () => {
  const draft: Evaluatie = { ...value(hold(PLANNED, "2026-11-23")), aanwezig: [NOOR] };

  test("begin on the day of the meeting, and not before it", () => {
    expect(hold(PLANNED, "2026-11-22")).toEqual({ ok: false, error: "in-the-future" });
    expect(draft.status).toBe("draft");
  });

  test("are put forward by those who were there, may be taken back, and stay as they are once adopted", () => {
    expect(putForward({ ...draft, aanwezig: [] })).toEqual({ ok: false, error: "nobody-present" });
    const submitted = value(putForward(draft));
    expect(value(takeBack(submitted))).toEqual(draft);
    const adopted = value(adopt(submitted));
    for (const step of [putForward, takeBack, adopt]) expect(step(adopted)).toEqual({ ok: false, error: "not-now" });
    expect(hold(adopted, "2026-12-01")).toEqual({ ok: false, error: "not-now" });
  });

  test("take the steps that docs/states.md draws, and no other", () => {
    const steps = { hold: (each: Evaluatie) => hold(each, "2026-11-23"), putForward, takeBack, adopt };
    const taken = Object.entries(steps).flatMap(([name, take]) =>
      EVALUATIESTATUSSEN.flatMap((status) => {
        const next = take({ ...draft, status });
        return next.ok ? [`${name} ${status} ${next.value.status}`] : [];
      }),
    );
    expect(taken.toSorted()).toEqual(arrowsIn(drawnIn("Evaluatie")));
  });

  test("that were adopted are corrected by new ones, with a reason", () => {
    const adopted = value(adopt(value(putForward(draft))));
    expect(correct("7", adopted, "  ")).toEqual({ ok: false, error: "reason-missing" });
    expect(correct("7", draft, "Naam fout")).toEqual({ ok: false, error: "not-now" });
    expect(value(correct("7", adopted, " Naam fout "))).toMatchObject({
      status: "draft",
      aanwezig: [NOOR],
      correctie: { evaluatieId: "7", reden: "Naam fout" },
    });
  });

  test("a signal that is lifted names the line that it comes from", () => {
    const signal = {
      soort: "signaal",
      evaluatieId: "3",
      onderdeel: "regiesysteem",
      tekst: "JCC loopt vast",
      puntId: "12",
    } as const;
    expect(lifted("45", signal, "9")).toEqual({ ...signal, evaluatieId: "9", herkomstId: "45" });
  });
});

describe("an action", () => {
  const open: Actie = {
    soort: "actie",
    nummer: "A-2026-001",
    title: "Bel JCC",
    evaluatieId: "3",
    onderdeel: "algemeen",
    eigenaar: NOOR,
    streefdatum: "2026-11-20",
    status: "open",
  };

  test("is late from the day after its date, as long as it is open", () => {
    expect([isLate(open, "2026-11-20"), isLate(open, "2026-11-21")]).toEqual([false, true]);
    expect(isLate(value(finishActie(open, "2026-11-21")), "2026-11-22")).toBe(false);
  });

  test("that is done or dropped can be opened again, and is then as it was", () => {
    expect(value(reopenActie(value(finishActie(open, "2026-11-21"))))).toEqual(open);
    expect(value(reopenActie(value(dropActie(open))))).toEqual(open);
    expect(reopenActie(open)).toEqual({ ok: false, error: "not-now" });
    expect(dropActie(value(finishActie(open, "2026-11-21")))).toEqual({ ok: false, error: "not-now" });
  });
});

describe("numbers", () => {
  test("begin anew each year, and are counted apart for decisions and actions", () => {
    const given = ["B-2026-009", "B-2026-010", "A-2026-044", "B-2025-120", "wat anders"];
    expect(nextNummer("besluit", 2026, given)).toBe("B-2026-011");
    expect(nextNummer("actie", 2026, given)).toBe("A-2026-045");
    expect(nextNummer("besluit", 2027, given)).toBe("B-2027-001");
  });

  test("are never given twice, whatever was given", () => {
    const nummer = fc.tuple(fc.constantFrom("A", "B"), fc.constantFrom(2025, 2026), fc.nat(1200));
    fc.assert(
      fc.property(fc.array(nummer), (all) => {
        const given = all.map(([letter, year, number]) => `${letter}-${year}-${String(number).padStart(3, "0")}`);
        expect(given).not.toContain(nextNummer("besluit", 2026, given));
      }),
    );
  });
});

describe("public holidays", () => {
  /** From the calendar of the Rijksoverheid. */
  test.each([
    [2024, ["2024-03-29", "2024-04-01", "2024-05-09", "2024-05-20"]],
    [2025, ["2025-04-18", "2025-04-21", "2025-04-26", "2025-05-29", "2025-06-09"]],
    [2026, ["2026-04-03", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25"]],
    [2027, ["2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"]],
    [2038, ["2038-04-23", "2038-04-26", "2038-06-03", "2038-06-14"]],
  ])("of %i are on the days that everybody knows", (year, days) => {
    expect([...feestdagenIn(year)]).toEqual(expect.arrayContaining(days));
    expect(feestdagenIn(year).size).toBe(9);
  });

  test("keep Easter on a Monday between 23 March and 26 April, in every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2299 }), (year) => {
        const [, , easterMonday = ""] = [...feestdagenIn(year)];
        expect(new Date(easterMonday).getUTCDay()).toBe(1);
        expect(easterMonday >= `${year}-03-23` && easterMonday <= `${year}-04-26`).toBe(true);
      }),
    );
  });

  test("and weekends are days on which nobody meets", () => {
    expect(["2026-12-25", "2026-11-22", "2026-11-23"].map(isVrij)).toEqual([true, true, false]);
  });
});

describe("a quarter", () => {
  const day = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test("holds the days from its first to its last, and no other", () => {
    fc.assert(
      fc.property(day, (date) => {
        const { from, until } = daysOfKwartaal(kwartaalOf(date));
        expect(from <= date && date <= until).toBe(true);
        expect([kwartaalOf(from), kwartaalOf(until)]).toEqual([kwartaalOf(date), kwartaalOf(date)]);
      }),
    );
  });

  test("is followed by the next one, over the years and back", () => {
    expect(["2026-Q4", "2026-Q1"].map((kwartaal) => kwartaalAfter(kwartaal))).toEqual(["2027-Q1", "2026-Q2"]);
    fc.assert(
      fc.property(day, fc.integer({ min: -40, max: 40 }), (date, count) => {
        const there = kwartaalAfter(kwartaalOf(date), count);
        expect(isKwartaal(there)).toBe(true);
        expect(kwartaalAfter(there, -count)).toBe(kwartaalOf(date));
      }),
    );
  });
});

test("a proposal rests on the quarterly meeting that was held last, whatever is planned or corrected since", () => {
  const meeting = (id: string, some: Partial<Evaluatie>) => ({
    id,
    value: {
      ...plannedEvaluatie({ title: id, date: "2026-10-08", niveau: "kwartaal" }),
      status: "draft",
      ...some,
    } as const,
  });
  const all = [
    meeting("first", { date: "2026-07-09", status: "adopted" }),
    meeting("last", {}),
    meeting("month", { niveau: "maandelijks", date: "2026-11-05" }),
    meeting("planned", { status: "planned", date: "2026-11-20" }),
    meeting("correction", { date: "2026-10-08", correctie: { evaluatieId: "last", reden: "Fout" } }),
  ];
  expect(lastHeldKwartaal(all, "2026-11-23")).toBe("last");
  expect(lastHeldKwartaal(all, "2026-08-01")).toBe("first");
  expect(lastHeldKwartaal([], "2026-11-23")).toBeUndefined();
});
