import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DOCUMENTEN } from "../../src/demo/documenten/alle.ts";
import { planOfDocument } from "../../src/demo/documenten/plan.ts";
import { documentRounds, documentStanding, type DocumentStanding } from "../../src/domain/documentStanding.ts";
import { isFrozen, type Procesdocument } from "../../src/domain/procesdocument.ts";
import { adoptedCopyOf } from "../../src/sharepoint/files/adoptedCopy.ts";
import { createFiles } from "../../src/sharepoint/files/files.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { PROCESDOCUMENTEN } from "../../src/sharepoint/lists/procesdocumenten.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { SITE } from "../support/municipality.ts";
import { type Content, type DemoSite, openDemoSite, TODAY } from "./demoSite.ts";

let site: DemoSite;
let content: Content;
let library: readonly Stored<Procesdocument>[];

beforeAll(async () => {
  site = await openDemoSite();
  await site.fillDemo();
  content = await site.content();
  expect(content.library.unreadable).toEqual([]);
  library = content.library.stored;
}, 90_000);

afterAll(() => site.close());

const documents = (): readonly Stored<Procesdocument>[] => library.filter(({ value }) => !isFrozen(value));
const roundsOf = ({ id }: Stored<Procesdocument>) =>
  documentRounds(id, content.log, { botClientId: site.botClientId, beslissers: content.beslissers });
const standings = (): readonly DocumentStanding["kind"][] =>
  documents().map((document) => documentStanding(document, roundsOf(document)).kind);

function documentCalled(key: string): Stored<Procesdocument> {
  const name = DOCUMENTEN.find((document) => document.key === key)?.name;
  const found = documents().find(({ value }) => value.name === name);
  if (found === undefined) throw new Error(`There is no document ${key}.`);
  return found;
}

describe("the library of the demo", () => {
  test("holds every document, in every status, with as many versions as it went through", () => {
    expect(
      documents()
        .map(({ value }) => value.name)
        .toSorted(),
    ).toEqual(DOCUMENTEN.map(({ name }) => name).toSorted());
    const counts = Map.groupBy(documents(), ({ value }) => value.status);
    expect([...counts.keys()].toSorted()).toEqual(["adopted", "concept", "retired", "submitted"]);
    for (const document of DOCUMENTEN) {
      const last = planOfDocument(document, TODAY).at(-1);
      const { value } = documentCalled(document.key);
      expect([document.key, value.status, value.versie]).toEqual([document.key, last?.status, `${last?.to}.0`]);
    }
  });

  test("has documents that were adopted, and concepts beside an adopted version; nothing is claimed without proof", () => {
    const count = (kind: string): number => standings().filter((each) => each === kind).length;
    expect(count("unproven")).toBe(0);
    expect(count("adopted")).toBeGreaterThanOrEqual(10);
    expect(count("edited")).toBeGreaterThanOrEqual(4);
  });

  test("keeps a copy of every adopted version that nobody touched, with a PDF of every text", () => {
    const writers = [{ kind: "app", clientId: site.botClientId } as const];
    for (const document of documents().filter(({ value }) => value.vastgesteldeVersie !== undefined)) {
      const copy = adoptedCopyOf(library, document.id, document.value.vastgesteldeVersie ?? "", writers);
      const { name } = document.value;
      const hasPdf = /\.(docx|pdf)$/.test(name);
      expect([name, copy.file !== undefined, copy.pdf !== undefined]).toEqual([name, true, hasPdf]);
    }
  });

  test("waits for people with open requests, one of them of two people", () => {
    const open = documents().flatMap((document) => roundsOf(document).filter(({ state }) => state === "open"));
    expect(open.length).toBe(3);
    expect(open.filter(({ verzoek }) => verzoek.beoordelaars.length === 2).length).toBe(1);
  });

  test("has texts that really differ from version to version", async () => {
    const workspace = await site.as("consulent1");
    const files = createFiles(workspace.graph, SITE, PROCESDOCUMENTEN.title);
    const file = await files.fileOf(documentCalled("beschrijving-wmo").id);
    const versions = await files.versions(file);
    const sizes = new Set(versions.map(({ size }) => size));
    expect(sizes.size).toBeGreaterThanOrEqual(3);
    expect(new Set(versions.map(({ writer }) => JSON.stringify(writer))).size).toBeGreaterThanOrEqual(3);
  });
});

describe("filling again", () => {
  test("leaves a document alone that somebody changed", async () => {
    const { documenten } = createRegister(await site.as("consulent1"));
    const document = documentCalled("formulier-behandelen");
    await documenten.save(document, { ...document.value, varianten: ["enkelvoudig"] });
    expect(await site.fillDemo()).toEqual({ writes: 0, leftAlone: [document.value.name] });
  });
});
