import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench, OTHER_SITE, SITE, SITE_ID } from "../support/bench.ts";
import { addRows, makeList, readPages } from "../support/lists.ts";

let bench: Bench;
let setup: Client;
let member: Client;

beforeAll(async () => {
  bench = createBench();
  setup = await bench.asApp("setup");
  member = await bench.as("consulent1");
});
afterAll(() => bench.close());

describe("creating a list", () => {
  test("answers 201 with the list, its columns made in the same request", async () => {
    const created = await setup.post(`${SITE}/lists`, {
      displayName: "Meldingen",
      description: "Wat binnenkomt",
      columns: [{ name: "Status", displayName: "Stand", choice: { choices: ["Open", "Dicht"] }, indexed: true }],
      list: { template: "genericList" },
    });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      displayName: "Meldingen",
      name: "Meldingen",
      description: "Wat binnenkomt",
      webUrl: "https://gemeente.sharepoint.example/sites/procesmatig-werken/Lists/Meldingen",
      parentReference: { siteId: SITE_ID },
      list: { contentTypesEnabled: false, hidden: false, template: "genericList" },
      createdBy: { application: { displayName: "Inrichting door de beheerder" } },
      eTag: `"${created.body.id},1"`,
      "@odata.etag": `"${created.body.id},1"`,
    });
    const { body } = await setup.get(`${SITE}/lists/Meldingen/columns/Status`);
    expect(body).toMatchObject({ name: "Status", displayName: "Stand", indexed: true });
  });

  test("with a name is refused in the words of the service", async () => {
    expect(await setup.post(`${SITE}/lists`, { name: "x", displayName: "x" })).toMatchObject({
      status: 400,
      body: {
        error: {
          code: "invalidRequest",
          message: "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
        },
      },
    });
  });

  test("with a title that is taken, in whatever case, is refused", async () => {
    await setup.post(`${SITE}/lists`, { displayName: "Tweemaal" });
    expect(await setup.post(`${SITE}/lists`, { displayName: "TWEEMAAL" })).toMatchObject({
      status: 409,
      body: { error: { code: "nameAlreadyExists" } },
    });
    expect((await setup.post(`${OTHER_SITE}/lists`, { displayName: "Tweemaal" })).status).toBe(201);
  });

  test("with one bad column makes nothing at all", async () => {
    const answer = await setup.post(`${SITE}/lists`, {
      displayName: "Half",
      columns: [{ name: "Goed", text: {} }, { name: "Fout" }],
    });
    expect(answer.status).toBe(400);
    expect((await setup.get(`${SITE}/lists/Half`)).status).toBe(404);
  });

  test("from a template that the emulator does not have is not pretended", async () => {
    const answer = await setup.post(`${SITE}/lists`, { displayName: "Agenda", list: { template: "events" } });
    expect(answer).toMatchObject({ status: 501, body: { error: { code: "notImplemented" } } });
  });

  test.each([
    ["a member through the tab", () => bench.as("consulent1")],
    ["an owner through the tab, which has a write grant", () => bench.as("beheerder")],
    ["the bot", () => bench.asApp("bot")],
    ["a member through the app of the administrator", () => bench.as("consulent1", [], "setup")],
  ])("is not for %s", async (_who, caller) => {
    const client = await caller();
    expect(await client.post(`${SITE}/lists`, { displayName: "Mag niet" })).toMatchObject({
      status: 403,
      body: { error: { code: "accessDenied" } },
    });
  });

  test("is for an owner through the app of the administrator", async () => {
    const owner = await bench.as("beheerder", [], "setup");
    expect((await owner.post(`${SITE}/lists`, { displayName: "Door de eigenaar" })).status).toBe(201);
  });
});

describe("a list", () => {
  test("is found by id and by title, in any case", async () => {
    const list = await makeList(setup);
    const byId = await member.get(list);
    const byTitle = await member.get(`${SITE}/lists/${encodeURIComponent(byId.body.displayName.toUpperCase())}`);
    expect(byTitle.body.id).toBe(byId.body.id);
  });

  test("may have a slash, brackets or a percent sign in its title", async () => {
    for (const displayName of ["Voor/na", "Lijst (oud)", "100% klaar", "L'été"]) {
      await setup.post(`${SITE}/lists`, { displayName });
      const found = await member.get(`${SITE}/lists/${encodeURIComponent(displayName)}`);
      expect(found.body.displayName).toBe(displayName);
    }
  });

  test("keeps its address when it is renamed, and gives a namesake another", async () => {
    const list = await makeList(setup);
    const before = await member.get(list);
    const renamed = await setup.patch(list, { displayName: "Anders genoemd", description: "d" });
    expect(renamed).toMatchObject({ status: 200, body: { displayName: "Anders genoemd", name: before.body.name } });
    expect(renamed.body.eTag).not.toBe(before.body.eTag);

    const namesake = await setup.post(`${SITE}/lists`, { displayName: before.body.displayName });
    expect(namesake.body.name).not.toBe(before.body.name);
  });

  test("is gone with all its rows when it is deleted", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Title: "rij" }]);
    expect((await setup.delete(list)).status).toBe(204);
    expect(await member.get(`${list}/items`)).toMatchObject({ status: 404, body: { error: { code: "itemNotFound" } } });
  });

  test("expands columns and items", async () => {
    const list = await makeList(setup);
    await addRows(member, list, [{ Title: "rij", Kenmerk: "a" }]);
    const { body } = await member.get(`${list}?expand=columns(select=name),items(expand=fields(select=Title))`);
    expect(body.columns).toContainEqual({ name: "Kenmerk" });
    expect(body.items).toMatchObject([{ id: "1", fields: { Title: "rij" } }]);
    expect(body.items[0]?.fields).not.toHaveProperty("Kenmerk");
  });
});

describe("the lists of a site", () => {
  test("leave out SharePoint's own, unless the system facet is asked for", async () => {
    await setup.post(`${OTHER_SITE}/lists`, { displayName: "Zichtbaar" });
    await setup.post(`${OTHER_SITE}/lists`, { displayName: "Verborgen", list: { hidden: true } });
    const titles = async (query: string): Promise<readonly string[]> => {
      const { body } = await setup.get(`${OTHER_SITE}/lists${query}`);
      return body.value.map(({ displayName }: { displayName: string }) => displayName);
    };
    expect(await titles("")).toEqual(expect.arrayContaining(["Zichtbaar", "Verborgen"]));
    expect(await titles("")).not.toContain("User Information List");
    expect(await titles("?$select=displayName,system")).toContain("User Information List");
  });

  test("can be filtered by title only", async () => {
    await setup.post(`${SITE}/lists`, { displayName: "Zoekmij" });
    const found = await member.get(`${SITE}/lists?$filter=displayName eq 'Zoekmij'`);
    expect(found.body.value).toMatchObject([{ displayName: "Zoekmij" }]);
    expect(await member.get(`${SITE}/lists?$filter=name eq 'Zoekmij'`)).toMatchObject({
      status: 400,
      body: { error: { message: "The provided filter statement is not supported" } },
    });
  });

  test("come in pages that follow each other, and never with $skip", async () => {
    await setup.post(`${SITE}/lists`, { displayName: "Een" });
    await setup.post(`${SITE}/lists`, { displayName: "Nog een" });
    const all = await setup.get(`${SITE}/lists`);
    expect((await setup.get(`${SITE}/lists?$top=2`)).body.value).toHaveLength(2);
    expect(await readPages(setup, `${SITE}/lists?$top=2`)).toEqual(all.body.value);
    expect(await setup.get(`${SITE}/lists?$skip=1`)).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining("$skip is not supported") } },
    });
  });
});
