import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { NIVEAUS_VOLWASSENHEID, type Volwassenheid } from "../../src/domain/proces.ts";
import {
  laatsteMeting,
  niveauVan,
  ontbreekt,
  richting,
  SCAN,
  SCAN_NIVEAUS,
  type ScanNiveau,
  type ScanVraag,
  teHerstellen,
  verloop,
} from "../../src/domain/volwassenheid.ts";
import {
  ANTWOORDEN,
  type Antwoord,
  type ScanAntwoord,
  type Volwassenheidsmeting,
} from "../../src/domain/volwassenheidsmeting.ts";
import { sumPerAfdeling } from "../../src/domain/volwassenheidSom.ts";

const RUNS = { numRuns: 1_000 };
const VRAGEN: readonly ScanVraag[] = SCAN_NIVEAUS.flatMap((niveau) => [...SCAN[niveau]]);

const says = (vraag: ScanVraag, antwoord: Antwoord, bewijs = "Gezien"): ScanAntwoord => ({ vraag, antwoord, bewijs });
const yesUpTo = (niveau: ScanNiveau): readonly ScanAntwoord[] =>
  SCAN_NIVEAUS.filter((each) => each <= niveau).flatMap((each) => SCAN[each].map((vraag) => says(vraag, "yes")));
const but = (antwoorden: readonly ScanAntwoord[], ...others: readonly ScanAntwoord[]): readonly ScanAntwoord[] => [
  ...antwoorden.filter(({ vraag }) => !others.some((other) => other.vraag === vraag)),
  ...others,
];

describe("the level of a process", () => {
  test("is one when nothing was answered: there is no level nought", () => {
    expect(niveauVan([])).toBe(1);
  });

  test("is as high as every question up to it is answered with yes and evidence", () => {
    expect(SCAN_NIVEAUS.map((niveau) => niveauVan(yesUpTo(niveau)))).toEqual([2, 3, 4, 5]);
  });

  test("bears one half answer per level, not two, and no no", () => {
    const half = [says("2a", "partly"), says("3b", "partly")];
    expect(niveauVan(but(yesUpTo(3), ...half))).toBe(3);
    expect(niveauVan(but(yesUpTo(3), ...half, says("3c", "partly")))).toBe(2);
    expect(niveauVan(but(yesUpTo(3), says("2d", "no")))).toBe(1);
  });

  test("counts a yes without evidence as a half one", () => {
    expect(niveauVan(but(yesUpTo(2), says("2a", "yes", "")))).toBe(2);
    expect(niveauVan(but(yesUpTo(2), says("2a", "yes", ""), says("2b", "yes", " ")))).toBe(1);
  });

  test("is not higher for what was done of a later level while an earlier one lacks", () => {
    expect(niveauVan(but(yesUpTo(5), says("2a", "no")))).toBe(1);
  });

  test("never falls when an answer becomes better", () => {
    fc.assert(
      fc.property(answers(), fc.constantFrom(...VRAGEN), (some, vraag) => {
        const before = some.find((each) => each.vraag === vraag) ?? says(vraag, "no", "");
        const better: readonly ScanAntwoord[] = [
          { ...before, antwoord: before.antwoord === "no" ? "partly" : "yes" },
          { ...before, bewijs: "Verslag" },
          says(vraag, "yes"),
        ];
        for (const answer of better) {
          expect(niveauVan(but(some, answer))).toBeGreaterThanOrEqual(niveauVan(some));
        }
      }),
      RUNS,
    );
  });

  test("does not depend on the order of the answers, nor on questions that the scan does not know", () => {
    fc.assert(
      fc.property(answers(), (some) => {
        const mixed = [...some.toReversed(), { vraag: "9z", antwoord: "no", bewijs: "" } as const];
        expect(niveauVan(mixed)).toBe(niveauVan(some));
      }),
      RUNS,
    );
  });

  test("rises at once when all that is missing is there", () => {
    fc.assert(
      fc.property(answers(), (some) => {
        const missing = ontbreekt(some);
        expect(missing === undefined).toBe(niveauVan(some) === 5);
        if (missing === undefined) return;
        expect(missing.niveau).toBe(niveauVan(some) + 1);
        expect(missing.vragen.length).toBeGreaterThan(0);
        const done = but(some, ...missing.vragen.map(({ vraag }) => says(vraag, "yes")));
        expect(niveauVan(done)).toBeGreaterThan(niveauVan(some));
      }),
      RUNS,
    );
  });

  test("names what is missing for the next one", () => {
    expect(ontbreekt(but(yesUpTo(3), says("3b", "no"), says("3c", "yes", "")))).toEqual({
      niveau: 3,
      vragen: [
        { vraag: "3b", weging: "none" },
        { vraag: "3c", weging: "partly" },
      ],
    });
    expect(ontbreekt(yesUpTo(5))).toBeUndefined();
  });
});

