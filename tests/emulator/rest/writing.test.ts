import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench, SITE } from "../support/bench.ts";
import type { Fields } from "../support/body.ts";
import { addRow, addRows, makeList } from "../support/lists.ts";

let bench: Bench;
let setup: Client;
let member: Client;
let bot: Client;
let list: string;

beforeAll(async () => {
  bench = createBench();
  setup = await bench.asApp("setup");
  member = await bench.as("consulent1");
  bot = await bench.asApp("bot");
  list = await makeList(setup);
});
afterAll(() => bench.close());

const strings = { "Labels@odata.type": "Collection(Edm.String)" };
const numbers = { "BetrokkenenLookupId@odata.type": "Collection(Edm.Int32)" };
const links = { Prefer: "apiversion=2.1" };

describe("a new row", () => {
  test("answers 201 with all its fields, its eTag in three places and in the header", async () => {
    const { status, body, headers } = await member.post(`${list}/items`, { fields: { Title: "Eerste", Aantal: 2.5 } });
    expect(status).toBe(201);
    const eTag = body.eTag;
    expect(eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(headers.get("ETag")).toBe(eTag);
    expect(headers.get("Location")).toMatch(/\/items\/\d+$/);
    expect(body).toMatchObject({
      "@odata.etag": eTag,
      contentType: { id: "0x0100", name: "Item" },
      fields: {
        "@odata.etag": eTag,
        id: body.id,
        Title: "Eerste",
        Aantal: 2.5,
        _UIVersionString: "1.0",
        Attachments: false,
      },
    });
    expect(body["fields@odata.context"]).toMatch(/\/fields\/\$entity$/);
    expect(body.createdDateTime).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  });

  test("by a person carries the person and the app", async () => {
    const row = await addRow(member, list, { Title: "van mij" });
    const who = {
      user: {
        email: "consulent1@gemeente.example",
        id: "5a3c0e1d-7b62-4f18-9d41-000000000001",
        displayName: "Consulent Oost",
      },
      application: { id: "7c1f5b0e-2d94-4a63-8e57-1b0c9d3a7f21", displayName: "Procesmatig werken" },
    };
    expect(row).toMatchObject({ createdBy: who, lastModifiedBy: who });
  });

  test("by an app alone has no user but a name", async () => {
    const row = await addRow(bot, list, { Title: "van de bot" });
    expect(row.createdBy).toEqual({
      application: { id: "b04e6d82-91c7-4f3a-a5d8-6e2f70c14b93", displayName: "Procesmatig werken (bot)" },
      user: { displayName: "SharePoint App" },
    });
    expect(row.fields).toMatchObject({ AppAuthorLookupId: expect.stringMatching(/^\d+$/) });
  });

  test("without the wrapper around its fields is empty", async () => {
    const { status, body } = await member.post(`${list}/items`, { Title: "verdwijnt" });
    expect(status).toBe(201);
    expect(body.fields).not.toHaveProperty("Title");
  });

  test("never gets an id that was used before", async () => {
    const first = await addRow(member, list, { Title: "weg" });
    await member.delete(`${list}/items/${first.id}`);
    const second = await addRow(member, list, { Title: "nieuw" });
    expect(Number(second.id)).toBe(Number(first.id) + 1);
  });
});

describe("a value", () => {
  const written = async (fields: unknown, headers = {}): Promise<Fields> => {
    const answer = await member.post(`${list}/items`, { fields }, headers);
    expect(answer.status).toBe(201);
    return answer.body.fields;
  };

  test.each<[string, unknown, object]>([
    ["text", { Kenmerk: "a'b" }, { Kenmerk: "a'b" }],
    ["the word invalid", { Kenmerk: "invalid" }, { Kenmerk: "invalid" }],
    ["a note", { Toelichting: "<p>x</p>".repeat(500) }, { Toelichting: "<p>x</p>".repeat(500) }],
    ["a number", { Aantal: -0.25, Bedrag: 12.5 }, { Aantal: -0.25, Bedrag: 12.5 }],
    ["zero and false, which are values", { Aantal: 0, Actief: false }, { Aantal: 0, Actief: false }],
    ["a choice", { Status: "Bezig" }, { Status: "Bezig" }],
    ["several choices", { ...strings, Labels: ["groen", "rood"] }, { Labels: ["groen", "rood"] }],
    ["a moment, cut to seconds", { Moment: "2026-05-01T10:11:12.987Z" }, { Moment: "2026-05-01T10:11:12Z" }],
    ["a moment with an offset", { Moment: "2026-05-01T10:00:00+02:00" }, { Moment: "2026-05-01T08:00:00Z" }],
    ["a date in summer", { Begin: "2026-07-01" }, { Begin: "2026-06-30T22:00:00Z" }],
    ["a date in winter", { Begin: "2026-01-15T12:00:00Z" }, { Begin: "2026-01-14T23:00:00Z" }],
    ["the day the clocks go forward", { Begin: "2026-03-29T12:00:00Z" }, { Begin: "2026-03-28T23:00:00Z" }],
    ["the day the clocks go back", { Begin: "2026-10-25T12:00:00Z" }, { Begin: "2026-10-24T22:00:00Z" }],
    ["what was read before, which stays", { Begin: "2026-06-30T22:00:00Z" }, { Begin: "2026-06-30T22:00:00Z" }],
  ])("can be %s", async (_what, fields, expected) => {
    expect(await written(fields)).toMatchObject(expected);
  });

  test("can be a person: an id goes in, and comes out as text", async () => {
    const users = await member.get(`${SITE}/lists/User Information List/items?$expand=fields($select=EMail)`);
    const me = users.body.value.find(({ fields }) => fields.EMail === "consulent1@gemeente.example")?.id;
    for (const EigenaarLookupId of [me, Number(me)]) {
      const fields = await written({ EigenaarLookupId, ...numbers, BetrokkenenLookupId: [Number(me)] });
      expect(fields).toMatchObject({
        EigenaarLookupId: me,
        Betrokkenen: [{ LookupId: Number(me), LookupValue: "Consulent Oost", Email: "consulent1@gemeente.example" }],
      });
      expect(fields).not.toHaveProperty("Eigenaar");
    }
  });

  test("can be a link, only with the header that asks for it", async () => {
    const Adres = { Url: "https://voorbeeld.example/", Description: "Voorbeeld" };
    expect(await written({ Adres }, links)).toMatchObject({ Adres });
    expect((await member.post(`${list}/items`, { fields: { Adres } })).status).toBe(400);
  });

  test("that is empty is left out when it is read, never null", async () => {
    const fields = await written({ Kenmerk: "", Aantal: null, ...strings, Labels: [] });
    for (const name of ["Kenmerk", "Aantal", "Labels"]) expect(fields).not.toHaveProperty(name);
  });
});

describe("a write is refused", () => {
  test.each<[string, unknown, string]>([
    ["an unknown column", { Onbekend: 1 }, "Field 'Onbekend' is not recognized"],
    ["a column in the wrong case", { kenmerk: "x" }, "Field 'kenmerk' is not recognized"],
    ["an array without annotation", { Labels: ["rood"] }, "Invalid request"],
    [
      "an annotation on a single value",
      { "Kenmerk@odata.type": "Collection(Edm.String)", Kenmerk: ["x"] },
      "Invalid request",
    ],
    ["an annotated null", { ...strings, Labels: null }, "Invalid request"],
    ["an annotation of something that is not there", strings, "Invalid request"],
    ["an object without type", { Kenmerk: { a: 1 } }, "A value without a type name was found"],
    ["an array for a single choice", { Status: ["Open"] }, "Invalid request"],
    ["a choice in another case", { Status: "open" }, "Invalid request"],
    ["an unknown choice among several", { ...strings, Labels: ["rood", "blauw"] }, "Invalid request"],
    ["a number as text", { Aantal: "3" }, "Invalid request"],
    ["a boolean as number", { Actief: 1 }, "Invalid request"],
    ["a text as number", { Kenmerk: 3 }, "Invalid request"],
    ["more than 255 characters", { Kenmerk: "x".repeat(256) }, "Invalid request"],
    ["a note beyond its limit", { Toelichting: "x".repeat(63_001) }, "Invalid request"],
    ["a date that is none", { Begin: "1 juli" }, "Invalid request"],
    ["a column that SharePoint fills", { Created: "2026-01-01T00:00:00Z" }, "Invalid request"],
    ["the content type", { ContentType: "Document" }, "Invalid request"],
    ["what an answer held", { id: "1" }, "Field 'id' is not recognized"],
    ["a person by the read name", { Eigenaar: "Consulent Oost" }, "Field 'Eigenaar' is not recognized"],
    ["a person that the site does not know", { EigenaarLookupId: "999" }, "Invalid request"],
  ])("for %s", async (_what, fields, message) => {
    const answer = await member.post(`${list}/items`, { fields });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: "invalidRequest" } } });
    expect(answer.body.error.message).toContain(message);
  });

  test.each([0.5, 10.5])("for the number %d outside its limits", async (Rang) => {
    const limited = await makeList(setup, [{ name: "Rang", number: { minimum: 1, maximum: 10 } }]);
    expect((await member.post(`${limited}/items`, { fields: { Rang } })).status).toBe(400);
    expect((await member.post(`${limited}/items`, { fields: { Rang: 10 } })).status).toBe(201);
  });

  test("for a year before 1900, in a misleading way", async () => {
    const answer = await member.post(`${list}/items`, { fields: { Begin: "1899-12-31" } });
    expect(answer).toMatchObject({ status: 404, body: { error: { code: "itemNotFound" } } });
  });

  test("as a whole: one bad column leaves everything as it was", async () => {
    const row = await addRow(member, list, { Title: "oud", Aantal: 1 });
    await member.patch(`${list}/items/${row.id}/fields`, { Title: "nieuw", Aantal: "fout" });
    const after = await member.get(`${list}/items/${row.id}?$expand=fields`);
    expect(after.body).toMatchObject({ eTag: row.eTag, fields: { Title: "oud", Aantal: 1 } });
  });

  test("for a number that is too large to be one", async () => {
    const row = await addRow(member, list, { Aantal: 1 });
    const request = new Request(`https://graph.microsoft.com/v1.0${list}/items/${row.id}/fields`, {
      method: "PATCH",
      headers: { Authorization: `Bearer ${member.token}`, "Content-Type": "application/json" },
      body: '{"Aantal":1e999}',
    });
    expect((await bench.handle(request)).status).toBe(400);
    expect((await member.get(`${list}/items/${row.id}?$expand=fields`)).body).toMatchObject({ fields: { Aantal: 1 } });
  });

  test.each<[string, string, unknown]>([
    ["POST", "", []],
    ["POST", "", { fields: [] }],
    ["PATCH", "/1", []],
    ["PATCH", "/1", { fields: [] }],
    ["PATCH", "/1/fields", []],
  ])("for an array where an object belongs: %s items%s %j", async (method, path, body) => {
    const own = await makeList(setup);
    const row = await addRow(member, own, { Title: "oud" });
    expect((await member.send(method, `${own}/items${path}`, body)).status).toBe(400);
    expect((await member.get(`${own}/items`)).body.value).toMatchObject([{ eTag: row.eTag }]);
  });

  test("when the body is no JSON", async () => {
    const request = new Request(`https://graph.microsoft.com/v1.0${list}/items`, {
      method: "POST",
      headers: { Authorization: `Bearer ${member.token}`, "Content-Type": "application/json" },
      body: "{",
    });
    const response = await bench.handle(request);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "BadRequest" } });
  });
});

