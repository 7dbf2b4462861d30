import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Actie } from "../../src/domain/afspraak.ts";
import { isLate } from "../../src/domain/afspraak.ts";
import { type Actiebron, actiestandOp, actieverloop } from "../../src/domain/cijfers/actiecijfers.ts";
import { effectlijnen } from "../../src/domain/cijfers/effectlijn.ts";
import { type Leerbron, leerstandOp, leerverloop } from "../../src/domain/cijfers/leercijfers.ts";
import { dagenVan } from "../../src/domain/cijfers/periode.ts";
import { addDays } from "../../src/domain/kalender.ts";
import { ritmecijfers, ritmemomenten } from "../../src/domain/cijfers/ritmecijfers.ts";
import { verslagcijfers } from "../../src/domain/cijfers/verslagcijfers.ts";
import {
  type Volwassenheidbron,
  volwassenheidOp,
  volwassenheidverloop,
} from "../../src/domain/cijfers/volwassenheidcijfers.ts";
import { type Evaluatie, EVALUATIESTATUSSEN, NIVEAUS, plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import { rhythmKept } from "../../src/domain/ritme.ts";
import { STADIA } from "../../src/domain/leerstand.ts";
import type { Meting } from "../../src/domain/meting.ts";
import { NIVEAUS_VOLWASSENHEID } from "../../src/domain/proces.ts";
import { consulent } from "../support/builders.ts";

const TODAY = "2026-11-22";
const MONTHS = ["2026-10", "2026-11", "2026-12"].map(dagenVan);
const QUARTER = dagenVan("2026-Q4");

describe("actions", () => {
  test("are on any day open, done or dropped, and late only when open", () => {
    fc.assert(
      fc.property(actions(), day(), (acties, on) => {
        const { made, open, late, done, dropped } = actiestandOp(acties, on);
        expect(open.value + done.value + dropped.value).toBe(made.value);
        expect(open.rows).toEqual(expect.arrayContaining([...late.rows]));
      }),
    );
  });

  test("are late today when the rule behind the lists says so", () => {
    fc.assert(
      fc.property(actions(), (acties) => {
        const late = acties.filter(({ actie, madeAt }) => madeAt.slice(0, 10) <= TODAY && isLate(actie, TODAY));
        const { rows } = actiestandOp(acties, TODAY).late;
        expect(rows.filter((id) => acties.some((each) => each.id === id && each.actie.status === "open"))).toEqual(
          late.map(({ id }) => id),
        );
      }),
    );
  });

  test("are done in three months as often as in the quarter", () => {
    fc.assert(
      fc.property(actions(), (acties) => {
        const quarter = actieverloop(acties, QUARTER);
        for (const name of ["made", "done", "doneLate"] as const) {
          const months = MONTHS.flatMap((month) => actieverloop(acties, month)[name].rows);
          expect(months.toSorted()).toEqual(quarter[name].rows.toSorted());
        }
      }),
    );
  });
});

describe("the maturity of processes", () => {
  test("counts each process once, and has a mean between the lowest and the highest level", () => {
    fc.assert(
      fc.property(maturity(), day(), (bron, on) => {
        const { perNiveau, nietGemeten, gemiddelde } = volwassenheidOp(bron, on, TODAY);
        const counts = NIVEAUS_VOLWASSENHEID.map((niveau) => perNiveau[niveau].value);
        const measured = counts.reduce((one, other) => one + other, 0);
        expect(measured + nietGemeten.value).toBe(bron.processen.filter(({ status }) => status !== "retired").length);
        if (measured === 0) return expect(gemiddelde).toBeUndefined();
        const levels = NIVEAUS_VOLWASSENHEID.filter((niveau) => perNiveau[niveau].value > 0);
        expect(gemiddelde).toBeGreaterThanOrEqual(Math.min(...levels));
        expect(gemiddelde).toBeLessThanOrEqual(Math.max(...levels));
      }),
    );
  });

  test("changes in three months as often as in the quarter", () => {
    fc.assert(
      fc.property(maturity(), (bron) => {
        const quarter = volwassenheidverloop(bron, QUARTER);
        for (const name of ["first", "up", "same", "down"] as const) {
          const months = MONTHS.flatMap((month) => volwassenheidverloop(bron, month)[name].rows);
          expect(months.toSorted()).toEqual(quarter[name].rows.toSorted());
        }
      }),
    );
  });

  test("of before a measurement is not known, also when a level stands there now", () => {
    const bron: Volwassenheidbron = {
      processen: [{ id: "1", status: "adopted", volwassenheid: 3 }],
      metingen: [{ id: "9", meting: { procesId: "1", datum: "2026-11-01", niveau: 3, antwoorden: [] } }],
    };
    expect(volwassenheidOp(bron, "2026-10-31", TODAY).nietGemeten.rows).toEqual(["1"]);
    expect(volwassenheidOp(bron, "2026-11-01", TODAY).perNiveau[3].rows).toEqual(["1"]);
    expect(volwassenheidverloop(bron, dagenVan("2026-11")).first.rows).toEqual(["9"]);
  });
});

describe("teams that learn", () => {
  test("stand at one stage for each process that they began, and move in three months as in the quarter", () => {
    fc.assert(
      fc.property(learning(), day(), (rows, on) => {
        const pairs = rows
          .filter(({ leerstand }) => leerstand.datum <= on)
          .map(({ leerstand: { procesId, team } }) => `${procesId}/${team}`);
        const stand = leerstandOp(rows, on);
        expect(STADIA.flatMap((stadium) => stand[stadium].rows)).toHaveLength(new Set(pairs).size);
        const quarter = leerverloop(rows, QUARTER);
        for (const name of ["begun", "forward", "same", "back"] as const) {
          const months = MONTHS.flatMap((month) => leerverloop(rows, month)[name].rows);
          expect(months.toSorted()).toEqual(quarter[name].rows.toSorted());
        }
      }),
    );
  });
});

describe("the rhythm", () => {
  const moment = (id: string, date: string, held: boolean) => ({ id, niveau: "dagelijks", date, held }) as const;

  test("was kept where meetings were held; one of today may still be", () => {
    const momenten = [
      moment("1", "2026-11-17", true),
      moment("2", "2026-11-18", false),
      moment("3", TODAY, false),
      moment("4", "2026-12-01", false),
      moment("5", "2026-09-30", true),
    ];
    const { due, held, missed } = ritmecijfers(momenten, QUARTER, TODAY).dagelijks;
    expect([due.rows, held.rows, missed.rows]).toEqual([["1", "2"], ["1"], ["2"]]);
  });

  test("is what the calendar of evaluations says of it", () => {
    const meeting = fc.record({
      title: fc.constant("Dagstart"),
      niveau: fc.constantFrom(...NIVEAUS),
      date: day(),
      status: fc.constantFrom(...EVALUATIESTATUSSEN),
      corrects: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 20 }), fc.constantFrom(...NIVEAUS), (all, niveau) => {
        const evaluaties = all.map(({ corrects, status, ...naam }): Evaluatie => {
          const plain = { ...plannedEvaluatie(naam), status };
          return corrects ? { ...plain, correctie: { evaluatieId: "1", reden: "Een naam" } } : plain;
        });
        const momenten = ritmemomenten(evaluaties.map((evaluatie, index) => ({ id: `${index}`, evaluatie })));
        const { due, held, missed } = ritmecijfers(momenten, QUARTER, TODAY)[niveau];
        expect({ held: held.value, of: due.value }).toEqual(rhythmKept(evaluaties, { niveau, ...QUARTER }, TODAY));
        expect(held.value + missed.value).toBe(due.value);
      }),
    );
  });
});

