import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench, SITE } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { type Library, makeLibrary, putFile } from "../support/files.ts";

let bench: Bench;
let member: Client;
let library: Library;

beforeAll(async () => {
  bench = createBench();
  member = await bench.as("consulent1");
  library = await makeLibrary(await bench.asApp("setup"), [
    { name: "Soort", choice: { choices: ["Werkinstructie", "Formulier"] }, indexed: true },
    { name: "Stand", choice: { choices: ["Concept"] }, defaultValue: { value: "Concept" } },
  ]);
});
afterAll(() => bench.close());

const rowOf = async (file: Body): Promise<Body> =>
  (await member.get(`${library.drive}/items/${file.id}/listItem?$expand=fields`)).body;

describe("a file in a library", () => {
  test("is a row, with the columns that libraries have", async () => {
    const file = await putFile(member, library, "map/instructie.docx", "geen echt document");
    const row = await rowOf(file);
    expect(row).toMatchObject({
      contentType: { name: "Document" },
      webUrl: expect.stringMatching(/sites\/procesmatig-werken\/Bibliotheek%20\d+\/map\/instructie\.docx$/),
      fields: {
        FileLeafRef: "instructie.docx",
        LinkFilename: "instructie.docx",
        LinkFilenameNoMenu: "instructie.docx",
        DocIcon: "docx",
        FileSizeDisplay: "18",
        ContentType: "Document",
        _UIVersionString: "1.0",
        _CheckinComment: "",
        Stand: "Concept",
      },
    });
    expect(file.webUrl).toContain("/_layouts/15/Doc.aspx?sourcedoc=%7B");
    expect(row.fields).not.toHaveProperty("Attachments");
    expect(row.fields).not.toHaveProperty("CheckoutUserLookupId");
    expect(row.eTag.replaceAll('"', "")).toBe(file.eTag.replaceAll(/["{}]/g, "").toLowerCase());
    const selected = await member.get(`${library.list}/items/${row.id}?$expand=fields($select=File_x0020_Type)`);
    expect(selected.body.fields.File_x0020_Type).toBe("docx");
    const { body } = await member.get(`${library.drive}/items/${file.id}?$select=id,sharepointIds`);
    expect(body).toMatchObject({ sharepointIds: { listItemId: row.id, listId: library.list.split("/").at(-1) } });
  });

  test("is reached from its row, and the row from the file", async () => {
    const file = await putFile(member, library, "brug.txt");
    const { id } = await rowOf(file);
    expect((await member.get(`${library.list}/items/${id}/driveItem`)).body).toMatchObject({ id: file.id });
    expect((await member.get(`${library.list}/items/${id}/driveItem/versions`)).body.value).toHaveLength(1);
    const expanded = await member.get(
      `${library.list}/items/${id}?$expand=fields($select=FileLeafRef),driveItem($select=id,size)`,
    );
    expect(expanded.body).toMatchObject({ fields: { FileLeafRef: "brug.txt" }, driveItem: { id: file.id, size: 6 } });
    const back = await member.get(`${library.drive}/items/${file.id}?$expand=listItem($expand=fields($select=Stand))`);
    expect(back.body.listItem).toMatchObject({ id, fields: { Stand: "Concept" } });
    expect((await member.get(`${library.drive}/items/${file.id}/listItem/fields`)).body).toMatchObject({ id });
  });

  test("stands in the list in order of age, folders included", async () => {
    const own = await makeLibrary(await bench.asApp("setup"));
    await putFile(member, own, "z.txt");
    await putFile(member, own, "map/a.txt");
    const { body } = await member.get(`${own.list}/items?$expand=fields`);
    expect(body.value.map(({ id, fields }) => [id, fields.FileLeafRef, fields.ContentType])).toEqual([
      ["1", "z.txt", "Document"],
      ["2", "map", "Folder"],
      ["3", "a.txt", "Document"],
    ]);
    expect(body.value[1]?.fields).toMatchObject({ ItemChildCount: "1", FolderChildCount: "0" });
    const found = await member.get(`${own.list}/items?$expand=fields&$filter=fields/FileLeafRef eq 'A.txt'`, {
      Prefer: "HonorNonIndexedQueriesWarningMayFailRandomly",
    });
    expect(found.body.value.map(({ id }) => id)).toEqual(["3"]);
  });

  test("cannot be made as a row", async () => {
    expect((await member.post(`${library.list}/items`, { fields: { Title: "x" } })).status).toBe(400);
  });

  test("gets other fields with If-Match on the row: eTag and version move, the content does not", async () => {
    const file = await putFile(member, library, "velden.txt");
    const row = await rowOf(file);
    const path = `${library.list}/items/${row.id}`;
    const changed = await member.patch(path, { fields: { Soort: "Formulier" } }, { "If-Match": row.eTag });
    expect(changed).toMatchObject({ status: 200, body: { fields: { Soort: "Formulier", _UIVersionString: "2.0" } } });
    expect((await member.patch(path, { fields: { Soort: "Formulier" } }, { "If-Match": row.eTag })).status).toBe(412);
    const after = await member.get(`${library.drive}/items/${file.id}`);
    expect(after.body.cTag).toBe(file.cTag);
    expect(after.body.eTag).toBe(file.eTag.replace(",1", ",2"));
    const fields = `${library.drive}/items/${file.id}/listItem/fields`;
    expect((await member.patch(fields, { Soort: "Werkinstructie" })).body).toMatchObject({ Soort: "Werkinstructie" });
    expect((await member.patch(path, { fields: { _CheckinComment: "x" } })).status).toBe(400);
  });

  test("is renamed by its field too, unless the name is taken or not allowed", async () => {
    const file = await putFile(member, library, "oude naam.txt");
    const { id } = await rowOf(file);
    const rename = (name: string | null): ReturnType<Client["patch"]> =>
      member.patch(`${library.list}/items/${id}/fields`, { FileLeafRef: name });
    expect(await rename("nieuwe naam.txt")).toMatchObject({ status: 200, body: { LinkFilename: "nieuwe naam.txt" } });
    expect((await member.get(`${library.drive}/root:/nieuwe naam.txt`)).body.id).toBe(file.id);
    await putFile(member, library, "bezet.txt");
    expect((await rename("bezet.txt")).status).toBe(409);
    expect((await rename("a/b.txt")).status).toBe(400);
    expect((await rename(null)).status).toBe(400);
  });

  test("is told by the delta of the list when it comes, changes, moves and goes", async () => {
    const start = await member.get(`${library.list}/items/delta?token=latest`);
    let link = start.body["@odata.deltaLink"];
    const changes = async (): Promise<readonly unknown[]> => {
      const { body } = await member.get(link);
      link = body["@odata.deltaLink"];
      return body.value.map(({ id, deleted }) => (deleted === undefined ? id : `${id} weg`));
    };
    const file = await putFile(member, library, "delta.txt");
    const { id } = await rowOf(file);
    expect(await changes()).toEqual([id]);
    await member.put(`${library.drive}/items/${file.id}/content`, "anders");
    expect(await changes()).toEqual([id]);
    await member.patch(`${library.drive}/items/${file.id}`, { name: "delta 2.txt" });
    expect(await changes()).toEqual([id]);
    await member.delete(`${library.list}/items/${id}`);
    expect(await changes()).toEqual([`${id} weg`]);
    expect((await member.get(`${library.drive}/items/${file.id}`)).status).toBe(404);
  });

  test("in a document of Office, moves once more after a change of fields when that is asked", async () => {
    const file = await putFile(member, library, "promotie.docx");
    const { id } = await rowOf(file);
    await bench.control("PUT", "/emulator/libraries", { promoteProperties: true });
    const changed = await member.patch(`${library.list}/items/${id}/fields`, { Soort: "Formulier" });
    await bench.control("PUT", "/emulator/libraries", { promoteProperties: false });
    const now = await member.get(`${library.list}/items/${id}?$expand=fields`);
    expect(changed.body["@odata.etag"]).toMatch(/,2"$/);
    expect(now.body).toMatchObject({ eTag: expect.stringMatching(/,3"$/), fields: { _UIVersionString: "2.0" } });
  });
});

describe("rights on a library", () => {
  const limit = (level: string): Promise<unknown> =>
    bench.control("PUT", "/emulator/list-permissions", {
      list: library.list.split("/").at(-1),
      user: "consulent2@gemeente.example",
      level,
    });

  test("narrow down what a person may do with its files", async () => {
    await putFile(member, library, "van een ander.txt");
    const other = await bench.as("consulent2");
    const url = (name: string): string => `${library.drive}/root:/${name}:/content`;
    await limit("add");
    expect((await other.put(url("erbij.txt"), "x")).status).toBe(201);
    expect((await other.put(url("van een ander.txt"), "x")).status).toBe(403);
    await limit("none");
    expect((await other.get(library.drive)).status).toBe(403);
    expect((await other.get(`${SITE}/drives`)).body.value.map(({ id }) => id)).not.toContain(library.driveId);
  });

  test("need a person of the site and an app that was let in", async () => {
    const stranger = await bench.as("buitenstaander");
    expect((await stranger.get(library.drive)).status).toBe(403);
    const otherApp = await bench.as("consulent1", [], "stranger");
    expect((await otherApp.get(library.drive)).status).toBe(403);
  });
});
