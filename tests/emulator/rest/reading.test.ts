import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench, SITE } from "../support/bench.ts";
import type { Body, Fields } from "../support/body.ts";
import { addRow, addRows, makeList } from "../support/lists.ts";

let bench: Bench;
let setup: Client;
let member: Client;
let list: string;
let me: string;

beforeAll(async () => {
  bench = createBench();
  setup = await bench.asApp("setup");
  member = await bench.as("consulent1");
  list = await makeList(setup);
  await addRows(member, list, [{ Title: "a", Kenmerk: "k", Stil: "verborgen", Aantal: 3, Actief: true }]);
  me = (await member.get(`${list}/items/1/fields`)).body.AuthorLookupId;
  await member.patch(`${list}/items/1/fields`, { EigenaarLookupId: me });
});
afterAll(() => bench.close());

const fields = async (query: string): Promise<Fields> => (await member.get(`${list}/items/1${query}`)).body.fields;

describe("a row", () => {
  test("has no column values unless fields are expanded", async () => {
    const { body } = await member.get(`${list}/items/1`);
    expect(body).not.toHaveProperty("fields");
    expect(body).toMatchObject({ id: "1", parentReference: { siteId: expect.stringContaining("gemeente") } });
  });

  test("shows, unasked, what is filled and what SharePoint adds, but nothing hidden", async () => {
    expect(Object.keys(await fields("?$expand=fields"))).toEqual([
      "@odata.etag",
      "id",
      "Title",
      "Kenmerk",
      "Aantal",
      "Actief",
      "EigenaarLookupId",
      "ContentType",
      "Modified",
      "Created",
      "AuthorLookupId",
      "EditorLookupId",
      "_UIVersionString",
      "Attachments",
      "Edit",
      "LinkTitleNoMenu",
      "LinkTitle",
      "ItemChildCount",
      "FolderChildCount",
      "_ComplianceFlags",
      "_ComplianceTag",
      "_ComplianceTagWrittenTime",
      "_ComplianceTagUserId",
      "AppAuthorLookupId",
      "AppEditorLookupId",
    ]);
  });

  test.each([
    ["?$expand=fields($select=Title,Aantal)"],
    ["?expand=fields(select=Title,Aantal)"],
    ["?%24expand=fields%28%24select%3DTitle%2CAantal%29"],
    ["?$Expand=fields($select=Title,+Aantal)"],
  ])("shows only the named columns with %s", async (query) => {
    expect(await fields(query)).toEqual({ "@odata.etag": expect.any(String), Title: "a", Aantal: 3 });
  });

  test("shows a hidden column and its own id when they are named", async () => {
    const selected = await fields("?$expand=fields($select=Stil,id)");
    expect(selected).toMatchObject({ Stil: "verborgen", id: "1" });
  });

  test("shows a person's name only when the bare column is named", async () => {
    const selected = await fields("?$expand=fields($select=Eigenaar,AuthorLookupId,Editor)");
    expect(selected).toMatchObject({ Eigenaar: "Consulent Oost", AuthorLookupId: me, Editor: "Consulent Oost" });
    expect(selected).not.toHaveProperty("EigenaarLookupId");
  });

  test("keeps the item properties that $select names, besides what is expanded", async () => {
    const { body } = await member.get(`${list}/items/1?$select=Id,lastModifiedDateTime&$expand=fields($select=Title)`);
    expect(Object.keys(body).filter((name) => !name.includes("@"))).toEqual(["id", "lastModifiedDateTime", "fields"]);
  });

  test("refuses an unknown column, or a known one in another case", async () => {
    for (const name of ["Onbekend", "title"]) {
      const answer = await member.get(`${list}/items/1?$expand=fields($select=${name})`);
      expect(answer).toMatchObject({ status: 400, body: { error: { code: "invalidRequest" } } });
    }
  });

  test("refuses a $expand that is not closed, unknown, or given twice", async () => {
    expect((await member.get(`${list}/items/1?$expand=fields($select=Title`)).status).toBe(400);
    expect((await member.get(`${list}/items/1?$expand=onzin`)).status).toBe(400);
    expect((await member.get(`${list}/items/1?$expand=fields&expand=fields`)).body.error.message).toContain(
      "more than once",
    );
    expect((await member.get(`${list}/items/1?$expand=driveItem`)).status).toBe(501);
  });

  test("can be asked for its fields alone, also with OData keys", async () => {
    expect((await member.get(`${list}/items('1')/fields?$select=Title`)).body).toEqual({
      "@odata.context": expect.stringMatching(/\/fields\/\$entity$/),
      "@odata.etag": expect.any(String),
      Title: "a",
    });
    expect((await member.get(`${list}/items(1)`)).body.id).toBe("1");
  });
});

