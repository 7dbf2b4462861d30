import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { batchRead } from "../../src/sharepoint/graph/batch.ts";
import { isFailure } from "../../src/sharepoint/graph/failure.ts";
import { withQuery } from "../../src/sharepoint/graph/query.ts";
import type { Column, ListContract } from "../../src/sharepoint/list/contract.ts";
import { changesFrom } from "../../src/sharepoint/list/paging.ts";
import { createList, type SharePointList } from "../../src/sharepoint/list/sharePointList.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { provision, type ProvisionStep } from "../../src/sharepoint/provisioning/provision.ts";
import { sitePath } from "../../src/sharepoint/site.ts";
import { findList, readLists } from "../../src/sharepoint/siteLists.ts";
import { openTrialSite, type TrialSite } from "../support/trialSite.ts";

/*
 * What the data layer takes for granted of Microsoft Graph, tried on lists of its own that are thrown away afterwards.
 * It runs on the emulator; with CONTRACT_SITE and CONTRACT_TOKEN the same is tried on a real site (docs/beheer/proeftenant.md).
 */

/** Trying on a real site takes its time; a column alone takes it seconds. */
const PATIENCE_MS = 300_000;

const MARK = `Proef ${Date.now().toString(36)}`;

/** Every kind of column that a contract knows, with the settings that contracts use. */
const other: ListContract = { title: `${MARK} ander`, description: "Proef", version: 1, columns: [] };
const trial: ListContract = {
  title: `${MARK} lijst`,
  description: "Proef; deze lijst mag weg.",
  version: 1,
  columns: [
    { name: "Tekst", displayName: "Een tekst", kind: "text", indexed: true },
    { name: "Los", displayName: "Los", kind: "text" },
    { name: "Notitie", displayName: "Notitie", kind: "note" },
    { name: "Getal", displayName: "Getal", kind: "number", minimum: 1, maximum: 5 },
    { name: "Keuze", displayName: "Keuze", kind: "choice", choices: ["Één", "Twee"], indexed: true },
    { name: "Aan", displayName: "Aan", kind: "boolean", byDefault: true, indexed: true },
    { name: "Dag", displayName: "Dag", kind: "date", indexed: true },
    { name: "Moment", displayName: "Moment", kind: "dateTime" },
    { name: "Ander", displayName: "Ander", kind: "lookup", list: other.title, indexed: true },
    { name: "Sleutel", displayName: "Sleutel", kind: "text", indexed: true, unique: true },
  ],
};
const files: ListContract = {
  title: `${MARK} bestanden`,
  description: "Proef",
  version: 1,
  library: true,
  columns: [],
};
const LISTS = [other, trial, files];

let place: TrialSite;
let list: SharePointList;

beforeAll(async () => {
  place = await openTrialSite(process.env);
}, PATIENCE_MS);

afterAll(async () => {
  const lists = await readLists(place.graph, place.site);
  for (const { title } of LISTS) {
    const found = findList(lists, title);
    if (found === undefined) continue;
    await place.graph.send({ method: "DELETE", path: `${sitePath(place.site)}/lists/${found.id}` });
  }
  place.close();
}, PATIENCE_MS);

async function provisionTrial(): Promise<readonly ProvisionStep[]> {
  const steps: ProvisionStep[] = [];
  for await (const step of provision(place.graph, place.site, LISTS)) steps.push(step);
  return steps;
}