describe("measurements over time", () => {
  const meting = (datum: string, niveau: Volwassenheid, procesId = "1"): Volwassenheidsmeting => ({
    procesId,
    datum,
    niveau,
    antwoorden: [],
  });

  test("are in the order of their days; the last one counts", () => {
    const metingen = [
      meting("2026-09-01", 3),
      meting("2026-03-01", 1),
      meting("2026-06-01", 2),
      meting("2026-10-01", 5, "2"),
    ];
    expect(verloop(metingen, "1").map(({ niveau }) => niveau)).toEqual([1, 2, 3]);
    expect(laatsteMeting(metingen, "1")?.niveau).toBe(3);
    expect(laatsteMeting(metingen, "3")).toBeUndefined();
    expect(richting(verloop(metingen, "1"))).toBe("up");
    expect(richting(verloop(metingen, "2"))).toBeUndefined();
  });

  test("of one day: the one that was added last counts", () => {
    expect(laatsteMeting([meting("2026-09-01", 3), meting("2026-09-01", 2)], "1")?.niveau).toBe(2);
  });

  test("tell what should stand at the process when the second write broke off", () => {
    expect(teHerstellen({ volwassenheid: 1 }, [meting("2026-09-01", 2)], "1")).toBe(2);
    expect(teHerstellen({}, [meting("2026-09-01", 2)], "1")).toBe(2);
    expect(teHerstellen({ volwassenheid: 2 }, [meting("2026-09-01", 2)], "1")).toBeUndefined();
    expect(teHerstellen({ volwassenheid: 4 }, [], "1")).toBeUndefined();
  });
});

describe("the sum per department", () => {
  test("counts per level, apart from what was not measured, with the lowest and the middle", () => {
    const som = sumPerAfdeling([
      { afdelingen: ["Toegang"], volwassenheid: 3 },
      { afdelingen: ["Toegang", "Werk en inkomen"], volwassenheid: 1 },
      { afdelingen: ["Toegang"] },
      { afdelingen: [], volwassenheid: 2 },
    ]);
    expect(som).toEqual([
      { afdeling: "Toegang", perNiveau: { 1: 1, 2: 0, 3: 1, 4: 0, 5: 0 }, nietGemeten: 1, laagste: 1, mediaan: 1 },
      {
        afdeling: "Werk en inkomen",
        perNiveau: { 1: 1, 2: 0, 3: 0, 4: 0, 5: 0 },
        nietGemeten: 0,
        laagste: 1,
        mediaan: 1,
      },
      { afdeling: undefined, perNiveau: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 0 }, nietGemeten: 0, laagste: 2, mediaan: 2 },
    ]);
  });

  test("says nothing of a level when nothing was measured", () => {
    expect(sumPerAfdeling([{ afdelingen: ["Regie"] }])).toMatchObject([
      { nietGemeten: 1, laagste: undefined, mediaan: undefined },
    ]);
  });

  test("loses no process, and its middle lies between its lowest and its highest", () => {
    const aProces = fc.record({
      afdelingen: fc.subarray(["Toegang", "Regie", "Werk en inkomen"]),
      volwassenheid: fc.option(fc.constantFrom(...NIVEAUS_VOLWASSENHEID), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(aProces), (processen) => {
        for (const { afdeling, perNiveau, nietGemeten, laagste, mediaan } of sumPerAfdeling(processen)) {
          const its = processen.filter(({ afdelingen }) =>
            afdeling === undefined ? afdelingen.length === 0 : afdelingen.includes(afdeling),
          );
          const measured = its.flatMap(({ volwassenheid }) => volwassenheid ?? []);
          expect(Object.values(perNiveau).reduce((sum, count) => sum + count, nietGemeten)).toBe(its.length);
          expect(laagste).toBe(measured.length === 0 ? undefined : Math.min(...measured));
          if (mediaan === undefined) continue;
          expect(measured).toContain(mediaan);
          expect(measured.filter((niveau) => niveau < mediaan).length).toBeLessThanOrEqual(measured.length / 2);
          expect(measured.filter((niveau) => niveau > mediaan).length).toBeLessThanOrEqual(measured.length / 2);
        }
      }),
      RUNS,
    );
  });
});

function answers(): fc.Arbitrary<readonly ScanAntwoord[]> {
  return fc.tuple(
    ...VRAGEN.map((vraag) =>
      fc.record({
        vraag: fc.constant(vraag),
        antwoord: fc.oneof({ weight: 4, arbitrary: fc.constant("yes" as const) }, fc.constantFrom(...ANTWOORDEN)),
        bewijs: fc.oneof({ weight: 6, arbitrary: fc.constant("Gezien") }, fc.constant("")),
      }),
    ),
  );
}