describe("lookup columns", () => {
  let target: string;
  let source: string;

  beforeAll(async () => {
    target = await makeList(setup, []);
    await addRows(member, target, [{ Title: "Eén" }, { Title: "Twee" }]);
    const listId = target.split("/").at(-1);
    source = await makeList(setup, [
      { name: "Bron", lookup: { listId, columnName: "Title" }, indexed: true },
      { name: "Bronnen", lookup: { listId, columnName: "Title", allowMultipleValues: true } },
    ]);
  });

  const several = { "BronnenLookupId@odata.type": "Collection(Edm.Int32)" };

  test("are written by row id; one comes back as text, several as numbers with what they show", async () => {
    const row = await addRow(member, source, { BronLookupId: 2, ...several, BronnenLookupId: [2, 1] });
    expect(row.fields).toMatchObject({
      BronLookupId: "2",
      Bronnen: [
        { LookupId: 2, LookupValue: "Twee" },
        { LookupId: 1, LookupValue: "Eén" },
      ],
    });
    const selected = await member.get(`${source}/items/${row.id}/fields?$select=Bron`);
    expect(selected.body).toMatchObject({ Bron: "Twee" });
    const found = await member.get(`${source}/items?$filter=fields/BronLookupId eq '2'`);
    expect(found.body.value).toHaveLength(1);
  });

  test("cannot point at a row that is not there, nor be filtered by what they show", async () => {
    expect((await member.post(`${source}/items`, { fields: { BronLookupId: 77 } })).status).toBe(400);
    expect((await member.get(`${source}/items?$filter=fields/Bron eq 'Twee'`)).status).toBe(400);
  });

  test("keep the id of a row that was deleted, with nothing to show", async () => {
    const gone = await addRow(member, target, { Title: "Weg" });
    const row = await addRow(member, source, { BronLookupId: gone.id });
    await member.delete(`${target}/items/${gone.id}`);
    const { body } = await member.get(`${source}/items/${row.id}/fields?$select=Bron,BronLookupId`);
    expect(body).toMatchObject({ BronLookupId: gone.id });
    expect(body).not.toHaveProperty("Bron");
  });

  test("are at most twelve in one query, author and editor among them", async () => {
    const people = Array.from({ length: 11 }, (_, at) => ({ name: `P${at}`, personOrGroup: {} }));
    const wide = await makeList(setup, people);
    await member.post(`${wide}/items`, { fields: { Title: "x" } });
    expect(await member.get(`${wide}/items?$expand=fields`)).toMatchObject({ status: 400 });
    const ten = people.slice(0, 10).map(({ name }) => `${name}LookupId`);
    const twelve = await member.get(
      `${wide}/items?$expand=fields($select=${ten.join(",")},AuthorLookupId,EditorLookupId)`,
    );
    expect(twelve.status).toBe(200);
  });
});

describe("the User Information List", () => {
  test("gets a row when somebody first comes, and gives the same person another number elsewhere", async () => {
    const byName = "lists/User%20Information%20List/items?$expand=fields($select=Title,UserName)";
    const names = async (site: string): Promise<readonly Body[]> => (await setup.get(`${site}/${byName}`)).body.value;
    const other = "/sites/gemeente.sharepoint.example:/sites/wijdemeren:";
    expect(await names(other)).toEqual([]);

    const both = await bench.as("consulent2");
    await both.get(`${SITE}/lists`);
    await both.get(`${other}/lists`);
    const find = (rows: readonly Body[]): Body | undefined =>
      rows.find(({ fields: { Title } }) => Title === "Consulent Zuid");
    const here = find(await names(SITE));
    const there = find(await names(other));
    expect(here?.fields.UserName).toBe("consulent2@gemeente.example");
    expect(here?.id).not.toBe(there?.id);
  });

  test("can be searched by address with the header for unindexed columns, and not be written to", async () => {
    const users = `${SITE}/lists/User Information List`;
    const prefer = { Prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };
    const filter = encodeURIComponent("fields/EMail eq 'Consulent1@gemeente.example'");
    const { body } = await member.get(`${users}/items?$expand=fields&$filter=${filter}`, prefer);
    expect(body.value).toMatchObject([{ id: me }]);
    expect((await setup.post(`${users}/items`, { fields: { Title: "x" } })).status).toBe(403);
    expect((await setup.delete(users)).status).toBe(403);
  });
});
