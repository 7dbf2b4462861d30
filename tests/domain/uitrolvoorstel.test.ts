import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { AANDACHTSGEBIEDEN } from "../../src/domain/ontwikkelpunt.ts";
import {
  eenheidUit,
  grenzenVan,
  isLadder,
  MATEN,
  schaalOf,
  type Uitrolcriterium,
  VERGELIJKINGEN,
  VOORBEELDCRITERIA,
  wrongIn,
} from "../../src/domain/uitrolcriteria.ts";
import {
  adviceOf,
  advise,
  ADVIEZEN,
  type Cijfer,
  type Cijfers,
  drafted,
  judge,
  type Toetsregel,
  uitkomstOf,
  type Uitrolvoorstel,
  withCriteria,
} from "../../src/domain/uitrolvoorstel.ts";

const RUNS = { numRuns: 1_000 };

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`Refused: ${String(result.error)}.`);
  return result.value;
}

const waardeOp = (criterium: Uitrolcriterium): fc.Arbitrary<number> =>
  isLadder(schaalOf(criterium.maat)) ? fc.constantFrom(1, 2, 3) : fc.integer({ min: 0, max: 100 });

const cijfer = (waarde: number): Cijfer => ({ waarde, bron: "Enquête", rijen: [{ lijst: "metingen", id: "3" }] });

const criterium: fc.Arbitrary<Uitrolcriterium> = fc
  .record({
    maat: fc.constantFrom(...MATEN),
    vergelijking: fc.constantFrom(...VERGELIJKINGEN),
    drempel: fc.integer({ min: 0, max: 100 }),
    vereist: fc.boolean(),
  })
  .map((each) =>
    isLadder(schaalOf(each.maat)) ? { ...each, vergelijking: "at-least", drempel: 2 + (each.drempel % 2) } : each,
  );

const regel: fc.Arbitrary<Toetsregel> = criterium.chain((each) =>
  fc
    .option(waardeOp(each), { nil: undefined })
    .map((waarde) => (waarde === undefined ? { criterium: each } : { criterium: each, cijfer: cijfer(waarde) })),
);

const regels = fc.uniqueArray(regel, { selector: ({ criterium: { maat } }) => maat, maxLength: 10 });

/** The line with a figure that says at least as much good. */
function betterThan({ criterium: each, cijfer: known }: Toetsregel): fc.Arbitrary<Toetsregel> {
  const met = { criterium: each, cijfer: cijfer(each.drempel) };
  if (known === undefined) return fc.constant(met);
  const more = (steps: number): number =>
    each.vergelijking === "at-least" ? known.waarde + steps : known.waarde - steps;
  const same = { criterium: each, cijfer: known };
  const step = fc.integer({ min: 0, max: 100 }).map((steps) => ({ criterium: each, cijfer: cijfer(more(steps)) }));
  return uitkomstOf(same) === "not-met" ? fc.oneof(step, fc.constant({ criterium: each })) : step;
}

const oneBetter = regels
  .filter((all) => all.length > 0)
  .chain((all) =>
    fc.nat({ max: all.length - 1 }).chain((place) =>
      betterThan(all[place] ?? { criterium: VOORBEELDCRITERIA[0] as Uitrolcriterium }).map((better) => ({
        before: all,
        after: all.with(place, better),
      })),
    ),
  );

const rank = (all: readonly Toetsregel[]): number => ADVIEZEN.indexOf(adviceOf(all).advies);
const fulfilled = ({ criterium: each }: Toetsregel): Toetsregel => ({ criterium: each, cijfer: cijfer(each.drempel) });

describe("criteria held against figures", () => {
  test("give each criterion its own figure, and none when there is none", () => {
    fc.assert(
      fc.property(regels, (all) => {
        const criteria = all.map(({ criterium: each }) => each);
        const cijfers: Cijfers = Object.fromEntries(
          all.flatMap(({ criterium: { maat }, cijfer: known }) => (known === undefined ? [] : [[maat, known]])),
        );
        expect(judge(criteria, cijfers)).toEqual(all);
        expect(judge(criteria, {}).every((each) => uitkomstOf(each) === "unknown")).toBe(true);
      }),
      RUNS,
    );
  });

  test("are compared in the unit that was agreed: 42 days are six weeks, and so many working days say nothing", () => {
    const zesWeken = {
      maat: "wachttijd",
      vergelijking: "at-most",
      drempel: 6,
      eenheid: "weeks",
      vereist: true,
    } as const;
    const after = (waarde: number, eenheid: string) => {
      const wachttijd = { ...cijfer(waarde), eenheid: eenheidUit(eenheid) };
      return judge([zesWeken], { wachttijd })[0];
    };
    expect(after(42, "dagen")).toEqual({ criterium: zesWeken, cijfer: cijfer(6) });
    expect(uitkomstOf(after(43, " Dagen") ?? { criterium: zesWeken })).toBe("not-met");
    expect(after(5, "weken")).toEqual({ criterium: zesWeken, cijfer: cijfer(5) });
    for (const unknown of ["werkdagen", "maanden", ""]) expect(after(5, unknown)).toEqual({ criterium: zesWeken });
  });

  test("are met on the threshold itself, and not just beside it", () => {
    const atLeast = { maat: "klanttevredenheid", vergelijking: "at-least", drempel: 7, vereist: true } as const;
    const atMost = { ...atLeast, maat: "late-acties", vergelijking: "at-most", drempel: 20 } as const;
    const outcome = (each: Uitrolcriterium, waarde: number) => uitkomstOf({ criterium: each, cijfer: cijfer(waarde) });
    expect([6.99, 7, 7.01].map((waarde) => outcome(atLeast, waarde))).toEqual(["not-met", "met", "met"]);
    expect([19.9, 20, 20.1].map((waarde) => outcome(atMost, waarde))).toEqual(["met", "met", "not-met"]);
  });
});

