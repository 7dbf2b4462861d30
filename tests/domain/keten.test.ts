import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Actie, Afspraak, Vergaderbesluit } from "../../src/domain/afspraak.ts";
import { type Evaluatie, NIVEAUS, type Niveau, plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import type { Implementatiestap } from "../../src/domain/implementatie.ts";
import type { Ketenbronnen } from "../../src/domain/keten/bronnen.ts";
import { gatenIn, type Ketengat } from "../../src/domain/keten/gaten.ts";
import { knoopKeten, type Ketennet } from "../../src/domain/keten/ketennet.ts";
import { ketenVan, type Ketenstap } from "../../src/domain/keten/ketenVan.ts";
import { type Schakel, sleutelVan, verwijzingUit } from "../../src/domain/keten/schakel.ts";
import { gaatVerder } from "../../src/domain/keten/verbinding.ts";
import { STATUSES } from "../../src/domain/ontwikkelpunt.ts";
import { newProces } from "../../src/domain/proces.ts";
import type { Procesdocument } from "../../src/domain/procesdocument.ts";
import { GOLFSTATUSSEN, type Uitrolgolf } from "../../src/domain/uitrolgolf.ts";
import { EMPTY_WIJKPLAN } from "../../src/domain/wijkplan.ts";
import { type Uitrolvoorstel, VOORSTELSTATUSSEN } from "../../src/domain/uitrolvoorstel.ts";
import { lifted, type Signaal } from "../../src/domain/verslagregel.ts";
import { aPoint } from "../support/builders.ts";

const TODAY = "2026-11-23";

const LEEG: Ketenbronnen = {
  punten: [],
  processen: [],
  documenten: [],
  stappen: [],
  evaluaties: [],
  regels: [],
  afspraken: [],
  voorstellen: [],
  golven: [],
  onleesbaar: [],
};

const punt = (id: string, some: Parameters<typeof aPoint>[1] = {}, status: Parameters<typeof aPoint>[0] = "approved") =>
  ({ id, value: aPoint(status, some) }) as const;
const proces = (id: string) => ({ id, value: newProces(`Proces ${id}`, "toegang") }) as const;
const document = (id: string, procesId?: string, some: Partial<Procesdocument> = {}) => ({
  id,
  value: {
    name: `Werkinstructie ${id}.docx`,
    folder: "",
    versie: "1.0",
    soort: "werkinstructie",
    status: "concept",
    varianten: [],
    vastgesteldDoor: [],
    ...(procesId === undefined ? {} : { procesId }),
    ...some,
  } satisfies Procesdocument,
});
const stap = (id: string, procesId: string, documentId: string) => ({
  id,
  value: {
    title: `Training ${id}`,
    soort: "training",
    procesId,
    documentId,
    versie: "1.0",
    stand: "open",
  } satisfies Implementatiestap,
});
const evaluatie = (id: string, niveau: Niveau, date: string, some: Partial<Evaluatie> = {}) => ({
  id,
  value: { ...plannedEvaluatie({ title: `Evaluatie ${id}`, date, niveau }), status: "draft" as const, ...some },
});
const signaal = (id: string, evaluatieId: string, some: Partial<Signaal> = {}) => ({
  id,
  value: { soort: "signaal", evaluatieId, onderdeel: "algemeen", tekst: `Signaal ${id}`, ...some } satisfies Signaal,
});
const besluit = (id: string, evaluatieId: string, some: Partial<Vergaderbesluit> = {}) => ({
  id,
  value: {
    soort: "besluit",
    nummer: `B-2026-00${id}`,
    title: `Besluit ${id}`,
    evaluatieId,
    onderdeel: "algemeen",
    motivering: "",
    ...some,
  } satisfies Vergaderbesluit,
});
const actie = (id: string, evaluatieId: string, some: Partial<Actie> = {}) => ({
  id,
  value: {
    soort: "actie",
    nummer: `A-2026-00${id}`,
    title: `Actie ${id}`,
    evaluatieId,
    onderdeel: "algemeen",
    eigenaar: { id: "sanne", name: "Sanne" },
    status: "open",
    ...some,
  } as Actie,
});
const golf = (id: string, some: Partial<Uitrolgolf> = {}) => ({
  id,
  value: {
    title: `Golf ${id}`,
    wijkId: "1",
    postcodeAreas: [],
    kwartaal: "2027-Q1",
    status: "planned",
    wijkplan: EMPTY_WIJKPLAN,
    ...some,
  } satisfies Uitrolgolf,
});
const voorstel = (id: string, golfId: string, some: Partial<Uitrolvoorstel> = {}) => ({
  id,
  value: { golfId, status: "draft", regels: [], voorwaarden: "", afwijking: "", ...some } satisfies Uitrolvoorstel,
});

const keysOf = (stappen: readonly Ketenstap[]) =>
  stappen.map((leden) => leden.map(({ schakel }) => sleutelVan(schakel)));

function keten(start: string, bronnen: Ketenbronnen) {
  const verwijzing = verwijzingUit(start);
  const found = verwijzing && ketenVan(verwijzing, knoopKeten(bronnen));
  if (found === undefined) throw new Error(`There is no ${start}.`);
  return { voor: keysOf(found.voor), na: keysOf(found.na), found };
}

describe("the chain of a point", () => {
  const dag = signaal("21", "31", { puntId: "1" });
  const maand = { id: "22", value: lifted("21", dag.value, "32") };
  const kwartaal = { id: "23", value: lifted("22", maand.value, "33") };
  const bronnen: Ketenbronnen = {
    ...LEEG,
    punten: [
      punt("1", { procesId: "5", evaluatieId: "31" }),
      punt("2", { procesId: "5" }),
      punt("3", { evaluatieId: "33" }),
    ],
    processen: [proces("5"), proces("6")],
    documenten: [document("7", "5"), document("8", "6"), document("9", "5", { folder: "Vastgesteld" })],
    stappen: [stap("11", "5", "7"), stap("12", "6", "8")],
    evaluaties: [
      evaluatie("31", "dagelijks", "2026-09-01"),
      evaluatie("32", "maandelijks", "2026-10-01"),
      evaluatie("33", "kwartaal", "2026-10-08"),
    ],
    regels: [dag, maand, kwartaal, signaal("24", "33")],
    afspraken: [
      besluit("1", "32", { puntId: "1" }),
      actie("2", "32", { puntId: "1", besluitNummer: "B-2026-001" }),
      besluit("3", "33"),
    ],
    voorstellen: [voorstel("41", "51", { evaluatieId: "33" })],
    golven: [golf("51", { evaluatieId: "33" })],
  };

  test("goes by its process, its signals and its decisions to the wave that rests on them", () => {
    const { voor, na } = keten("punt-1", bronnen);
    expect(voor).toEqual([["evaluatie-31"]]);
    expect(na).toEqual([
      ["proces-5", "signaal-21", "besluit-1"],
      ["document-7", "signaal-22", "actie-2"],
      ["stap-11", "signaal-23"],
      ["evaluatie-33"],
      ["voorstel-41"],
      ["golf-51"],
    ]);
  });

  test("is walked back from the wave over the same links", () => {
    const { voor, na } = keten("golf-51", bronnen);
    expect(na).toEqual([]);
    expect(voor).toEqual([
      ["voorstel-41"],
      ["evaluatie-33"],
      ["signaal-23", "signaal-24"],
      ["signaal-22"],
      ["signaal-21", "evaluatie-32"],
      ["punt-1", "evaluatie-31"],
    ]);
  });

  test("leaves out the other points of its process and what else the quarter decided", () => {
    const { voor, na } = keten("punt-1", bronnen);
    expect([...voor, ...na].flat()).not.toContain("punt-2");
    expect([...voor, ...na].flat()).not.toContain("punt-3");
    expect(na.flat()).not.toContain("besluit-3");
    expect(keten("proces-5", bronnen).voor).toEqual([["punt-1", "punt-2"]]);
    expect(keten("evaluatie-33", bronnen).na[0]).toEqual(["punt-3", "besluit-3", "voorstel-41"]);
  });

  test("shows where a point was raised and does not go on from there", () => {
    expect(keten("punt-3", bronnen)).toMatchObject({ voor: [["evaluatie-33"]], na: [] });
  });

  test("says of each link how it got there", () => {
    const { found } = keten("stap-11", bronnen);
    expect(found.voor[0]?.[0]?.door).toEqual([
      { soort: "document-stap", van: { soort: "document", id: "7" }, naar: { soort: "stap", id: "11" } },
    ]);
  });

  test("keeps a step under its process when its document is gone, and names the loose end", () => {
    const without = { ...bronnen, documenten: [] };
    expect(keten("punt-1", without).na[1]).toContain("stap-11");
    const gone = gatenIn(knoopKeten(without), TODAY).filter(({ soort }) => soort === "verwijzing-weg");
    expect(gone.map(({ bij, naar }) => [sleutelVan(bij), naar && sleutelVan(naar)])).toEqual([
      ["stap-11", "document-7"],
      ["stap-12", "document-8"],
    ]);
  });

  test("is nothing for what is not there", () => {
    expect(ketenVan({ soort: "punt", id: "99" }, knoopKeten(bronnen))).toBeUndefined();
    expect(verwijzingUit("punten-1")).toBeUndefined();
    expect(verwijzingUit("golf-new:a-b")).toEqual({ soort: "golf", id: "new:a-b" });
  });
});

describe("the chain of a wave", () => {
  const bronnen: Ketenbronnen = {
    ...LEEG,
    punten: [punt("1")],
    processen: [proces("5"), proces("6")],
    documenten: [document("7", "5")],
    stappen: [stap("11", "5", "7"), stap("12", "6", "8")],
    evaluaties: [
      evaluatie("33", "kwartaal", "2026-10-08"),
      evaluatie("34", "kwartaal", "2026-10-08", { correctie: { evaluatieId: "33", reden: "Een regel ontbrak." } }),
    ],
    afspraken: [
      besluit("1", "33", { puntId: "1", wijkId: "1", procesId: "5" }),
      besluit("2", "33", { wijkId: "2", procesId: "6" }),
      besluit("3", "33", { procesId: "6" }),
    ],
    golven: [golf("51", { evaluatieId: "33" })],
  };

  test("begins with what was decided about its district in the meeting that it rests on, and nothing else", () => {
    const { voor, na } = keten("golf-51", bronnen);
    expect(voor).toEqual([["evaluatie-33", "besluit-1"], ["punt-1"]]);
    expect(na).toEqual([["proces-5"], ["document-7"], ["stap-11"]]);
    expect(keten("punt-1", bronnen).na).toEqual([
      ["besluit-1"],
      ["golf-51"],
      ["proces-5"],
      ["document-7"],
      ["stap-11"],
    ]);
  });

  test("goes back from the training to the wave in which the process is introduced, and to the decision", () => {
    expect(keten("stap-11", bronnen).voor).toEqual([
      ["document-7"],
      ["proces-5"],
      ["golf-51"],
      ["evaluatie-33", "besluit-1"],
      ["punt-1"],
    ]);
    expect(keten("stap-12", bronnen).voor.flat()).not.toContain("golf-51");
  });

  test("finds the decision where it was taken when the wave rests on minutes that correct those", () => {
    const corrected = { ...bronnen, golven: [golf("51", { evaluatieId: "34" })] };
    expect(keten("golf-51", corrected).voor.flat()).toContain("besluit-1");
  });

  test("keeps a signal in front of the wave, whether a proposal or a decision leads to it", () => {
    const regels = [signaal("21", "33")];
    expect(keten("golf-51", { ...bronnen, regels }).voor.flat()).toContain("signaal-21");
    const voorstellen = [voorstel("41", "51", { evaluatieId: "33" })];
    const both = keten("golf-51", { ...bronnen, regels, voorstellen });
    expect(both.voor).toEqual([["besluit-1", "voorstel-41"], ["punt-1", "evaluatie-33"], ["signaal-21"]]);
  });
});

describe("the gaps of the chains", () => {
  const named = (bronnen: Partial<Ketenbronnen>): readonly string[] =>
    gatenIn(knoopKeten({ ...LEEG, ...bronnen }), TODAY).map(
      ({ soort, bij }: Ketengat) => `${soort}: ${sleutelVan(bij)}`,
    );
  const dag = evaluatie("31", "dagelijks", "2026-09-01");
  const maand = evaluatie("32", "maandelijks", "2026-10-01", { status: "adopted" });

  test("a decision that nobody carries out, also when its action was dropped", () => {
    const found = named({
      evaluaties: [dag],
      afspraken: [
        besluit("1", "31"),
        besluit("2", "31"),
        besluit("3", "31"),
        actie("4", "31", { besluitNummer: "B-2026-002" }),
        actie("5", "31", { besluitNummer: "B-2026-003", status: "dropped" }),
        besluit("6", "31", { nummer: "" }),
      ],
    });
    expect(found).toEqual(["besluit-zonder-actie: besluit-1", "besluit-zonder-actie: besluit-3"]);
  });

  test("an approved point without a process, and not one that nobody approved", () => {
    expect(named({ punten: STATUSES.map((status, index) => punt(String(index + 1), {}, status)) })).toEqual([
      "punt-zonder-proces: punt-3",
      "punt-zonder-proces: punt-4",
      "punt-zonder-proces: punt-5",
      "punt-zonder-proces: punt-6",
    ]);
  });

  test("a signal that nobody lifted though the level above met", () => {
    const regels = [signaal("21", "31"), signaal("22", "31")];
    const up = { id: "23", value: lifted("22", signaal("22", "31").value, "32") };
    expect(named({ evaluaties: [dag, maand], regels: [...regels, up] })).toEqual(["signaal-niet-opgetild: signaal-21"]);
    const planned = { ...maand, value: { ...maand.value, status: "planned" as const } };
    expect(named({ evaluaties: [dag, planned], regels })).toEqual([]);
    const earlier = { ...maand, value: { ...maand.value, date: "2026-08-31" } };
    expect(named({ evaluaties: [dag, earlier], regels })).toEqual([]);
    const reden = "Een regel ontbrak.";
    const correctie = evaluatie("33", "maandelijks", "2026-10-01", { correctie: { evaluatieId: "9", reden } });
    expect(named({ evaluaties: [dag, correctie], regels })).toEqual([]);
  });

  test("nothing of minutes that were replaced", () => {
    const nieuw = evaluatie("34", "dagelijks", "2026-09-01", {
      status: "adopted",
      correctie: { evaluatieId: "31", reden: "Een regel ontbrak." },
    });
    const regels = [signaal("21", "31")];
    expect(named({ evaluaties: [dag, maand, nieuw], regels, afspraken: [besluit("1", "31")] })).toEqual([]);
  });

  test("a proposal that waits for a decision, and one that was never put forward though its quarter came", () => {
    const golven = [golf("51"), golf("52", { kwartaal: "2026-Q4" })];
    const statuses = VOORSTELSTATUSSEN.map((status, index) => voorstel(String(index + 41), "51", { status }));
    expect(named({ golven, voorstellen: [...statuses, voorstel("49", "52")] })).toEqual([
      "voorstel-zonder-besluit: voorstel-42",
      "voorstel-zonder-besluit: voorstel-49",
    ]);
  });

  test("a wave that goes on without a decision under it", () => {
    const golven = GOLFSTATUSSEN.map((status, index) => golf(String(index + 51), { status }));
    expect(named({ golven })).toEqual([
      "golf-zonder-besluit: golf-53",
      "golf-zonder-besluit: golf-54",
      "golf-zonder-besluit: golf-55",
    ]);
    const voorstellen = [
      voorstel("41", "53", { status: "adopted", advies: "proceed-if" }),
      voorstel("42", "54", { status: "rejected", advies: "proceed" }),
      voorstel("43", "55", { status: "adopted", advies: "adjust" }),
    ];
    expect(named({ golven, voorstellen })).toEqual(["golf-zonder-besluit: golf-54", "golf-zonder-besluit: golf-55"]);
  });

  test("also when it names a meeting, as long as nothing was decided there about its district", () => {
    const golven = [golf("51", { status: "running", evaluatieId: "33" })];
    const about = besluit("1", "33", { wijkId: "1" });
    const done = actie("2", "33", { besluitNummer: "B-2026-001" });
    const held = (status: Evaluatie["status"], wijkId = "1") => ({
      golven,
      evaluaties: [evaluatie("33", "kwartaal", "2026-10-08", { status })],
      afspraken: [{ ...about, value: { ...about.value, wijkId } }, done],
    });
    expect(named({ ...held("planned"), afspraken: [] })).toEqual(["golf-zonder-besluit: golf-51"]);
    expect(named({ ...held("adopted"), afspraken: [] })).toEqual(["golf-zonder-besluit: golf-51"]);
    expect(named(held("draft"))).toEqual(["golf-zonder-besluit: golf-51"]);
    expect(named(held("adopted", "2"))).toEqual(["golf-zonder-besluit: golf-51"]);
    expect(named(held("adopted"))).toEqual([]);
  });

  test("what is named and not there any more, and not what merely could not be read", () => {
    const punten = [punt("1", { procesId: "5" })];
    const afspraken: readonly { id: string; value: Afspraak }[] = [actie("2", "31", { besluitNummer: "B-2026-009" })];
    const bronnen = { punten, afspraken, evaluaties: [dag] };
    expect(named(bronnen)).toEqual(["verwijzing-weg: punt-1", "verwijzing-weg: actie-2"]);
    const onleesbaar = [
      { soort: "proces", id: "5" },
      { soort: "besluit", id: "77" },
    ] as const;
    expect(named({ ...bronnen, onleesbaar })).toEqual([]);
  });
});

describe("every chain", () => {
  const id = fc.integer({ min: 1, max: 4 }).map(String);
  const maybe = fc.option(id, { nil: undefined });
  const rows = <T>(make: (id: string) => fc.Arbitrary<Readonly<{ id: string; value: T }>>) =>
    fc.subarray(["1", "2", "3", "4"]).chain((ids) => fc.tuple(...ids.map(make)));
  const linked = <K extends string>(links: Readonly<Record<K, string | undefined>>) =>
    Object.fromEntries(Object.entries(links).filter(([, value]) => value !== undefined)) as { [L in K]?: string };
  const bronnen: fc.Arbitrary<Ketenbronnen> = fc.record({
    punten: rows((own) =>
      fc
        .record({ procesId: maybe, evaluatieId: maybe, status: fc.constantFrom(...STATUSES) })
        .map(({ status, ...links }) => punt(own, linked(links), status)),
    ),
    processen: rows((own) => fc.constant(proces(own))),
    documenten: rows((own) => maybe.map((procesId) => document(own, procesId))),
    stappen: rows((own) => fc.tuple(id, id).map(([procesId, documentId]) => stap(own, procesId, documentId))),
    evaluaties: rows((own) => fc.constantFrom(...NIVEAUS).map((niveau) => evaluatie(own, niveau, `2026-0${own}-01`))),
    regels: rows((own) =>
      fc
        .record({ evaluatieId: id, herkomstId: maybe, puntId: maybe })
        .map(({ evaluatieId, ...links }) => signaal(own, evaluatieId, linked(links))),
    ),
    afspraken: rows<Afspraak>((own) =>
      fc
        .record({ actie: fc.boolean(), evaluatieId: id, puntId: maybe, procesId: maybe, wijkId: maybe, nummer: maybe })
        .map(({ actie: isActie, evaluatieId, nummer, ...links }) =>
          isActie
            ? actie(own, evaluatieId, {
                ...linked(links),
                ...linked({ besluitNummer: nummer && `B-2026-00${nummer}` }),
              })
            : besluit(own, evaluatieId, linked(links)),
        ),
    ),
    voorstellen: rows((own) =>
      fc.tuple(id, maybe).map(([golfId, evaluatieId]) => voorstel(own, golfId, linked({ evaluatieId }))),
    ),
    golven: rows((own) => maybe.map((evaluatieId) => golf(own, linked({ evaluatieId })))),
    onleesbaar: fc.constant([]),
  });
  const chainsOf = (net: Ketennet) =>
    [...net.schakels.values()].map((start: Schakel) => {
      const found = ketenVan(start, net);
      if (found === undefined) throw new Error("A start that is there has a chain.");
      return found;
    });

  test("is the same both ways: what follows something has that before it", () => {
    fc.assert(
      fc.property(bronnen, (made) => {
        const net = knoopKeten(made);
        const chains = chainsOf(net);
        const pairs = (side: "voor" | "na") =>
          new Set(
            chains
              .flatMap((each) =>
                keysOf(each[side])
                  .flat()
                  .map((key) => [sleutelVan(each.start), key]),
              )
              .map(([one, other]) => (side === "na" ? `${one} > ${other}` : `${other} > ${one}`)),
          );
        expect(pairs("na")).toEqual(pairs("voor"));
      }),
    );
  });

  test("holds nothing twice, nor its start, nor anything that is not there", () => {
    fc.assert(
      fc.property(bronnen, (made) => {
        const net = knoopKeten(made);
        for (const { start, voor, na } of chainsOf(net)) {
          const leden = [...voor, ...na].flat();
          const shown = [sleutelVan(start), ...leden.map(({ schakel }) => sleutelVan(schakel))];
          expect(new Set(shown).size).toBe(shown.length);
          const ends = leden.flatMap(({ door }) => door.flatMap(({ van, naar }) => [van, naar]));
          for (const end of [...ends, ...leden.map(({ schakel }) => schakel)]) {
            expect(net.schakels.has(sleutelVan(end))).toBe(true);
            expect(shown).toContain(sleutelVan(end));
          }
        }
      }),
    );
  });

  test("comes in one order, however the rows came", () => {
    fc.assert(
      fc.property(bronnen, (made) => {
        const turned = Object.fromEntries(
          Object.entries(made).map(([list, all]) => [list, all.toReversed()]),
        ) as unknown as Ketenbronnen;
        expect(chainsOf(knoopKeten(turned))).toEqual(chainsOf(knoopKeten(made)));
        expect(gatenIn(knoopKeten(turned), TODAY)).toEqual(gatenIn(knoopKeten(made), TODAY));
      }),
    );
  });

  test("goes beyond what lies beside its start only where the table of links lets it", () => {
    fc.assert(
      fc.property(bronnen, (made) => {
        const net = knoopKeten(made);
        for (const { start, na } of chainsOf(net)) {
          for (const { schakel } of na.slice(1).flat()) {
            const into = net.terug.get(sleutelVan(schakel)) ?? [];
            const ways = into.filter(({ van, soort }) =>
              (net.terug.get(sleutelVan(van)) ?? []).some((before) => gaatVerder(before.soort, soort)),
            );
            expect([sleutelVan(start), ways.length > 0]).toEqual([sleutelVan(start), true]);
          }
        }
      }),
    );
  });

  test("loses nothing that a row names: it is a link both ways, a longer way, or a gap", () => {
    fc.assert(
      fc.property(bronnen, (made) => {
        const net = knoopKeten(made);
        const reaches = (from: string, to: string): boolean => {
          const verwijzing = verwijzingUit(from);
          const found = verwijzing && ketenVan(verwijzing, net);
          return found !== undefined && [...keysOf(found.na), ...keysOf(found.voor)].flat().includes(to);
        };
        const loose = new Set(net.los.map(({ bij, naar }) => `${sleutelVan(bij)} ${sleutelVan(naar)}`));
        for (const { id: own, value } of made.punten) {
          if (value.procesId === undefined) continue;
          const to = `proces-${value.procesId}`;
          expect(reaches(`punt-${own}`, to) !== loose.has(`punt-${own} ${to}`)).toBe(true);
        }
        for (const { id: own, value } of made.regels) {
          if (value.soort !== "signaal" || value.puntId === undefined) continue;
          const from = `punt-${value.puntId}`;
          expect(reaches(from, `signaal-${own}`) !== loose.has(`signaal-${own} ${from}`)).toBe(true);
        }
        for (const { id: own, value } of made.golven) {
          if (value.evaluatieId === undefined) continue;
          const from = `evaluatie-${value.evaluatieId}`;
          expect(reaches(from, `golf-${own}`) !== loose.has(`golf-${own} ${from}`)).toBe(true);
        }
      }),
    );
  });
});