describe("satisfaction", () => {
  const figure = (id: string, soort: Meting["soort"], datum: string, waarde: number, some: Partial<Meting> = {}) => ({
    id,
    meting: {
      title: "Klanttevredenheid",
      indicator: "klanttevredenheid",
      soort,
      datum,
      waarde,
      eenheid: "rapportcijfer",
      bron: "Cliëntervaringsonderzoek",
      kwaliteit: "confirmed",
      ...some,
    } satisfies Meting,
  });

  test("is what was measured last by then, beside where it came from and should go", () => {
    const rows = [
      figure("3", "measured", "2026-10-01", 7.1),
      figure("1", "baseline", "2026-01-01", 6.4),
      figure("2", "target", "2026-01-01", 7.5),
      figure("4", "measured", "2026-12-01", 7.3),
      figure("5", "measured", "2026-10-02", 8, { wijkId: "1" }),
      figure("6", "measured", "2026-10-02", 81, { eenheid: "%" }),
      figure("7", "measured", "2026-10-02", 12, { indicator: "wachttijd" }),
    ];
    const lines = effectlijnen(rows, "klanttevredenheid", TODAY);
    expect(new Set(lines.map(({ laatste }) => laatste?.id))).toEqual(new Set(["3", "5", "6"]));
    const ofAll = lines.find(({ laatste }) => laatste?.id === "3");
    expect([ofAll?.baseline?.id, ofAll?.target?.id]).toEqual(["1", "2"]);
    expect(effectlijnen(rows, "klanttevredenheid", "2026-12-31").some(({ laatste }) => laatste?.id === "4")).toBe(true);
  });

  test("that was not measured is no figure", () => {
    expect(
      effectlijnen([figure("2", "target", "2026-01-01", 7.5)], "klanttevredenheid", TODAY)[0]?.laatste,
    ).toBeUndefined();
  });
});