describe("changing a row", () => {
  test("merges, answers 200 and makes a new version", async () => {
    const row = await addRow(member, list, { Title: "a", Kenmerk: "blijft", Aantal: 1 });
    const item = await bot.patch(`${list}/items/${row.id}`, { fields: { Title: "b" } });
    expect(item).toMatchObject({
      status: 200,
      body: { fields: { Title: "b", Kenmerk: "blijft", _UIVersionString: "2.0" } },
    });
    expect(item.body.createdBy.user.displayName).toBe("Consulent Oost");
    expect(item.body.lastModifiedBy.application.displayName).toBe("Procesmatig werken (bot)");

    const fields = await member.patch(`${list}/items/${row.id}/fields`, { Aantal: null });
    expect(fields).toMatchObject({ status: 200, body: { Title: "b", _UIVersionString: "3.0" } });
    expect(fields.body).not.toHaveProperty("Aantal");
    expect(fields.body["@odata.context"]).toMatch(/\/fields\/\$entity$/);
  });

  test("without anything to change is refused", async () => {
    const row = await addRow(member, list, { Title: "a" });
    expect((await member.patch(`${list}/items/${row.id}`, {})).status).toBe(400);
  });

  test.each(["01", "1.0", "1e0", "0x1", "+1", "-1"])(
    "is not found under %s, which only looks like its id",
    async (id) => {
      const own = await makeList(setup);
      await addRow(member, own, { Title: "een" });
      expect((await member.get(`${own}/items/${id}`)).status).toBe(404);
      expect((await member.patch(`${own}/items/${id}`, { fields: { Title: "x" } })).status).toBe(404);
    },
  );

  test("that is gone is not found", async () => {
    for (const id of ["999999", "abc", "1.5"]) {
      expect(await member.patch(`${list}/items/${id}/fields`, { Title: "x" })).toMatchObject({
        status: 404,
        body: { error: { code: "itemNotFound" } },
      });
    }
  });
});

