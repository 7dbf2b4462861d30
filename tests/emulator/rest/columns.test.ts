import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { addRow, addRows, EVERY_KIND, makeList } from "../support/lists.ts";

let bench: Bench;
let setup: Client;
let member: Client;

beforeAll(async () => {
  bench = createBench();
  setup = await bench.asApp("setup");
  member = await bench.as("consulent1");
});
afterAll(() => bench.close());

const names = (body: Body): readonly string[] => body.value.map(({ name }) => name);

describe("the columns of a list", () => {
  test("stand between Title and the columns that SharePoint adds", async () => {
    const list = await makeList(setup, [
      { name: "Eerste", text: {} },
      { name: "Tweede", number: {} },
    ]);
    const { body } = await member.get(`${list}/columns`);
    expect(names(body).slice(0, 7)).toEqual([
      "Title",
      "_ColorTag",
      "ComplianceAssetId",
      "Eerste",
      "Tweede",
      "ID",
      "ContentType",
    ]);
    expect(body.value[0]).toMatchObject({
      id: "fa564e0f-0c70-4ab9-b863-0177e6ddd247",
      indexed: false,
      readOnly: false,
    });
    const readOnly = body.value.filter((column) => column.readOnly).map(({ name }) => name);
    expect(readOnly).toEqual(
      expect.arrayContaining(["ID", "Modified", "Created", "Author", "Editor", "_UIVersionString"]),
    );
  });

  test("come back with their facet and its defaults", async () => {
    const list = await makeList(setup);
    const { body } = await member.get(`${list}/columns`);
    const column = (name: string): Body | undefined => body.value.find((one) => one.name === name);
    expect(column("Kenmerk")).toEqual({
      columnGroup: "Custom Columns",
      description: "",
      displayName: "Kenmerk",
      enforceUniqueValues: false,
      hidden: false,
      id: expect.any(String),
      indexed: true,
      name: "Kenmerk",
      readOnly: false,
      required: false,
      text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
    });
    expect(column("Labels")?.choice).toEqual({
      allowTextEntry: false,
      choices: ["rood", "groen"],
      displayAs: "checkBoxes",
    });
    expect(column("Begin")?.dateTime).toEqual({ displayAs: "default", format: "dateOnly" });
    expect(column("Stil")?.hidden).toBe(true);
    expect(column("Adres")).not.toHaveProperty("hyperlinkOrPicture");
  });
});

describe("a new column", () => {
  test("answers 201, and rows can be written to it at once", async () => {
    const list = await makeList(setup, []);
    const added = await setup.post(`${list}/columns`, {
      name: "Rang",
      displayName: "Volgorde",
      number: { minimum: 1 },
      indexed: true,
      defaultValue: { value: "5" },
    });
    expect(added).toMatchObject({
      status: 201,
      body: { name: "Rang", displayName: "Volgorde", number: { minimum: 1 }, defaultValue: { value: "5" } },
    });
    const row = await addRow(member, list, { Title: "x" });
    expect(row.fields.Rang).toBe(5);
  });

  test.each([
    ["Eigen naam", "Eigen_x0020_naam"],
    ["Voor/na", "Voor_x002f_na"],
    ["Café", "Caf_x00e9_"],
    ["1e keer", "_x0031_e_x0020_keer"],
    ["Een naam die veel te lang is om te bewaren", "Een_x0020_naam_x0020_die_x0020_v"],
  ])("called %s is %s inside", async (typed, name) => {
    const list = await makeList(setup, []);
    const { body } = await setup.post(`${list}/columns`, { name: typed, text: {} });
    expect(body).toMatchObject({ name, displayName: typed });
  });

  test.each<[string, unknown]>([
    ["without a type", { name: "X" }],
    ["with two types", { name: "X", text: {}, number: {} }],
    ["without a name", { text: {} }],
    ["with a property that does not exist", { name: "X", text: {}, kleur: "rood" }],
    ["with a facet property that does not exist", { name: "X", text: { lengte: 3 } }],
    ["with more than 255 characters", { name: "X", text: { maxLength: 300 } }],
    ["with its read-only type", { name: "X", text: {}, type: "text" }],
    ["that is multi-line and indexed", { name: "X", text: { allowMultipleLines: true }, indexed: true }],
    [
      "of several choices and indexed",
      { name: "X", choice: { choices: ["a"], displayAs: "checkBoxes" }, indexed: true },
    ],
    ["of several persons and indexed", { name: "X", personOrGroup: { allowMultipleSelection: true }, indexed: true }],
    ["that is a link and indexed", { name: "X", hyperlinkOrPicture: {}, indexed: true }],
    ["unique without an index", { name: "X", text: {}, enforceUniqueValues: true }],
    [
      "that looks up in a list that is not there",
      { name: "X", lookup: { listId: "5a3c0e1d-0000-4f18-9d41-000000000001" } },
    ],
  ])("%s is refused with 400", async (_what, column) => {
    const list = await makeList(setup, []);
    const answer = await setup.post(`${list}/columns`, column);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: "invalidRequest" } } });
  });

  test.each([
    ["calculated", { name: "X", calculated: { formula: "=1" } }],
    ["term", { name: "X", term: {} }],
    ["validated by a formula", { name: "X", text: {}, validation: { formula: "=TRUE" } }],
    [
      "a lookup that shows more of another lookup",
      { name: "X", lookup: { listId: "x", primaryLookupColumnId: "fa564e0f-0c70-4ab9-b863-0177e6ddd247" } },
    ],
    ["with a default formula", { name: "X", dateTime: {}, defaultValue: { formula: "=Today()" } }],
  ])("that is %s is not pretended", async (_what, column) => {
    const list = await makeList(setup, []);
    expect((await setup.post(`${list}/columns`, column)).status).toBe(501);
  });

  test.each(["defaultValue", "validation"])("with %s null falls over like the service", async (property) => {
    const list = await makeList(setup, []);
    expect(await setup.post(`${list}/columns`, { name: "X", text: {}, [property]: null })).toMatchObject({
      status: 500,
      body: { error: { code: "generalException", message: "General exception while processing" } },
    });
  });

  test.each(["Kenmerk", "KENMERK", "Title", "Author"])("called %s, which is taken, is refused", async (name) => {
    const list = await makeList(setup);
    expect((await setup.post(`${list}/columns`, { name, text: {} })).status).toBe(409);
  });

  test("is not for a member", async () => {
    const list = await makeList(setup, []);
    expect((await member.post(`${list}/columns`, { name: "X", text: {} })).status).toBe(403);
  });
});

