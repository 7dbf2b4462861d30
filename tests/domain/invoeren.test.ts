import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type Implementatiestap, SOORTEN_STAP, type SoortStap } from "../../src/domain/implementatie.ts";
import { invoerstand, isSettled } from "../../src/domain/invoerstand.ts";
import {
  compareVersions,
  heropenStap,
  type Invoering,
  nieuweStap,
  overTeNemen,
  rondStapAf,
  standaardstappen,
  stapNietNodig,
  wijzigStap,
} from "../../src/domain/invoerstap.ts";
import type { SoortDocument } from "../../src/domain/procesdocument.ts";
import { inTeVoeren, procesInvoerstand, type VastgesteldDocument } from "../../src/domain/procesinvoering.ts";

const TODAY = "2026-11-22";
const V3: Invoering = { procesId: "1", documentId: "12", versie: "3.0" };
const RUNS = { numRuns: 500 };

const open = (soort: SoortStap, some: Partial<Implementatiestap> = {}): Implementatiestap =>
  ({ ...V3, soort, title: `Stap ${soort}`, stand: "open", ...some }) as Implementatiestap;
const done = (soort: SoortStap, gereedOp = "2026-11-02", some: Partial<Implementatiestap> = {}): Implementatiestap => ({
  ...open(soort, some),
  stand: "done",
  bewijs: "Verslag teamoverleg",
  gereedOp,
});
const notNeeded = (soort: SoortStap): Implementatiestap => ({
  ...open(soort),
  stand: "not-needed",
  reden: "Verandert niet",
});

describe("from paper to doing", () => {
  test("has not started as long as there is no step for this version", () => {
    const other = done("training", "2026-01-01", { versie: "2.0" });
    expect(invoerstand([other], V3, TODAY)).toMatchObject({ kind: "not-started" });
  });

  test("is under way: how many steps are settled, which are late and which kinds have none", () => {
    const late = open("communicatie", { streefdatum: "2026-11-21" });
    const onTime = open("training", { streefdatum: TODAY });
    expect(invoerstand([done("document"), late, onTime], V3, TODAY)).toMatchObject({
      kind: "under-way",
      settled: 1,
      total: 3,
      late: [late],
      missing: ["werkinstructie", "ict-systeem"],
    });
  });

  test("is not brought into practice by four kinds, however well these are done", () => {
    const four = SOORTEN_STAP.filter((soort) => soort !== "training").map((soort) => done(soort));
    expect(invoerstand(four, V3, TODAY)).toMatchObject({
      kind: "under-way",
      settled: 4,
      total: 4,
      missing: ["training"],
    });
  });

  test("is brought into practice on the day of the last step; what is not needed counts with its reason", () => {
    const all = [
      done("werkinstructie", "2026-10-01"),
      done("document", "2026-10-20"),
      notNeeded("ict-systeem"),
      done("communicatie", "2026-10-05"),
      done("training", "2026-10-12"),
    ];
    expect(invoerstand(all, V3, TODAY)).toMatchObject({ kind: "ingevoerd", since: "2026-10-20" });
  });

  test("starts anew with a new adopted version", () => {
    const all = SOORTEN_STAP.map((soort) => done(soort));
    expect(invoerstand(all, V3, TODAY).kind).toBe("ingevoerd");
    expect(invoerstand(all, { ...V3, versie: "4.0" }, TODAY).kind).toBe("not-started");
  });
});

