import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writePdf } from "../../../src/emulator/documents/pdfWriter.ts";
import { type Bench, type Client, createBench } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { wordDocument, workbook } from "../support/documents.ts";
import { type Library, makeLibrary, putFile } from "../support/files.ts";
import { readPages } from "../support/lists.ts";

let bench: Bench;
let member: Client;
let library: Library;
let now: Date;

beforeAll(async () => {
  now = new Date();
  bench = createBench({ now: () => now });
  member = await bench.as("consulent1");
  library = await makeLibrary(await bench.asApp("setup"), [{ name: "Soort", text: {} }]);
  await putFile(
    member,
    library,
    "wmo/Werkinstructie melding.docx",
    wordDocument([1, "Onderzoek"], "Binnen zes weken, coördinator"),
  );
  await putFile(member, library, "lijst.xlsx", workbook([["Rolstoelvoorziening", 3]]));
  await putFile(
    member,
    library,
    "besluit.pdf",
    await writePdf("Besluit", [{ level: 0, text: "Beschikking verzonden" }]),
  );
  await putFile(member, library, "proces.bpmn", '<bpmn:task id="a" name="Huisbezoek plannen" />');
  await putFile(member, library, "blauwdruk.json", '{"stap":"Intake"}');
  await putFile(member, library, "melding 2019.txt", "oud");
});
afterAll(() => bench.close());

const search = async (words: string, from = "root"): Promise<readonly unknown[]> => {
  const { status, body } = await member.get(`${library.drive}/${from}/search(q='${encodeURIComponent(words)}')`);
  expect(status).toBe(200);
  return body.value.map(({ name }) => name);
};

describe("a search in a drive", () => {
  test.each([
    ["zes weken", "Werkinstructie melding.docx"],
    ["COORDINATOR", "Werkinstructie melding.docx"],
    ["rolstoel", "lijst.xlsx"],
    ["beschikking", "besluit.pdf"],
    ["huisbezoek", "proces.bpmn"],
    ["intake", "blauwdruk.json"],
  ])("finds %s in the text of %s", async (words, name) => {
    expect(await search(words)).toEqual([name]);
  });

  test("finds names and columns too, and only where every word fits", async () => {
    expect(await search("melding")).toHaveLength(2);
    expect(await search("melding weken")).toEqual(["Werkinstructie melding.docx"]);
    expect(await search("melding rolstoel")).toEqual([]);
    expect(await search("it's")).toEqual([]);
    const { body } = await member.get(`${library.drive}/root:/lijst.xlsx:/listItem`);
    await member.patch(`${library.list}/items/${body.id}/fields`, { Soort: "Hulpmiddelen" });
    expect(await search("hulpmiddelen")).toEqual(["lijst.xlsx"]);
  });

  test("goes below a folder, in pages and with the properties that were asked", async () => {
    expect(await search("melding", "root:/wmo:")).toEqual(["Werkinstructie melding.docx"]);
    const path = `${library.drive}/root/search(q='melding')?$top=1&$select=id,name,sharepointIds`;
    const pages = await readPages(member, path);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toMatchObject({ sharepointIds: { listItemId: expect.any(String) } });
    expect((await member.get(`${library.drive}/root/search(q='')`)).status).toBe(400);
  });

  test("runs behind when that is asked", async () => {
    await bench.control("PUT", "/emulator/libraries", { searchDelaySeconds: 300 });
    await putFile(member, library, "kersvers.txt", "Zonnebloem");
    expect(await search("zonnebloem")).toEqual([]);
    now = new Date(now.getTime() + 300_000);
    expect(await search("zonnebloem")).toEqual(["kersvers.txt"]);
    await bench.control("PUT", "/emulator/libraries", { searchDelaySeconds: 0 });
    expect((await bench.control("PUT", "/emulator/libraries", { onzin: 1 })).status).toBe(400);
  });
});

describe("the search over everything", () => {
  const query = (queryString: string, more = {}): object => ({
    requests: [{ entityTypes: ["driveItem"], query: { queryString }, ...more }],
  });
  const admin = (): Promise<Client> => bench.as("beheerder", [], "setup");
  const containerOf = ({ value }: Body): unknown => Object.values(value[0] ?? {}).flat();

  test("finds files and rows by words and path", async () => {
    const caller = await admin();
    const { body } = await caller.post("/search/query", query("zes weken"));
    expect(body.value[0]).toMatchObject({
      searchTerms: ["zes", "weken"],
      hitsContainers: [
        {
          total: 1,
          moreResultsAvailable: false,
          hits: [
            { rank: 1, summary: "Binnen zes weken, coördinator", resource: { name: "Werkinstructie melding.docx" } },
          ],
        },
      ],
    });
    const root = (await caller.get(`${library.drive}/root`)).body.webUrl;
    const inFolder = await caller.post(
      "/search/query",
      query(`melding path:"${root}/wmo"`, { entityTypes: ["listItem"], fields: ["Title", "FileLeafRef"] }),
    );
    expect(containerOf(inFolder.body)).toContainEqual({
      total: 1,
      moreResultsAvailable: false,
      hits: [
        expect.objectContaining({
          resource: expect.objectContaining({
            fields: { fileLeafRef: "Werkinstructie melding.docx" },
          }),
        }),
      ],
    });
    const none = await caller.post("/search/query", query("bestaatniet"));
    expect(containerOf(none.body)).toContainEqual({ total: 0, moreResultsAvailable: false });
  });

  test("wants more than a grant of one site, and a region from an app", async () => {
    expect((await member.post("/search/query", query("melding"))).status).toBe(403);
    expect(await (await bench.asApp("setup")).post("/search/query", query("melding"))).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining("Region") } },
    });
  });

  test.each(["a OR b", "author:jan", "NOT a", "(a b)"])("does not pretend to understand %s", async (words) => {
    expect((await (await admin()).post("/search/query", query(words))).status).toBe(501);
  });
});

describe("a link for the tenant", () => {
  test("is made once and given again", async () => {
    const path = `${library.drive}/root:/lijst.xlsx:/createLink`;
    const made = await member.post(path, { type: "view", scope: "organization" });
    expect(made).toMatchObject({
      status: 201,
      body: { roles: ["read"], link: { type: "view", scope: "organization" } },
    });
    const again = await member.post(path, { type: "view", scope: "organization" });
    expect([again.status, again.body.id]).toEqual([200, made.body.id]);
    expect((await member.post(path, { type: "edit" })).body).toMatchObject({ roles: ["write"] });
    expect((await member.post(path, { type: "view", scope: "anonymous" })).status).toBe(501);
  });
});

describe("a subscription", () => {
  test("to a drive is not pretended", async () => {
    const wish = {
      changeType: "updated",
      notificationUrl: "https://bot.example/notify",
      resource: `${library.drive}/root`,
      expirationDateTime: new Date(now.getTime() + 3_600_000).toISOString(),
    };
    expect((await member.post("/subscriptions", wish)).status).toBe(501);
  });
});
