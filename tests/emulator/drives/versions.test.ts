import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { type Library, makeLibrary, putFile, readContent } from "../support/files.ts";

let bench: Bench;
let member: Client;
let library: Library;

beforeAll(async () => {
  bench = createBench();
  member = await bench.as("consulent1");
  library = await makeLibrary(await bench.asApp("setup"), [{ name: "Stand", text: {} }]);
});
afterAll(() => bench.close());

/** A file with three versions: another content, then another column. */
const threeVersions = async (name: string): Promise<Readonly<{ file: Body; path: string; row: string }>> => {
  const file = await putFile(member, library, name, "een");
  const path = `${library.drive}/items/${file.id}`;
  await member.put(`${path}/content`, "twee!");
  const row = (await member.get(`${path}/listItem`)).body.id;
  await member.patch(`${library.list}/items/${row}/fields`, { Stand: "Vastgesteld" });
  return { file, path, row };
};

describe("the versions of a file", () => {
  test("come newest first with their size, also those of columns alone", async () => {
    const { path, row } = await threeVersions("versies.txt");
    const { body } = await member.get(`${path}/versions`);
    expect(body.value.map(({ id, size }) => [id, size])).toEqual([
      ["3.0", 5],
      ["2.0", 5],
      ["1.0", 3],
    ]);
    const rows = await member.get(`${library.list}/items/${row}/versions?$expand=fields($select=Stand)`);
    expect(rows.body.value.map(({ id, fields }) => [id, fields.Stand])).toEqual([
      ["3.0", "Vastgesteld"],
      ["2.0", undefined],
      ["1.0", undefined],
    ]);
    expect((await member.get(`${path}/versions/2.0`)).body).toMatchObject({ id: "2.0", size: 5 });
    expect((await member.get(`${path}/versions/9.0`)).status).toBe(404);
  });

  test("keep their content; that of the newest has to be asked of the file", async () => {
    const { path } = await threeVersions("inhoud.txt");
    expect((await readContent(bench, member, `${path}/versions/1.0/content`)).toString()).toBe("een");
    expect((await readContent(bench, member, `${path}/versions/2.0/content`)).toString()).toBe("twee!");
    expect(await member.get(`${path}/versions/3.0/content`)).toMatchObject({
      status: 400,
      body: { error: { code: "invalidRequest" } },
    });
  });

  test("are restored as a new version with the content of then, under the name of now", async () => {
    const { path, row } = await threeVersions("herstel.txt");
    await member.patch(path, { name: "hersteld.txt" });
    const before = (await member.get(path)).body;
    expect((await member.post(`${path}/versions/1.0/restoreVersion`, undefined)).status).toBe(204);
    const after = (await member.get(`${path}?$expand=listItem($expand=fields)`)).body;
    expect(after).toMatchObject({ name: "hersteld.txt", size: 3 });
    expect(after.cTag).not.toBe(before.cTag);
    expect(Number(/,(\d+)"/.exec(after.eTag)?.[1])).toBeGreaterThan(Number(/,(\d+)"/.exec(before.eTag)?.[1]));
    expect(after.listItem.fields).toMatchObject({ _UIVersionString: "4.0", FileLeafRef: "hersteld.txt" });
    expect(after.listItem.fields).not.toHaveProperty("Stand");
    expect((await readContent(bench, member, `${path}/content`)).toString()).toBe("een");
    expect((await member.post(`${library.list}/items/${row}/versions/3.0/restoreVersion`, undefined)).status).toBe(204);
    expect((await readContent(bench, member, `${path}/content`)).toString()).toBe("twee!");
  });

  test("are gone with the file", async () => {
    const { path } = await threeVersions("weg.txt");
    const count = (): unknown => bench.emulator.core.database.prepare("SELECT count(*) AS n FROM file_bytes").get()?.n;
    const before = Number(count());
    await member.delete(path);
    expect(count()).toBe(before - 2);
    expect((await member.get(`${path}/versions`)).status).toBe(404);
  });
});
