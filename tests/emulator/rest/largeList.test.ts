import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { systemStamp } from "../../../src/emulator/graph/identities.ts";
import { insertItem } from "../../../src/emulator/graph/items/store.ts";
import { readList } from "../../../src/emulator/graph/lists/store.ts";
import { findSite } from "../../../src/emulator/graph/sites/findSite.ts";
import { type Bench, type Client, createBench, SITE_ID } from "../support/bench.ts";
import { makeList, readPages } from "../support/lists.ts";

const UNINDEXED = { Prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };
const SIZE = 5300;

let bench: Bench;
let member: Client;
let list: string;

/** Rows are put in by the store itself: five thousand requests would only slow the test down. */
beforeAll(async () => {
  bench = createBench();
  member = await bench.as("consulent1");
  const setup = await bench.asApp("setup");
  list = await makeList(setup, [
    { name: "Soort", text: {}, indexed: true },
    { name: "Rang", number: {}, indexed: true },
    { name: "Vrij", text: {} },
  ]);
  const { core } = bench.emulator;
  const site = findSite(core.tenant, SITE_ID);
  const stored = site.kind === "found" ? readList(core.database, site.site, list.split("/").at(-1) ?? "") : undefined;
  if (stored === undefined) throw new Error("The list is not there.");
  core.database.transaction(() => {
    for (let at = 0; at < SIZE; at += 1) {
      const Soort = at % 100 === 0 ? "zeldzaam" : "gewoon";
      insertItem(core, stored, { Title: `rij ${at}`, Soort, Rang: at, Vrij: Soort }, systemStamp);
    }
  });
});
afterAll(() => bench.close());

const count = async (query: string, headers = {}): Promise<number> =>
  (await readPages(member, `${list}/items?${query}`, headers)).length;

describe("a list of more than 5,000 rows", () => {
  test("can be paged through whole, in pages of 200 or at most 5,000", async () => {
    expect((await member.get(`${list}/items`)).body.value).toHaveLength(200);
    expect((await member.get(`${list}/items?$top=9000`)).body.value).toHaveLength(5000);
    expect(await count("$top=5000")).toBe(SIZE);
  });

  test("answers an indexed clause that matches few", async () => {
    expect(await count("$filter=fields/Soort eq 'zeldzaam'&$top=20")).toBe(53);
    expect(await count("$filter=fields/Rang ge 5000 and fields/Soort eq 'gewoon'")).toBe(297);
    expect(await count("$filter=fields/Soort eq 'zeldzaam' and fields/Vrij eq 'zeldzaam'", UNINDEXED)).toBe(53);
    expect(await count("$filter=fields/Rang lt 3 or fields/Soort eq 'zeldzaam'")).toBe(55);
    expect(await count("$filter=fields/ID gt 5000")).toBe(300);
  });

  test("can be sorted by an indexed column", async () => {
    const { body } = await member.get(`${list}/items?$expand=fields($select=Rang)&$orderby=fields/Rang desc&$top=2`);
    expect(body.value.map(({ fields }) => fields.Rang)).toEqual([SIZE - 1, SIZE - 2]);
    expect(await count("$orderby=fields/Soort desc&$top=1000")).toBe(SIZE);
  });

  test.each([
    ["the first clause matches too many", "$filter=fields/Soort eq 'gewoon'"],
    ["the first clause matches too many, whatever follows", "$filter=fields/Rang ge 0 and fields/Soort eq 'zeldzaam'"],
    ["one side of an or matches too many", "$filter=fields/Soort eq 'zeldzaam' or fields/Rang ge 0"],
    ["no index can help", "$filter=fields/Vrij eq 'zeldzaam'"],
    ["the unindexed clause comes first", "$filter=fields/Vrij eq 'zeldzaam' and fields/Soort eq 'zeldzaam'"],
    ["it is sorted by an unindexed column", "$orderby=fields/Vrij"],
    ["it is filtered by a date without an index", "$filter=lastModifiedDateTime gt 2020-01-01T00:00:00Z"],
  ])("refuses when %s", async (_why, query) => {
    const { status, headers, body } = await member.get(`${list}/items?${query}`, UNINDEXED);
    expect(status).toBe(429);
    expect(headers.get("Retry-After")).toBeNull();
    expect(body.error.message).toContain("exceeds the list view threshold");
  });
});