describe("indexes", () => {
  test("are at most twenty per list", async () => {
    const columns = Array.from({ length: 20 }, (_, at) => ({ name: `K${at}`, text: {}, indexed: true }));
    const list = await makeList(setup, columns);
    const one = { name: "Teveel", text: {}, indexed: true };
    expect((await setup.post(`${list}/columns`, one)).status).toBe(400);
    await setup.patch(`${list}/columns/K0`, { indexed: false });
    expect((await setup.post(`${list}/columns`, one)).status).toBe(201);
  });

  test("can be added to a column that already has rows, Title too", async () => {
    const list = await makeList(setup, []);
    await addRows(member, list, [{ Title: "b" }, { Title: "a" }, {}]);
    expect((await member.get(`${list}/items?$filter=fields/Title eq 'a'`)).status).toBe(400);
    await setup.patch(`${list}/columns/Title`, { indexed: true });
    expect((await member.get(`${list}/items?$filter=fields/Title eq 'a'`)).body.value).toMatchObject([{ id: "2" }]);
    const sorted = await member.get(`${list}/items?$orderby=fields/Title`);
    expect(sorted.body.value.map(({ id }) => id)).toEqual(["3", "2", "1"]);

    await setup.post(`${list}/columns`, { name: "Later", text: {}, indexed: true });
    expect((await member.get(`${list}/items?$orderby=fields/Later`)).body.value).toHaveLength(3);
  });
});

describe("changing a column", () => {
  test("changes what is named and leaves the rest", async () => {
    const list = await makeList(setup);
    const changed = await setup.patch(`${list}/columns/Status`, {
      displayName: "Stand",
      choice: { choices: ["Open", "Bezig", "Klaar", "Vervallen"] },
    });
    expect(changed).toMatchObject({
      status: 200,
      body: { name: "Status", displayName: "Stand", indexed: true, choice: { displayAs: "dropDownMenu" } },
    });
    const row = await addRow(member, list, { Status: "Vervallen" });
    expect(row.fields.Status).toBe("Vervallen");
  });

  test("into another type, or by another name, is refused", async () => {
    const list = await makeList(setup);
    expect((await setup.patch(`${list}/columns/Kenmerk`, { number: {} })).status).toBe(400);
    expect((await setup.patch(`${list}/columns/Kenmerk`, { name: "Anders" })).status).toBe(400);
  });

  test("between one choice and several is not pretended", async () => {
    const list = await makeList(setup);
    expect((await setup.patch(`${list}/columns/Labels`, { choice: { displayAs: "radioButtons" } })).status).toBe(501);
  });

  test("to unique values is refused while two rows hold the same", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Kenmerk: "a" }, { Kenmerk: "A" }, {}, {}]);
    expect((await setup.patch(`${list}/columns/Kenmerk`, { enforceUniqueValues: true })).status).toBe(409);
    await member.delete(`${list}/items/2`);
    expect((await setup.patch(`${list}/columns/Kenmerk`, { enforceUniqueValues: true })).status).toBe(200);
  });
});

describe("deleting a column", () => {
  test("takes its values out of the answers", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Kenmerk: "a" }]);
    expect((await setup.delete(`${list}/columns/Kenmerk`)).status).toBe(204);
    expect((await member.get(`${list}/items/1/fields`)).body).not.toHaveProperty("Kenmerk");
    expect((await setup.get(`${list}/columns/Kenmerk`)).status).toBe(404);
  });

  test("leaves nothing behind for a later column of the same name", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Kenmerk: "a", Title: "blijft" }]);
    await member.patch(`${list}/items/1/fields`, { Kenmerk: "b" });
    await setup.delete(`${list}/columns/Kenmerk`);
    await setup.post(`${list}/columns`, { name: "Kenmerk", text: {}, indexed: true });
    const { body } = await member.get(`${list}/items/1?$expand=fields,versions($expand=fields)`);
    expect(body.fields).toMatchObject({ Title: "blijft" });
    for (const { fields } of [body, ...body.versions]) expect(fields).not.toHaveProperty("Kenmerk");
    expect((await member.get(`${list}/items?$filter=fields/Kenmerk eq 'b'`)).body.value).toEqual([]);
  });

  test("is refused for the columns of SharePoint", async () => {
    const list = await makeList(setup, EVERY_KIND);
    expect((await setup.delete(`${list}/columns/Title`)).status).toBe(403);
  });
});