describe("any set of steps", () => {
  test("is brought into practice exactly when each kind has a step and each step is settled", () => {
    fc.assert(
      fc.property(fc.array(aStep()), (stappen) => {
        const ours = stappen.filter(({ versie }) => versie === V3.versie);
        const complete =
          SOORTEN_STAP.every((soort) => ours.some((stap) => stap.soort === soort)) && ours.every(isSettled);
        expect(invoerstand(stappen, V3, TODAY).kind === "ingevoerd").toBe(complete);
      }),
      RUNS,
    );
  });

  test("loses nothing: every step of this version stands under its kind, and no other", () => {
    fc.assert(
      fc.property(fc.array(aStep()), (stappen) => {
        const shown = invoerstand(stappen, V3, TODAY).soorten.flatMap((soort) => soort.stappen);
        expect(new Set(shown)).toEqual(new Set(stappen.filter(({ versie }) => versie === V3.versie)));
        expect(shown).toHaveLength(new Set(stappen.filter(({ versie }) => versie === V3.versie)).size);
      }),
      RUNS,
    );
  });

  test("comes closer by settling a step and never by opening one", () => {
    fc.assert(
      fc.property(fc.array(aStep(), { minLength: 1 }), fc.nat(), (stappen, pick) => {
        const place = pick % stappen.length;
        const settled = stappen.map((stap, index) => (index === place ? stapNietNodigOf(stap) : stap));
        const opened = stappen.map((stap, index) => (index === place ? heropenStap(stap) : stap));
        if (invoerstand(stappen, V3, TODAY).kind === "ingevoerd") {
          expect(invoerstand(settled, V3, TODAY).kind).toBe("ingevoerd");
        }
        if (invoerstand(opened, V3, TODAY).kind === "ingevoerd") {
          expect(invoerstand(stappen, V3, TODAY).kind).toBe("ingevoerd");
        }
      }),
      RUNS,
    );
  });

  test("proposes for a later version only open steps without date or proof, and none that stands there already", () => {
    fc.assert(
      fc.property(fc.array(aStep()), (stappen) => {
        const proposals = overTeNemen(stappen, V3);
        for (const { stap, vorige } of proposals) {
          expect(stap).toMatchObject({ ...V3, stand: "open", title: vorige.title, soort: vorige.soort });
          expect(stap.streefdatum).toBeUndefined();
          expect(Object.keys(stap)).not.toContain("bewijs");
          expect(compareVersions(vorige.versie, V3.versie)).toBeLessThan(0);
        }
        expect(overTeNemen([...stappen, ...proposals.map(({ stap }) => stap)], V3)).toEqual([]);
        expect(new Set(proposals.map(({ vorige }) => vorige.versie)).size).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});

describe("a step", () => {
  test("needs a title, and a step in a system the name of the system", () => {
    expect(nieuweStap({ title: " ", soort: "training" }, V3)).toEqual({ ok: false, error: "title-missing" });
    expect(nieuweStap({ title: "Velden", soort: "ict-systeem" }, V3)).toEqual({ ok: false, error: "systeem-missing" });
    expect(nieuweStap({ title: " Velden ", soort: "ict-systeem", systeem: "Suite" }, V3)).toMatchObject({
      ok: true,
      value: { title: "Velden", systeem: "Suite", stand: "open", versie: "3.0" },
    });
    expect(nieuweStap({ title: "Cursus", soort: "training", systeem: "Suite" }, V3)).toMatchObject({
      value: { systeem: undefined },
    });
  });

  test("is done with proof and a day that is not in the future", () => {
    const training = open("training");
    expect(rondStapAf(training, { bewijs: " ", gereedOp: TODAY }, TODAY)).toMatchObject({ error: "bewijs-missing" });
    expect(rondStapAf(training, { bewijs: "x", gereedOp: "2026-11-23" }, TODAY)).toMatchObject({ error: "in-future" });
    expect(rondStapAf(training, { bewijs: "Presentielijst", gereedOp: TODAY }, TODAY)).toMatchObject({
      value: { stand: "done", bewijs: "Presentielijst", gereedOp: TODAY },
    });
  });

  test("of the standard ones asks for its system when it is done", () => {
    const standard = open("ict-systeem");
    const proof = { bewijs: "Testverslag", gereedOp: TODAY };
    expect(rondStapAf(standard, proof, TODAY)).toMatchObject({ error: "systeem-missing" });
    expect(rondStapAf(standard, { ...proof, systeem: "JCC" }, TODAY)).toMatchObject({ value: { systeem: "JCC" } });
  });

  test("is not needed with a reason only, and can be opened again", () => {
    expect(stapNietNodig(open("document"), "")).toMatchObject({ error: "reden-missing" });
    const kept = stapNietNodig(open("document"), "Formulier blijft gelijk");
    expect(kept).toMatchObject({ value: { stand: "not-needed", reden: "Formulier blijft gelijk" } });
    if (kept.ok) expect(heropenStap(kept.value)).toEqual(heropenStap(open("document")));
  });

  test("stays done when its words change", () => {
    const changed = wijzigStap(done("training"), { title: "Training voor drie teams", soort: "training" });
    expect(changed).toMatchObject({ value: { stand: "done", title: "Training voor drie teams" } });
  });

  test("is there once for every kind to start with", () => {
    const titles = Object.fromEntries(SOORTEN_STAP.map((soort) => [soort, soort])) as Record<SoortStap, string>;
    const stappen = standaardstappen(V3, titles);
    expect(stappen.map(({ soort }) => soort)).toEqual([...SOORTEN_STAP]);
    expect(invoerstand(stappen, V3, TODAY)).toMatchObject({ kind: "under-way", settled: 0, total: 5, missing: [] });
  });
});

describe("which documents have a checklist", () => {
  const description = adopted("12", "procesbeschrijving", "3.0");

  test("the adopted description leads; a work instruction beside it is one of its steps", () => {
    const instruction = adopted("13", "werkinstructie", "1.0");
    expect(inTeVoeren([instruction, description])).toEqual([description]);
    expect(inTeVoeren([instruction])).toEqual([instruction]);
    expect(inTeVoeren([])).toEqual([]);
  });

  test("a drawing goes with the description in words; alone it leads", () => {
    const drawing = { ...adopted("15", "procesbeschrijving", "2.0"), name: "Processchema.bpmn" };
    expect(inTeVoeren([drawing, description])).toEqual([description]);
    expect(inTeVoeren([drawing])).toEqual([drawing]);
  });

  test("a description per variant has a checklist each, the newest first", () => {
    const complex = adopted("14", "procesbeschrijving", "1.0", "2026-09-01");
    const found = inTeVoeren([complex, description]);
    expect(found).toEqual([description, complex]);
    const one = SOORTEN_STAP.map((soort) => done(soort));
    expect(procesInvoerstand(found, one, TODAY)).toBe("under-way");
    const both = [...one, ...one.map((stap) => ({ ...stap, documentId: "14", versie: "1.0" }))];
    expect(procesInvoerstand(found, both, TODAY)).toBe("ingevoerd");
    expect(procesInvoerstand(found, [], TODAY)).toBe("not-started");
    expect(procesInvoerstand([], both, TODAY)).toBe("nothing-adopted");
  });
});

function adopted(id: string, soort: SoortDocument, versie: string, op = "2026-10-01"): VastgesteldDocument {
  return { id, name: `${soort}.docx`, soort, versie, op };
}

function stapNietNodigOf(stap: Implementatiestap): Implementatiestap {
  const settled = stapNietNodig(stap, "Hoeft niet");
  return settled.ok ? settled.value : stap;
}

function aStep(): fc.Arbitrary<Implementatiestap> {
  const shared = fc.record({
    title: fc.constantFrom("Werkinstructie bijwerken", "Team bijpraten", "Velden in de Suite"),
    soort: fc.constantFrom(...SOORTEN_STAP),
    versie: fc.constantFrom("1.0", "2.0", "3.0", "3.0", "3.0"),
    streefdatum: fc.option(fc.constantFrom("2026-11-01", "2026-12-01"), { nil: undefined }),
  });
  const stand = fc.oneof(
    fc.constant({ stand: "open" } as const),
    fc.record({
      stand: fc.constant("done" as const),
      bewijs: fc.constantFrom("Verslag", " "),
      gereedOp: fc.constant("2026-11-02"),
    }),
    fc.record({ stand: fc.constant("not-needed" as const), reden: fc.constant("Verandert niet") }),
  );
  return fc.tuple(shared, stand).map(([some, end]) => ({ procesId: "1", documentId: "12", ...some, ...end }));
}
