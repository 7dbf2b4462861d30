import { plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import { newProces } from "../../src/domain/proces.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import {
  AANDACHTSGEBIEDEN,
  BRONNEN,
  COMPLEXITEITEN,
  PRIORITEITEN,
  SCORES,
  STATUSES,
} from "../../src/domain/ontwikkelpunt.ts";
import { SELECTIEKLASSEN } from "../../src/domain/selectielijst.ts";
import { historyOf } from "../../src/domain/history.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { decodeDeelvragen, encodeDeelvragen } from "../../src/sharepoint/lists/deelvragen.ts";
import { ontwikkelpuntCodec } from "../../src/sharepoint/lists/ontwikkelpunten.ts";
import { decodePeople, encodePeople } from "../../src/sharepoint/lists/people.ts";
import { puntVersions } from "../../src/sharepoint/lists/puntVersions.ts";
import { dateOnlyField } from "../../src/sharepoint/list/dates.ts";
import { fieldName, fieldNames } from "../../src/sharepoint/list/contract.ts";
import { searchPeople } from "../../src/sharepoint/people.ts";
import { parseSiteAddress, sitePath } from "../../src/sharepoint/site.ts";
import { findAddresses } from "../../src/sharepoint/addresses.ts";
import { createWorkspace } from "../../src/sharepoint/workspace.ts";
import { aNew, aPoint } from "../support/builders.ts";
import { type Desk, type Municipality, openMunicipality, SITE } from "../support/municipality.ts";

let municipality: Municipality;
let consulent: Desk;
let collega: Desk;

beforeAll(async () => {
  municipality = await openMunicipality();
  consulent = await municipality.as("consulent1");
  collega = await municipality.as("consulent2");
});

afterAll(() => municipality.emulator.close());

const DAGSTART = plannedEvaluatie({ title: "Dagstart", date: "2026-11-02", niveau: "dagelijks" });

let keys = 0;
const aKey = (): string => `sleutel-${(keys += 1)}`;

describe("a point whose status somebody put back by hand", () => {
  test("is among the active ones again as soon as the app changes it", async () => {
    const { punten } = consulent.workspace;
    const { id, etag } = await punten.add(aPoint("rejected", { title: "Terug" }), aKey());
    await punten.list.change(id, etag, { Status: "Nieuw" });
    const read = await punten.get(id);
    if (!read.ok) throw new Error("The point cannot be read.");
    await punten.save(read.value, { ...read.value.value, title: "Weer bezig" });
    expect((await punten.list.get(id)).fields).toMatchObject({ Status: "Nieuw", Actief: true });
  });
});

describe("a value that could not be read back", () => {
  test("is not written, new or changed: it would be lost to everybody", async () => {
    const { punten } = consulent.workspace;
    const withoutTrekker = { ...aNew(), status: "in-development" } as unknown as Ontwikkelpunt;
    const { length: before } = (await punten.all()).stored;
    await expect(punten.add(withoutTrekker, aKey())).rejects.toMatchObject({ kind: "invalid" });
    const stored = await punten.add(aNew(), aKey());
    await expect(punten.save(stored, withoutTrekker)).rejects.toMatchObject({ kind: "invalid" });
    const { stored: now, unreadable } = await punten.all();
    expect([now.length, unreadable]).toEqual([before + 1, []]);
    expect(now.find(({ id }) => id === stored.id)?.etag).toBe(stored.etag);
  });
});