describe("If-Match", () => {
  test("lets a write through only when nobody wrote in between", async () => {
    const row = await addRow(member, list, { Title: "a" });
    const path = `${list}/items/${row.id}`;
    const first = await member.patch(`${path}/fields`, { Title: "b" }, { "If-Match": row.eTag });
    expect(first.status).toBe(200);
    expect(await bot.patch(`${path}/fields`, { Title: "c" }, { "If-Match": row.eTag })).toMatchObject({
      status: 412,
      body: {
        error: {
          code: "resourceModified",
          message: "The resource has changed since the caller last read it; usually an eTag mismatch",
        },
      },
    });
    expect((await member.delete(path, { "If-Match": row.eTag })).status).toBe(412);
    expect((await member.delete(path, { "If-Match": first.body["@odata.etag"] })).status).toBe(204);
  });

  test("may be a star or absent: the last writer wins", async () => {
    const row = await addRow(member, list, { Title: "a" });
    const path = `${list}/items/${row.id}/fields`;
    expect((await member.patch(path, { Title: "b" }, { "If-Match": "*" })).status).toBe(200);
    expect((await member.patch(path, { Title: "c" })).status).toBe(200);
  });

  test("without the quotes is malformed", async () => {
    const row = await addRow(member, list, { Title: "a" });
    const unquoted = { "If-Match": row.eTag.replaceAll('"', "") };
    expect(await member.patch(`${list}/items/${row.id}/fields`, { Title: "b" }, unquoted)).toMatchObject({
      status: 400,
      body: { error: { innerError: { code: "malformedEntityTag" } } },
    });
  });

  test("lets one of ten writers at the same moment win", async () => {
    const row = await addRow(member, list, { Aantal: 0 });
    const writes = Array.from({ length: 10 }, (_, Aantal) =>
      member.patch(`${list}/items/${row.id}/fields`, { Aantal }, { "If-Match": row.eTag }),
    );
    const statuses = (await Promise.all(writes)).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
  });
});

