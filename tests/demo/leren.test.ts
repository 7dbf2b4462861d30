import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { PROCES_LIST } from "../../src/demo/processen.ts";
import { documentRounds, documentStanding, type DocumentStanding } from "../../src/domain/documentStanding.ts";
import { trendVanUren, urenPerMaand } from "../../src/domain/externeUren.ts";
import { teamsIn } from "../../src/domain/instelling.ts";
import { invoerstand } from "../../src/domain/invoerstand.ts";
import { type LichtDocument, type Lichten, lichtenOf, readersKey } from "../../src/domain/lichten.ts";
import { type Leerstand, STADIA, whyUnexplained } from "../../src/domain/leerstand.ts";
import { documentNumber, isFrozen } from "../../src/domain/procesdocument.ts";
import { inTeVoeren, procesInvoerstand } from "../../src/domain/procesinvoering.ts";
import { niveauVan, teHerstellen } from "../../src/domain/volwassenheid.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { valuesOf } from "../../src/sharepoint/list/repository.ts";
import type { Proces } from "../../src/domain/proces.ts";
import { createRegister, type Register } from "../../src/sharepoint/register.ts";
import type { Workspace } from "../../src/sharepoint/workspace.ts";
import { type Content, type DemoSite, openDemoSite, TODAY } from "./demoSite.ts";

let site: DemoSite;
let content: Content;
let workspace: Workspace;
let register: Register;
let processen: readonly Stored<Proces>[];

beforeAll(async () => {
  site = await openDemoSite();
  await site.fillDemo();
  content = await site.content();
  workspace = await site.as("consulent1");
  register = createRegister(workspace);
  processen = (await workspace.processen.all()).stored;
}, 90_000);

afterAll(() => site.close());

function procesCalled(key: string): Stored<Proces> {
  const title = PROCES_LIST.find((proces) => proces.key === key)?.title;
  const found = processen.find(({ value }) => value.title === title);
  if (found === undefined) throw new Error(`There is no proces ${key}.`);
  return found;
}

type Document = Content["library"]["stored"][number];

function standingOf(document: Document): DocumentStanding {
  const context = { botClientId: site.botClientId, beslissers: content.beslissers };
  return documentStanding(document, documentRounds(document.id, content.log, context));
}

function documentsOf(key: string): readonly Document[] {
  const { id } = procesCalled(key);
  const isKept = ({ value }: Document): boolean => !isFrozen(value) && value.status !== "retired";
  return content.library.stored.filter((document) => document.value.procesId === id && isKept(document));
}

async function lichtenVan(key: string): Promise<Lichten> {
  const { value: proces } = procesCalled(key);
  const confirmed = valuesOf(await register.leesbevestigingen.all());
  const readers = new Map<string, ReadonlySet<string>>();
  for (const [name, rows] of Map.groupBy(confirmed, (row) => readersKey(row.documentId, row.versie))) {
    readers.set(name, new Set(rows.map(({ persoon }) => persoon.id)));
  }
  const teams = teamsIn(valuesOf(await workspace.instellingen.all()));
  const documents = documentsOf(key).map((document): LichtDocument => {
    const standing = standingOf(document);
    return {
      id: document.id,
      number: documentNumber(document.id),
      soort: document.value.soort,
      adopted: "vastgesteld" in standing ? { versie: standing.vastgesteld.versie, frozen: true } : undefined,
      edited: standing.kind === "edited",
      unproven: standing.kind === "unproven",
    };
  });
  return lichtenOf({ proces, documents, teams, readers, today: TODAY, complete: true });
}

describe("the lights of the demo", () => {
  test("are all on at one process, and partly or not at others", async () => {
    const lights = async (key: string) => {
      const { beschreven, vindbaar, bekend } = await lichtenVan(key);
      return [beschreven.light, vindbaar.light, bekend.light];
    };
    expect(await lights("planning")).toEqual(["on", "on", "on"]);
    expect(await lights("intake")).toEqual(["half", "on", "half"]);
    expect(await lights("jeugd")).toEqual(["off", "on", "off"]);
    expect(await lights("werk")).toEqual(["off", "off", "off"]);
  });
});

describe("from paper to doing", () => {
  test("one process is brought in, some are under way, and one did not begin", async () => {
    const read = await register.stappen.all();
    expect(read.unreadable).toEqual([]);
    const stappen = valuesOf(read);
    const standOf = (key: string) => {
      const adopted = documentsOf(key).flatMap((document) => {
        const standing = standingOf(document);
        if (!("vastgesteld" in standing)) return [];
        const { name, soort } = document.value;
        return [{ id: document.id, name, soort, versie: standing.vastgesteld.versie, op: standing.vastgesteld.op }];
      });
      return procesInvoerstand(inTeVoeren(adopted), stappen, TODAY);
    };
    expect(standOf("planning")).toBe("ingevoerd");
    expect(["intake", "afspraken", "wmo"].map(standOf)).toEqual(["under-way", "under-way", "under-way"]);
    expect(standOf("overdracht")).toBe("not-started");
    expect(standOf("bijstand")).toBe("nothing-adopted");
    expect(new Set(stappen.map(({ stand }) => stand))).toEqual(new Set(["open", "done", "not-needed"]));
    const late = content.library.stored.flatMap(({ id, value }) => {
      const stand = invoerstand(stappen, { documentId: id, versie: value.vastgesteldeVersie ?? "" }, TODAY);
      return stand.kind === "under-way" ? stand.late : [];
    });
    expect(late.length).toBe(2);
  });
});

describe("what teams learned", () => {
  test("is told in order, with proof, and the hours of outside help fall", async () => {
    const read = await register.leerstanden.all();
    expect(read.unreadable).toEqual([]);
    const rows = valuesOf(read);
    expect(new Set(rows.map(({ stadium }) => stadium))).toEqual(new Set(STADIA));
    const lines = [...Map.groupBy(rows, ({ procesId, team }) => `${procesId}/${team}`).values()];
    expect(lines.length).toBeGreaterThanOrEqual(8);
    for (const line of lines) {
      const ordered = line.toSorted((one, other) => one.datum.localeCompare(other.datum));
      const unexplained = ordered.filter(
        (row: Leerstand, index) => whyUnexplained(ordered[index - 1], row) !== undefined,
      );
      expect(unexplained).toEqual([]);
    }
    const intake = rows.filter(({ procesId, team }) => procesId === procesCalled("intake").id && team.endsWith("Oost"));
    expect(trendVanUren(urenPerMaand(intake))).toMatchObject({ kind: "falling", comparable: true });
  });
});

describe("the measurements", () => {
  test("cover three quarters, give the level that follows from the answers, and agree with the process", async () => {
    const read = await register.metingen.all();
    expect(read.unreadable).toEqual([]);
    const metingen = valuesOf(read);
    expect(metingen.filter(({ antwoorden, niveau }) => niveauVan(antwoorden) !== niveau)).toEqual([]);
    const astray = processen.filter(({ id, value }) => teHerstellen(value, metingen, id) !== undefined);
    expect(astray.map(({ value }) => value.title)).toEqual([]);
    const counts = [...Map.groupBy(metingen, ({ procesId }) => procesId).values()].map(({ length }) => length);
    expect(counts.filter((count) => count === 3).length).toBeGreaterThanOrEqual(8);
  });
});