describe("a point that is kept in the list", () => {
  test("comes back as it was written, whatever stands in it", async () => {
    const { punten, processen, wijken, evaluaties } = consulent.workspace;
    const proces = await processen.add(newProces("Vraagverheldering", "toegang"), aKey());
    const wijk = await wijken.add({ name: "Oost", postcodeAreas: ["1221", "1222"], order: 1 }, aKey());
    const evaluatie = await evaluaties.add(DAGSTART, aKey());
    const links = { procesId: proces.id, wijkId: wijk.id, evaluatieId: evaluatie.id };
    await fc.assert(
      fc.asyncProperty(anyPoint(links), async (point) => {
        const stored = await punten.add(point, aKey());
        const read = await punten.get(stored.id);
        expect(read).toMatchObject({ ok: true, value: { etag: stored.etag } });
        expect(withoutEmpty(read.ok ? read.value.value : undefined)).toEqual(withoutEmpty(point));
      }),
      { numRuns: 40 },
    );
    expect((await processen.get(proces.id)).ok).toBe(true);
    expect(await wijken.get(wijk.id)).toMatchObject({
      value: { value: { name: "Oost", postcodeAreas: ["1221", "1222"] } },
    });
    expect(await evaluaties.get(evaluatie.id)).toMatchObject({ value: { value: { date: "2026-11-02" } } });
  });

  test("is stamped by SharePoint with who made it and who changed it", async () => {
    const stored = await consulent.workspace.punten.add(aNew(), aKey());
    const changed = await collega.workspace.punten.save(stored, { ...stored.value, title: "Anders" });
    expect(changed).toMatchObject({
      created: { writer: { kind: "person", persoon: consulent.me } },
      modified: { writer: { kind: "person", persoon: collega.me } },
      value: { title: "Anders" },
    });
  });

  test("is not overwritten by somebody who saw an older version", async () => {
    const stored = await consulent.workspace.punten.add(aNew(), aKey());
    await collega.workspace.punten.save(stored, { ...stored.value, title: "Van de collega" });
    const late = consulent.workspace.punten.save(stored, { ...stored.value, title: "Van mij" });
    await expect(late).rejects.toMatchObject({ kind: "conflict" });
    expect(await consulent.workspace.punten.get(stored.id)).toMatchObject({
      value: { value: { title: "Van de collega" } },
    });
  });

  test("is not written when nothing changed", async () => {
    const stored = await consulent.workspace.punten.add(aNew(), aKey());
    expect(await consulent.workspace.punten.save(stored, { ...stored.value })).toBe(stored);
  });

  test("has its fields emptied when they were emptied", async () => {
    const stored = await consulent.workspace.punten.add(
      aPoint("in-development", {
        streefdatum: "2026-12-01",
        prioriteit: "must",
        impact: 3,
        deelvragen: [{ question: "Wie?", answer: "" }],
      }),
      aKey(),
    );
    const emptied: Ontwikkelpunt = {
      ...stored.value,
      streefdatum: undefined,
      prioriteit: undefined,
      impact: undefined,
      deelvragen: [],
    };
    const saved = await consulent.workspace.punten.save(stored, emptied);
    expect(withoutEmpty(saved.value)).toEqual(withoutEmpty(emptied));
  });

  test("has a history that tells who changed what", async () => {
    const stored = await consulent.workspace.punten.add(aNew({ title: "Eerst" }), aKey());
    await collega.workspace.punten.save(stored, { ...stored.value, title: "Daarna", streefdatum: "2026-03-29" });
    const history = historyOf(await puntVersions(consulent.workspace.punten.list, stored.id));
    expect(history).toMatchObject([
      {
        writer: { persoon: collega.me },
        changes: [
          { field: "title", from: "Eerst", to: "Daarna" },
          { field: "streefdatum", to: "2026-03-29" },
        ],
      },
      { writer: { persoon: consulent.me }, created: true },
    ]);
  });
});

describe("an evaluation that is kept in the list", () => {
  test("carries the class that its keeper chose, until that is taken back", async () => {
    const { evaluaties } = consulent.workspace;
    const stored = await evaluaties.add(DAGSTART, aKey());
    expect(stored.value.selectieklasse).toBeUndefined();
    const chosen = await collega.workspace.evaluaties.save(stored, { ...stored.value, selectieklasse: "19.1.8" });
    expect(await evaluaties.get(stored.id)).toMatchObject({
      value: { modified: { writer: { persoon: collega.me } }, value: { ...DAGSTART, selectieklasse: "19.1.8" } },
    });
    await evaluaties.save(chosen, { ...chosen.value, selectieklasse: undefined });
    expect(await evaluaties.get(stored.id)).toMatchObject({ value: { value: { selectieklasse: undefined } } });
  });
});