test("the figures of a period that goes on stop at today", () => {
  const none = { punten: [], acties: [], ritme: [], leerstanden: [], metingen: [] };
  const bronnen = { ...none, volwassenheid: { processen: [], metingen: [] } };
  expect(verslagcijfers(bronnen, "2026-Q4", TODAY).dagen).toEqual({ from: "2026-10-01", until: TODAY });
  expect(verslagcijfers(bronnen, "2026-10", TODAY).dagen).toEqual({ from: "2026-10-01", until: "2026-10-31" });
});

function day(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 180 }).map((days) => addDays("2026-07-15", days));
}

function actions(): fc.Arbitrary<readonly Actiebron[]> {
  const basis = {
    soort: "actie",
    nummer: "A-2026-001",
    title: "Bel JCC",
    evaluatieId: "1",
    onderdeel: "algemeen",
  } as const;
  const one = fc.record({ made: day(), due: day(), done: day(), status: fc.constantFrom("open", "done", "dropped") });
  return fc.array(one, { maxLength: 20 }).map((all) =>
    all.map(({ made, due, done, status }, index) => {
      const rest = { ...basis, eigenaar: consulent, streefdatum: due };
      const actie: Actie = status === "done" ? { ...rest, status, gereedOp: done } : { ...rest, status };
      return { id: `${index}`, actie, madeAt: `${made}T10:00:00Z` };
    }),
  );
}

function maturity(): fc.Arbitrary<Volwassenheidbron> {
  const niveau = fc.constantFrom(...NIVEAUS_VOLWASSENHEID);
  const ids = ["1", "2", "3", "4"];
  return fc
    .record({
      statuses: fc.tuple(...ids.map(() => fc.constantFrom("adopted", "to-describe", "retired"))),
      levels: fc.tuple(...ids.map(() => fc.option(niveau, { nil: undefined }))),
      metingen: fc.array(fc.record({ procesId: fc.constantFrom(...ids, "gone"), datum: day(), niveau }), {
        maxLength: 15,
      }),
    })
    .map(({ statuses, levels, metingen }) => ({
      processen: ids.map((id, index) => {
        const volwassenheid = levels[index];
        const status = statuses[index] as "adopted";
        return volwassenheid === undefined ? { id, status } : { id, status, volwassenheid };
      }),
      metingen: metingen.map((meting, index) => ({ id: `${index}`, meting: { ...meting, antwoorden: [] } })),
    }));
}

function learning(): fc.Arbitrary<readonly Leerbron[]> {
  const row = fc.record({
    procesId: fc.constantFrom("1", "2"),
    team: fc.constantFrom("Oost", "Zuid"),
    stadium: fc.constantFrom(...STADIA),
    datum: day(),
    bewijs: fc.constant("gezien"),
  });
  return fc.array(row, { maxLength: 15 }).map((all) => all.map((leerstand, index) => ({ id: `${index}`, leerstand })));
}
