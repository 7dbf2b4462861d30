import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { addRows, idsOf, makeList } from "../support/lists.ts";

let bench: Bench;
let setup: Client;
let member: Client;

beforeAll(async () => {
  bench = createBench();
  setup = await bench.asApp("setup");
  member = await bench.as("consulent1");
});
afterAll(() => bench.close());

type Enumeration = Readonly<{ rows: readonly Body[]; deltaLink: string; pages: number }>;

async function enumerate(start: string): Promise<Enumeration> {
  const rows: Body[] = [];
  let pages = 1;
  for (let next = start; ; pages += 1) {
    const { status, body } = await member.get(next);
    expect(status).toBe(200);
    rows.push(...body.value);
    const link = body["@odata.nextLink"];
    if (link === undefined) return { rows, deltaLink: body["@odata.deltaLink"], pages };
    next = link;
  }
}

describe("delta", () => {
  test("begins with everything, page by page, and then tells only what changed", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Title: "a" }, { Title: "b" }, { Title: "c" }]);
    const first = await enumerate(`${list}/items/delta?$expand=fields($select=Title)&$top=2`);
    expect(first.pages).toBe(2);
    expect(idsOf(first.rows)).toEqual(["1", "2", "3"]);
    expect(first.rows[0]?.fields).toEqual({ "@odata.etag": first.rows[0]?.eTag, Title: "a" });
    expect((await enumerate(first.deltaLink)).rows).toEqual([]);

    await member.patch(`${list}/items/2/fields`, { Title: "b2" });
    await member.patch(`${list}/items/2/fields`, { Title: "b3" });
    await addRows(member, list, [{ Title: "d" }]);
    await member.delete(`${list}/items/1`);
    const second = await enumerate(first.deltaLink);
    expect(second.rows).toMatchObject([
      { id: "2", fields: { Title: "b3" } },
      { id: "4", fields: { Title: "d" } },
      { id: "1", contentType: { id: "0x0100", name: "Item" }, deleted: { state: "deleted" } },
    ]);
    expect(second.rows[2]).not.toHaveProperty("fields");
    expect((await enumerate(second.deltaLink)).rows).toEqual([]);
    expect(idsOf((await enumerate(first.deltaLink)).rows)).toEqual(["2", "4", "1"]);
  });

  test("never tells of rows that came and went before it began", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Title: "a" }, { Title: "b" }]);
    await member.delete(`${list}/items/2`);
    const first = await enumerate(`${list}/items/delta`);
    expect(idsOf(first.rows)).toEqual(["1"]);
    expect((await enumerate(first.deltaLink)).rows).toEqual([]);
  });

  test("tells of what happens while it enumerates", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Title: "a" }, { Title: "b" }, { Title: "c" }]);
    const page = await member.get(`${list}/items/delta?$top=1`);
    await member.delete(`${list}/items/1`);
    await member.patch(`${list}/items/2/fields`, { Title: "b2" });
    const rest = await enumerate(page.body["@odata.nextLink"] ?? "");
    expect(idsOf(rest.rows)).toEqual(["3", "1", "2"]);
    expect(rest.rows[1]?.deleted).toEqual({ state: "deleted" });
  });

  test("with token=latest starts now", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Title: "a" }]);
    for (const form of ["delta?token=latest", "delta(token='latest')", "delta()?token=latest"]) {
      const { rows, deltaLink } = await enumerate(`${list}/items/${form}`);
      expect(rows).toEqual([]);
      await addRows(member, list, [{ Title: form }]);
      expect((await enumerate(deltaLink)).rows).toHaveLength(1);
    }
  });

  test("is the same in every OData form, and follows a token in brackets", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Title: "a" }]);
    expect((await enumerate(`${list}/items/delta()`)).rows).toHaveLength(1);
    const { deltaLink } = await enumerate(`${list}/items/delta`);
    await addRows(member, list, [{ Title: "b" }]);
    const token = new URL(deltaLink).searchParams.get("token");
    expect(idsOf((await enumerate(`${list}/items/delta(token='${token}')`)).rows)).toEqual(["2"]);
  });

  test("refuses a token that is none, or of another list, and options that it does not know", async () => {
    const [one, two] = [await makeList(setup), await makeList(setup)];
    const { deltaLink } = await enumerate(`${one}/items/delta`);
    const token = new URL(deltaLink).searchParams.get("token");
    for (const query of ["token=onzin", `token=${token}`, "$filter=id eq 1", "$orderby=id"]) {
      expect((await member.get(`${two}/items/delta?${query}`)).status).toBe(400);
    }
  });

  test("that is told to be too old answers 410 and where to start again", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Title: "a" }]);
    const { deltaLink } = await enumerate(`${list}/items/delta?$expand=fields`);
    await bench.control("POST", "/emulator/faults", { kind: "delta-expired", times: 1 });
    expect((await member.get(`${list}/items/delta`)).status).toBe(200);
    expect((await member.get(`${list}/items/delta?token=latest`)).status).toBe(200);
    const expired = await member.get(deltaLink);
    expect(expired).toMatchObject({
      status: 410,
      body: { error: { code: "resyncRequired", innerError: { code: "resyncChangesApplyDifferences" } } },
    });
    const location = expired.headers.get("Location") ?? "";
    expect(location).not.toContain("token");
    expect((await enumerate(location)).rows).toHaveLength(1);
  });

  test("may tell of a row more than once, on demand, with the same link behind it", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Title: "a" }, { Title: "b" }]);
    const { body: once } = await member.get(`${list}/items/delta?$expand=fields`);
    await bench.control("POST", "/emulator/faults", { kind: "delta-repeats", times: 1 });
    expect((await member.get(`${list}/items`)).body.value).toHaveLength(2);
    const { status, body: twice } = await member.get(`${list}/items/delta?$expand=fields`);
    expect(status).toBe(200);
    expect(twice).toEqual({ ...once, value: [...once.value, ...once.value] });
    expect((await member.get(`${list}/items/delta`)).body.value).toHaveLength(2);
  });

  test("costs one unit with a token and two without", async () => {
    const list = await makeList(setup);
    const { deltaLink } = await enumerate(`${list}/items/delta`);
    await bench.control("DELETE", "/emulator/usage");
    await member.get(deltaLink);
    expect((await bench.control("GET", "/emulator/usage")).body.units).toBe(1);
    await member.get(`${list}/items/delta`);
    expect((await bench.control("GET", "/emulator/usage")).body.units).toBe(3);
  });
});