describe("a row that somebody broke by hand", () => {
  test("is reported next to the others, never instead of them", async () => {
    const fresh = await openMunicipality();
    const { workspace } = await fresh.as("consulent1");
    await workspace.punten.add(aNew({ title: "Heel" }), "heel");
    await workspace.punten.list.add({ Title: "Zonder bron", Status: "Nieuw", Sleutel: "kapot-1" });
    await workspace.punten.list.add({
      Title: "Zonder trekker",
      Status: "In uitwerking",
      Bron: "Anders",
      Sleutel: "kapot-2",
    });
    const reading = await workspace.punten.all();
    expect(reading.stored.map(({ value }) => value.title)).toEqual(["Heel"]);
    expect(reading.unreadable).toMatchObject([
      { id: "2", columns: ["Bron"] },
      { id: "3", columns: ["Trekker"] },
    ]);
    fresh.emulator.close();
  });
});

describe("the contracts", () => {
  /**
   * Rows that exist were written by these columns. When this fails: write a migration, raise the version of that
   * contract, and put the new hash here.
   */
  test.each([
    ["Processen", 2, "c78f7fdb95b8"],
    ["Wijken", 1, "c24d8a195ffe"],
    ["Evaluaties", 3, "8aab60b09e7c"],
    ["Verslagregels", 2, "11f583d4f4a2"],
    ["Afspraken", 1, "3376464bfca2"],
    ["Uitrolgolven", 2, "38ec6f0b4ec5"],
    ["Uitrolvoorstellen", 1, "73da3f1852c4"],
    ["Metingen", 1, "3753c7717432"],
    ["Ontwikkelpunten", 2, "d47d9b01fb46"],
    ["Procesdocumenten", 1, "1fd709bd1bdf"],
    ["Implementatiestappen", 1, "0a3445d3f4eb"],
    ["Leerstand", 1, "71d63e6bdebd"],
    ["Volwassenheidsmetingen", 1, "be920f06c817"],
    ["Leesbevestigingen", 1, "6caa233ee423"],
    ["Goedkeuringen", 3, "d885f565cfdd"],
    ["Instellingen", 3, "538bc922e940"],
    ["Gesprekken", 1, "c2e9871acacb"],
  ])("of %s version %i has not changed unnoticed", (title, version, hash) => {
    const contract = CONTRACTS.find((one) => one.title === title);
    expect(contract?.version).toBe(version);
    expect(createHash("sha256").update(JSON.stringify(contract?.columns)).digest("hex").slice(0, 12)).toBe(hash);
  });

  test("are all held by the tripwire", () => {
    expect(CONTRACTS).toHaveLength(17);
  });

  test("name columns that SharePoint keeps as they are: short, plain letters", () => {
    for (const { name } of CONTRACTS.flatMap(({ columns }) => columns)) expect(name).toMatch(/^[A-Z][A-Za-z]{1,31}$/);
  });

  test("ask for no more lookups than one query may have, and index no more than a list may have", () => {
    for (const contract of CONTRACTS) {
      expect(fieldNames(contract).filter((name) => name.endsWith("LookupId")).length).toBeLessThanOrEqual(12);
      expect(contract.columns.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
    }
  });

  test("have every column that a point is written to", () => {
    const written = Object.keys(ontwikkelpuntCodec.encode(aPoint("done")));
    const known = ["Title", ...ontwikkelpuntCodec.contract.columns.map(fieldName)];
    expect(written.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe("the lists of a site", () => {
  test("are found by their address when somebody renamed one", async () => {
    const fresh = await openMunicipality();
    const { graph } = await fresh.asApp("setup");
    await graph.send({
      method: "PATCH",
      path: `${sitePath(SITE)}/lists/Ontwikkelpunten`,
      body: { displayName: "Verbeterlijst" },
    });
    const desk = await fresh.as("consulent1");
    await expect(desk.workspace.punten.all()).rejects.toMatchObject({ kind: "missing" });
    const found = createWorkspace(desk.graph, SITE, await findAddresses(desk.graph, SITE));
    await expect(found.punten.all()).resolves.toEqual({ stored: [], unreadable: [] });
    fresh.emulator.close();
  });

  test("are named when they are not there at all", async () => {
    const bare = await openMunicipality({ provisioned: false });
    const desk = await bare.as("consulent1");
    await expect(findAddresses(desk.graph, SITE)).rejects.toThrow("Processen");
    bare.emulator.close();
  });

  test.each([
    ["https://gemeente.sharepoint.com/sites/team/", "gemeente.sharepoint.com:/sites/team"],
    ["gemeente.sharepoint.com:/sites/team", "gemeente.sharepoint.com:/sites/team"],
    ["http://gemeente.sharepoint.com/sites/team", undefined],
    ["zomaar iets", undefined],
  ])("are of the site that somebody typed: %s", (typed, address) => {
    expect(parseSiteAddress(typed)).toBe(address);
  });
});

describe("colleagues", () => {
  test("are found by the beginning of their name", async () => {
    const found = await searchPeople(consulent.graph, "consul");
    expect(found.map(({ name }) => name).toSorted()).toEqual(["Consulent Oost", "Consulent Zuid"]);
    expect(await searchPeople(consulent.graph, '  "\\ ')).toEqual([]);
  });

  test("stay who they are in the text of a list", () => {
    const anyone = fc.record({ id: fc.uuid(), name: fc.string().map((name) => name.replace(/[<>\s]+/g, " ").trim()) });
    fc.assert(fc.property(fc.array(anyone), (people) => expect(decodePeople(encodePeople(people))).toEqual(people)));
    expect(decodePeople("zomaar tekst")).toEqual([]);
  });
});

describe("text that people can read in the list", () => {
  test("holds sub-questions with their answers", () => {
    const line = fc
      .string({ minLength: 1 })
      .map((text) => text.replace(/[\s>]+/g, " ").trim())
      .filter((text) => text !== "");
    const answer = fc.array(line, { maxLength: 3 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(fc.array(fc.record({ question: line, answer })), (deelvragen) => {
        expect(decodeDeelvragen(encodeDeelvragen(deelvragen) ?? "")).toEqual(deelvragen);
      }),
    );
  });

  test("holds the day that people meant, on both sides of the clock change", () => {
    const day = fc.date({
      min: new Date("1990-01-01T12:00:00Z"),
      max: new Date("2090-12-31T12:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (moment) => {
        const date = moment.toISOString().slice(0, 10);
        expect(calendarDateOf(dateOnlyField(date))).toBe(date);
      }),
    );
    expect(calendarDateOf("2026-03-28T23:00:00Z")).toBe("2026-03-29");
    expect(calendarDateOf("2026-10-24T22:00:00Z")).toBe("2026-10-25");
  });
});

function withoutEmpty(point: Ontwikkelpunt | undefined): object {
  return Object.fromEntries(Object.entries(point ?? {}).filter(([, value]) => value !== undefined));
}

function anyPoint(links: Partial<Ontwikkelpunt>): fc.Arbitrary<Ontwikkelpunt> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(arbitrary, { nil: undefined });
  const words = fc
    .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const day = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const content = fc.record({
    title: words,
    explanation: fc.oneof(fc.constant(""), words),
    bron: fc.constantFrom(...BRONNEN),
    aandachtsgebied: maybe(fc.constantFrom(...AANDACHTSGEBIEDEN)),
    complexiteit: maybe(fc.constantFrom(...COMPLEXITEITEN)),
    impact: maybe(fc.constantFrom(...SCORES)),
    inspanning: maybe(fc.constantFrom(...SCORES)),
    prioriteit: maybe(fc.constantFrom(...PRIORITEITEN)),
    trekker: maybe(fc.record({ id: fc.uuid(), name: words })),
    streefdatum: maybe(day),
    procesId: maybe(fc.constant(links.procesId)),
    wijkId: maybe(fc.constant(links.wijkId)),
    evaluatieId: maybe(fc.constant(links.evaluatieId)),
    deelvragen: fc.array(
      fc.record({ question: fc.constantFrom("Wie?", "Welk systeem?"), answer: fc.constantFrom("", "JCC") }),
      { maxLength: 2 },
    ),
    getoetst: fc.boolean(),
    selectieklasse: maybe(fc.constantFrom(...SELECTIEKLASSEN.map(({ nummer }) => nummer))),
  });
  return fc.tuple(fc.constantFrom(...STATUSES), content).map(([status, inhoud]) => aPoint(status, inhoud));
}