describe("what we take for granted of Microsoft Graph", () => {
  test(
    "holds for lists: they are made with their columns, and are found to be as they should",
    async () => {
      await provisionTrial();
      expect((await provisionTrial()).filter(({ outcome }) => outcome !== "present")).toEqual([]);
      const found = findList(await readLists(place.graph, place.site), trial.title);
      list = createList(place.graph, sitePath(place.site), trial, found?.id ?? "");
      const kinds = new Set(CONTRACTS.flatMap(({ columns }) => columns.map(({ kind }: Column) => kind)));
      expect([...kinds].filter((kind) => trial.columns.every((column) => column.kind !== kind))).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    "holds for a row: every kind of value comes back as it was sent",
    async () => {
      const path = `${sitePath(place.site)}/lists/${encodeURIComponent(other.title)}/items`;
      const { id } = (await place.graph.send({ method: "POST", path, body: { fields: { Title: "Ander" } } })) as {
        id: string;
      };
      const fields = {
        Title: "Rij",
        Tekst: "x".repeat(255),
        Notitie: `${"lang ".repeat(100)}\nmet <een> regel & meer`,
        Getal: 3,
        Keuze: "Één",
        Aan: false,
        Dag: "2026-11-02T12:00:00Z",
        Moment: "2026-11-02T09:30:00Z",
        AnderLookupId: id,
        Sleutel: `${MARK}-1`,
      };
      const made = await list.add(fields);
      const read = (await list.get(made.id)).fields;
      const { Dag, AnderLookupId, Notitie, ...same } = fields;
      expect(read).toMatchObject(same);
      expect(String(read.Notitie).replaceAll("\r\n", "\n")).toBe(Notitie);
      expect(String(read.AnderLookupId)).toBe(AnderLookupId);
      expect(String(read.Dag).slice(0, 10)).toMatch(/^2026-11-0[12]$/);
      expect(Dag).toBe("2026-11-02T12:00:00Z");
    },
    PATIENCE_MS,
  );

  test.each<[string, () => Promise<unknown>, string]>([
    ["a text of more than 255 characters", () => list.add({ Title: "Te lang", Los: "x".repeat(256) }), "invalid"],
    ["a value that is there already", () => list.add({ Title: "Dubbel", Sleutel: `${MARK}-1` }), "duplicate"],
    ["a row that is not there", () => list.get("999999"), "missing"],
    [
      "a filter on a column without index",
      () => list.readRows(list.rowsPath({ filter: "fields/Los eq 'x'" })),
      "invalid",
    ],
    ["an order by a column without index", () => list.readRows(list.rowsPath({ orderby: "fields/Title" })), "invalid"],
    ["a list of a name that is taken", () => place.graph.send(makeTrial()), "duplicate"],
    ["a site that is not there", () => readLists(place.graph, `${hostOf(place)}:/sites/bestaat-vast-niet`), "missing"],
  ])(
    "holds for the refusal of %s",
    async (_what, work, kind) => {
      const error: unknown = await work().catch((reason: unknown) => reason);
      expect(isFailure(error) ? error.kind : error).toBe(kind);
    },
    PATIENCE_MS,
  );

  test(
    "holds for filters: on a text, a choice, yes and no, a lookup and a day",
    async () => {
      const count = async (filter: string): Promise<number> =>
        (await list.readRows(list.rowsPath({ filter }))).rows.length;
      expect(await count(`fields/Sleutel eq '${MARK}-1'`)).toBe(1);
      expect(await count("fields/Keuze eq 'Één'")).toBe(1);
      expect(await count("fields/Keuze eq 'Twee'")).toBe(0);
      expect(await count("fields/Aan eq 0")).toBe(1);
      expect(await count("fields/Aan eq 1")).toBe(0);
      expect(await count("fields/Dag ge '2026-11-01T00:00:00Z'")).toBe(1);
    },
    PATIENCE_MS,
  );

  test(
    "holds for a write over another one: it is refused, and the version tells what went before",
    async () => {
      const made = await list.add({ Title: "Eerst", Sleutel: `${MARK}-2` });
      const changed = await list.change(made.id, made.etag, { Title: "Daarna" });
      expect(changed.etag).not.toBe(made.etag);
      await expect(list.change(made.id, made.etag, { Title: "Te laat" })).rejects.toMatchObject({ kind: "conflict" });
      await expect(list.remove(made.id, made.etag)).rejects.toMatchObject({ kind: "conflict" });
      const versions = await list.versions(made.id);
      expect(versions.map(({ fields }) => fields.Title)).toEqual(["Daarna", "Eerst"]);
    },
    PATIENCE_MS,
  );

  test(
    "holds for changes: from a mark on they tell what came, what changed and what went",
    async () => {
      const mark = await changesFrom(list, list.deltaPath("latest"));
      const made = await list.add({ Title: "Erbij", Sleutel: `${MARK}-3` });
      const came = await changesFrom(list, mark.delta ?? "");
      expect(came.entries.map(({ id }) => id)).toContain(made.id);
      await list.remove(made.id, made.etag);
      const went = await changesFrom(list, came.delta ?? "");
      expect(went.entries.find(({ id }) => id === made.id)).not.toHaveProperty("fields");
    },
    PATIENCE_MS,
  );

  test(
    "holds for several reads in one call, each with an outcome of its own",
    async () => {
      const lists = `${sitePath(place.site)}/lists`;
      const answers = await batchRead(place.graph, [
        { id: "goed", path: withQuery(lists, { select: "id,displayName" }) },
        { id: "fout", path: `${lists}/00000000-0000-4000-8000-000000000000/items` },
      ]);
      expect(answers.get("goed")).toMatchObject({ ok: true });
      expect(answers.get("fout")).toMatchObject({ ok: false, error: { kind: "missing" } });
    },
    PATIENCE_MS,
  );

  test(
    "holds for a file: it is stored, has a row, and is not overwritten by who saw another version",
    async () => {
      const library = `${sitePath(place.site)}/lists/${encodeURIComponent(files.title)}/drive`;
      const { id: drive } = (await place.graph.send({ method: "GET", path: library })) as { id: string };
      const put = (content: string, headers = {}) =>
        place.graph.send({
          method: "PUT",
          path: `/drives/${drive}/root:/proef.txt:/content`,
          body: new Blob([content]),
          headers,
        }) as Promise<{ id: string; eTag: string; size: number }>;
      const first = await put("een");
      const second = await put("twee", { "If-Match": first.eTag });
      expect(second).toMatchObject({ id: first.id, size: 4 });
      await expect(put("drie", { "If-Match": first.eTag })).rejects.toMatchObject({ kind: "conflict" });
      const row = (await place.graph.send({
        method: "GET",
        path: `/drives/${drive}/items/${first.id}/listItem?$expand=fields`,
      })) as { fields: Record<string, unknown> };
      expect(row.fields.FileLeafRef).toBe("proef.txt");
    },
    PATIENCE_MS,
  );
});

function makeTrial() {
  const body = { displayName: trial.title, list: { template: "genericList" } };
  return { method: "POST", path: `${sitePath(place.site)}/lists`, body } as const;
}

function hostOf({ site }: TrialSite): string {
  return site.split(":")[0] ?? "";
}

/* Its name stands in the report, so that nobody takes one for the other. */
const where = (process.env.CONTRACT_SITE ?? "") === "" ? "the emulator only" : "a real site";

test(`this ran on ${where}; name a real one with CONTRACT_SITE and CONTRACT_TOKEN`, () => {
  expect(place.isReal).toBe(where === "a real site");
});

test("half of the settings is refused, so that nobody thinks that it ran on a real site", async () => {
  for (const env of [{ CONTRACT_SITE: "https://gemeente.sharepoint.com/sites/proef" }, { CONTRACT_TOKEN: "geheim" }]) {
    await expect(openTrialSite(env)).rejects.toThrow("Set both CONTRACT_SITE and CONTRACT_TOKEN");
  }
});
