import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench } from "../support/bench.ts";
import { addRow, addRows, makeList, readPages } from "../support/lists.ts";

let bench: Bench;
let member: Client;
let list: string;

beforeAll(async () => {
  bench = createBench();
  member = await bench.as("consulent1");
  list = await makeList(await bench.asApp("setup"));
  const colleague = await bench.as("consulent2");
  await addRows(member, list, [{ Title: "een", Aantal: 1 }]);
  await colleague.patch(`${list}/items/1/fields`, { Title: "twee" });
  await member.patch(`${list}/items/1/fields`, { Title: "drie", Aantal: null });
});
afterAll(() => bench.close());

describe("the versions of a row", () => {
  test("come newest first, with who made them", async () => {
    const { body } = await member.get(`${list}/items/1/versions`);
    expect(body.value.map(({ id }) => id)).toEqual(["3.0", "2.0", "1.0"]);
    expect(body.value.map((version) => version.lastModifiedBy.user.displayName)).toEqual([
      "Consulent Oost",
      "Consulent Zuid",
      "Consulent Oost",
    ]);
    expect(body.value[0]).not.toHaveProperty("fields");
  });

  test("come in pages", async () => {
    const { body } = await member.get(`${list}/items/1/versions?$top=2`);
    expect(body.value.map(({ id }) => id)).toEqual(["3.0", "2.0"]);
    const all = await readPages(member, `${list}/items/1/versions?$top=1&$expand=fields`);
    expect(all).toEqual((await member.get(`${list}/items/1/versions?$expand=fields`)).body.value);
  });

  test("hold the fields of their time when they are expanded", async () => {
    const { body } = await member.get(`${list}/items/1/versions?$expand=fields($select=Title,Aantal)`);
    expect(body.value.map(({ fields }) => [fields.Title, fields.Aantal])).toEqual([
      ["drie", undefined],
      ["twee", 1],
      ["een", 1],
    ]);
    const expanded = await member.get(`${list}/items/1?$expand=versions($expand=fields($select=Title)),fields`);
    expect(expanded.body.versions[2]?.fields.Title).toBe("een");
  });

  test("can be asked for one by one", async () => {
    expect((await member.get(`${list}/items/1/versions/2.0`)).body).toMatchObject({ id: "2.0" });
    expect((await member.get(`${list}/items/1/versions/2.0/fields`)).body).toMatchObject({
      Title: "twee",
      _UIVersionString: "2.0",
      EditorLookupId: expect.any(String),
    });
    for (const version of ["9.0", "2", "x"]) {
      expect((await member.get(`${list}/items/1/versions/${version}`)).status).toBe(404);
    }
    expect((await member.get(`${list}/items/99/versions`)).status).toBe(404);
  });

  test("are restored as a new version, by whoever restores", async () => {
    const restorer = await bench.as("teammanager");
    const { eTag } = (await member.get(`${list}/items/1`)).body;
    expect((await restorer.post(`${list}/items/1/versions/1.0/restoreVersion`, undefined)).status).toBe(204);
    const { body } = await member.get(`${list}/items/1?$expand=fields,versions`);
    expect(body).toMatchObject({
      fields: { Title: "een", Aantal: 1, _UIVersionString: "4.0" },
      lastModifiedBy: { user: { displayName: "Teammanager Toegang" } },
    });
    expect(body.versions).toHaveLength(4);
    expect(body.eTag).not.toBe(eTag);
  });

  test("keep unique values unique: an old value that is taken now cannot be restored", async () => {
    const unique = await makeList(await bench.asApp("setup"), [
      { name: "Sleutel", text: {}, indexed: true, enforceUniqueValues: true },
    ]);
    await addRows(member, unique, [{ Sleutel: "a" }]);
    await member.patch(`${unique}/items/1/fields`, { Sleutel: "b" });
    await addRows(member, unique, [{ Sleutel: "a" }]);
    expect((await member.post(`${unique}/items/1/versions/1.0/restoreVersion`, undefined)).status).toBe(409);
  });

  test("are gone with their row", async () => {
    const row = await addRow(member, list, { Title: "weg" });
    await member.delete(`${list}/items/${row.id}`);
    expect((await member.get(`${list}/items/${row.id}/versions`)).status).toBe(404);
  });
});