describe("a column with unique values", () => {
  let unique: string;
  beforeAll(async () => {
    unique = await makeList(setup, [
      { name: "Sleutel", displayName: "De sleutel", text: {}, indexed: true, enforceUniqueValues: true },
    ]);
  });

  test("refuses a second row with the same value, in any case, in SharePoint's words", async () => {
    await addRows(member, unique, [{ Sleutel: "abc" }]);
    const second = await member.post(`${unique}/items`, { fields: { Sleutel: "ABC" } });
    expect(second).toMatchObject({ status: 409, body: { error: { code: "nameAlreadyExists" } } });
    expect(second.body.error.message).toContain(
      "duplicate values were found in the following field(s) in the list: [De sleutel].",
    );
  });

  test("refuses a change into a value that is taken, but not into its own", async () => {
    const row = await addRow(member, unique, { Sleutel: "d" });
    await addRow(member, unique, { Sleutel: "e" });
    const path = `${unique}/items/${row.id}/fields`;
    expect((await member.patch(path, { Sleutel: "e" })).status).toBe(409);
    expect((await member.patch(path, { Sleutel: "D" })).status).toBe(200);
  });

  test("takes any number of empty ones, and a value again once its row is gone", async () => {
    const row = await addRow(member, unique, { Sleutel: "f" });
    await addRows(member, unique, [{}, {}]);
    await member.delete(`${unique}/items/${row.id}`);
    expect((await member.post(`${unique}/items`, { fields: { Sleutel: "f" } })).status).toBe(201);
  });

  test("lets one of ten equal rows at the same moment in", async () => {
    const writes = Array.from({ length: 10 }, () => member.post(`${unique}/items`, { fields: { Sleutel: "gelijk" } }));
    const statuses = (await Promise.all(writes)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  });
});