describe("the advice", () => {
  const required = VOORBEELDCRITERIA.filter(({ vereist }) => vereist);
  const allMet = VOORBEELDCRITERIA.map((each) => fulfilled({ criterium: each }));
  const without = (...maten: readonly string[]) =>
    allMet.map((each) => (maten.includes(each.criterium.maat) ? { criterium: each.criterium } : each));
  const failing = (...maten: readonly string[]) =>
    allMet.map((each) => {
      const { maat, vergelijking, drempel } = each.criterium;
      return maten.includes(maat)
        ? { ...each, cijfer: cijfer(vergelijking === "at-least" ? drempel - 1 : drempel + 1) }
        : each;
    });

  test("is to go on when every criterion is met", () => {
    expect(adviceOf(allMet)).toEqual({ advies: "proceed", inDeWeg: [] });
  });

  test("is to go on under conditions when only wished ones are not met or unknown, and names those", () => {
    expect(adviceOf(failing("late-acties"))).toMatchObject({
      advies: "proceed-if",
      inDeWeg: [{ criterium: { maat: "late-acties" } }],
    });
    expect(adviceOf(without("ritme"))).toMatchObject({
      advies: "proceed-if",
      inDeWeg: [{ criterium: { maat: "ritme" } }],
    });
  });

  test("is to steer when a required one is not met or unknown", () => {
    expect(adviceOf(failing("klanttevredenheid")).advies).toBe("adjust");
    expect(adviceOf(without("klanttevredenheid")).advies).toBe("adjust");
    expect(adviceOf([]).advies).toBe("adjust");
  });

  test("is to stop when most of the required ones are not met, or every area was found insufficient", () => {
    const maten = required.map(({ maat }) => maat);
    const half = maten.slice(0, Math.floor(maten.length / 2));
    expect(adviceOf(failing(...half)).advies).toBe("adjust");
    expect(adviceOf(failing(...maten.slice(0, half.length + 1))).advies).toBe("stop");
    const oordelen = AANDACHTSGEBIEDEN.map((gebied) => `oordeel/${gebied}`);
    expect(adviceOf(failing(...oordelen.slice(1))).advies).toBe("adjust");
    expect(adviceOf(failing(...oordelen)).advies).toBe("stop");
  });

  test("is not to stop for what is merely unknown", () => {
    fc.assert(
      fc.property(regels, (all) => {
        expect(adviceOf(all.map(({ criterium: each }) => ({ criterium: each }))).advies).not.toBe("stop");
      }),
      RUNS,
    );
  });

  test("never gets worse when a line gets better", () => {
    fc.assert(
      fc.property(oneBetter, ({ before, after }) => {
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
      { numRuns: 5_000 },
    );
  });

  test("is never better for an unknown figure than for one that is met", () => {
    fc.assert(
      fc.property(regels, (all) => {
        for (const [place, each] of all.entries()) {
          const unknown = all.with(place, { criterium: each.criterium });
          expect(rank(unknown)).toBeLessThanOrEqual(rank(all.with(place, fulfilled(each))));
        }
      }),
      RUNS,
    );
  });

  test("names exactly the lines that stand in the way: meet all of them and it is go, leave one and it is not", () => {
    fc.assert(
      fc.property(
        regels.filter((all) => all.length > 0),
        (all) => {
          const { inDeWeg, advies } = adviceOf(all);
          expect(advies === "proceed").toBe(inDeWeg.length === 0);
          const meet = (left?: Toetsregel): readonly Toetsregel[] =>
            all.map((each) => (inDeWeg.includes(each) && each !== left ? fulfilled(each) : each));
          expect(adviceOf(meet()).advies).toBe("proceed");
          for (const left of inDeWeg) expect(adviceOf(meet(left)).advies).not.toBe("proceed");
        },
      ),
      RUNS,
    );
  });
});

describe("a criterion", () => {
  const tevreden: Uitrolcriterium = {
    maat: "klanttevredenheid",
    vergelijking: "at-least",
    drempel: 7,
    vereist: true,
  };

  test("says something: a real threshold within its scale, once for each measure", () => {
    expect(VOORBEELDCRITERIA.map((each, index) => wrongIn(each, VOORBEELDCRITERIA.slice(0, index)))).toEqual(
      VOORBEELDCRITERIA.map(() => undefined),
    );
    expect(wrongIn({ ...tevreden, drempel: Number.NaN })).toBe("not-a-number");
    expect(wrongIn({ ...tevreden, maat: "ritme", drempel: 101 })).toBe("out-of-range");
    expect(wrongIn({ ...tevreden, maat: "open-moet", drempel: 0.5 })).toBe("out-of-range");
    expect(wrongIn({ ...tevreden, maat: "oordeel/regiesysteem", drempel: 1 })).toBe("out-of-range");
    expect(wrongIn({ ...tevreden, maat: "leerstand", vergelijking: "at-most", drempel: 2 })).toBe("wrong-way");
    expect(wrongIn(tevreden, [{ ...tevreden, drempel: 8 }])).toBe("twice");
  });

  test("has a threshold that somebody could measure: a mark from 1 to 10, and nothing below nought or endless", () => {
    const fits = (criterium: Partial<Uitrolcriterium>) => wrongIn({ ...tevreden, ...criterium }) === undefined;
    expect([-99_999, 0.9, 1, 10, 10.1].map((drempel) => fits({ drempel }))).toEqual([false, false, true, true, false]);
    for (const maat of MATEN) {
      const [lowest, highest] = grenzenVan({ maat });
      expect([maat, fits({ maat, drempel: lowest }), fits({ maat, drempel: highest })]).toEqual([maat, true, true]);
      expect([maat, fits({ maat, drempel: lowest - 1 }), fits({ maat, drempel: highest + 1 })]).toEqual([
        maat,
        false,
        false,
      ]);
      expect(lowest).toBeGreaterThanOrEqual(0);
    }
    expect(fits({ maat: "wachttijd", eenheid: "weeks", drempel: 521 })).toBe(false);
    expect(fits({ maat: "wachttijd", eenheid: "days", drempel: 521 })).toBe(true);
  });
});

describe("a proposal", () => {
  const begun = value(withCriteria({ golfId: "4" }, VOORBEELDCRITERIA));
  const good: Cijfers = Object.fromEntries(VOORBEELDCRITERIA.map(({ maat, drempel }) => [maat, cijfer(drempel)]));

  test("begins with criteria that were set before anything was measured", () => {
    expect(begun).toMatchObject({ golfId: "4", status: "draft", voorwaarden: "", afwijking: "" });
    expect(begun.advies).toBeUndefined();
    expect(begun.regels.every((each) => uitkomstOf(each) === "unknown")).toBe(true);
    expect(withCriteria({ golfId: "4" }, [])).toEqual({ ok: false, error: "no-criteria" });
    const twice = VOORBEELDCRITERIA.slice(0, 1);
    expect(withCriteria(begun, [...twice, ...twice])).toEqual({ ok: false, error: "twice" });
  });

  test("keeps its criteria once figures were held against them", () => {
    const judged = value(drafted(begun, good, "12"));
    expect(judged).toMatchObject({ advies: "proceed", evaluatieId: "12" });
    expect(withCriteria(judged, VOORBEELDCRITERIA)).toEqual({ ok: false, error: "already-judged" });
    const later = value(drafted(judged, {}));
    expect(later).toMatchObject({ advies: "adjust", evaluatieId: "12" });
    expect(later.regels.map((each) => each.criterium)).toEqual(VOORBEELDCRITERIA);
  });

  test("may advise something else than the rules do, with a reason only", () => {
    const judged = value(drafted(begun, good));
    const said = { advies: "adjust", voorwaarden: "", afwijking: " " } as const;
    expect(advise(judged, said)).toEqual({ ok: false, error: "reason-missing" });
    expect(value(advise(judged, { ...said, afwijking: "Veel ziekte in Oost" }))).toMatchObject({
      advies: "adjust",
      afwijking: "Veel ziekte in Oost",
    });
    expect(value(advise(judged, { ...said, advies: "proceed", afwijking: "Overbodig" })).afwijking).toBe("");
  });

  test("to go on under conditions names the conditions", () => {
    const judged = value(drafted(begun, { ...good, ritme: cijfer(10) }));
    expect(judged.advies).toBe("proceed-if");
    const said = { advies: "proceed-if", voorwaarden: " ", afwijking: "" } as const;
    expect(advise(judged, said)).toEqual({ ok: false, error: "conditions-missing" });
    expect(advise(judged, { ...said, voorwaarden: "Houd elke dagstart" }).ok).toBe(true);
  });

  test("is not touched any more once it was put forward", () => {
    const submitted: Uitrolvoorstel = { ...value(drafted(begun, good)), status: "submitted" };
    const said = { advies: "stop", voorwaarden: "", afwijking: "Toch niet" } as const;
    for (const tried of [withCriteria(submitted, VOORBEELDCRITERIA), drafted(submitted, {}), advise(submitted, said)]) {
      expect(tried).toEqual({ ok: false, error: "not-now" });
    }
    expect(advise(begun, said)).toEqual({ ok: false, error: "not-now" });
  });
});
