import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench, SITE, SITE_ID } from "../support/bench.ts";

const HOST = "gemeente.sharepoint.example";
let bench: Bench;
let setup: Client;
let member: Client;

beforeAll(async () => {
  bench = createBench();
  setup = await bench.asApp("setup");
  member = await bench.as("consulent1");
});
afterAll(() => bench.close());

describe("a site", () => {
  test.each([
    `/sites/${HOST}:/sites/procesmatig-werken`,
    `/sites/${HOST}:/sites/procesmatig-werken:`,
    `/sites/${HOST}%3A/sites/procesmatig-werken%3A`,
    `/sites/${HOST}:/Sites/Procesmatig-Werken`,
    SITE,
    `/sites('${SITE_ID}')`,
    `/sites/${encodeURIComponent(SITE_ID)}`,
    "/groups/d6b9a0f3-3c58-4e27-81af-92e4b7c5d016/sites/root",
  ])("is found by %s", async (path) => {
    const { status, body } = await member.get(path);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#sites/$entity",
      id: SITE_ID,
      name: "procesmatig-werken",
      displayName: "Procesmatig werken",
      webUrl: `https://${HOST}/sites/procesmatig-werken`,
      siteCollection: { hostname: HOST },
    });
    expect(body).not.toHaveProperty("root");
  });

  test("shows only what $select names", async () => {
    const { body } = await member.get(`${SITE}?$select=id,DisplayName`);
    expect(Object.keys(body)).toEqual(["@odata.context", "id", "displayName"]);
  });

  test.each([
    "elders.sharepoint.example:/sites/a",
    "elders.sharepoint.example",
    SITE_ID.replace("gemeente.", "elders."),
  ])("of another host is refused: %s", async (key) => {
    expect(await member.get(`/sites/${key}`)).toMatchObject({
      status: 400,
      body: { error: { code: "invalidRequest", message: "Invalid hostname for this tenancy" } },
    });
  });

  test("that does not exist is not found", async () => {
    expect((await member.get("/sites/geen-site")).status).toBe(404);
    expect(await member.get(`/sites/${HOST}:/sites/bestaat-niet`)).toMatchObject({
      status: 404,
      body: { error: { code: "itemNotFound", message: "Requested site could not be found" } },
    });
  });

  test("named by its path, with lists behind it but no colon, is a longer path", async () => {
    expect((await member.get(`/sites/${HOST}:/sites/procesmatig-werken/lists`)).status).toBe(404);
    expect((await member.get(`/sites/${HOST}:/sites/procesmatig-werken:/lists`)).status).toBe(200);
  });
});

describe("the site of a group", () => {
  test("is closed to who may not enter it, and not found when there is no such group", async () => {
    const outsider = await bench.as("buitenstaander");
    expect(await outsider.get("/groups/d6b9a0f3-3c58-4e27-81af-92e4b7c5d016/sites/root")).toMatchObject({
      status: 403,
      body: { error: { code: "accessDenied" } },
    });
    expect((await outsider.get("/groups/00000000-0000-4000-8000-000000000000/sites/root")).status).toBe(404);
  });
});

describe("the root site", () => {
  test.each(["/sites/root", `/sites/${HOST}`, `/sites/${HOST}:/`])("is found by %s", async (path) => {
    const { status, body } = await setup.get(path);
    expect(status).toBe(200);
    expect(body).toMatchObject({ root: {}, webUrl: `https://${HOST}` });
  });
});

describe("searching sites", () => {
  test("takes the bare option, and finds by title", async () => {
    const { body } = await setup.get("/sites?search=wijdemeren");
    expect(body.value).toMatchObject([{ name: "wijdemeren" }]);
  });

  test("is not for an app that has only Sites.Selected", async () => {
    expect(await member.get("/sites?search=*")).toMatchObject({
      status: 403,
      body: { error: { code: "accessDenied" } },
    });
  });

  test("lists all sites for no person, whatever was consented", async () => {
    const person = await bench.as("beheerder", ["Sites.FullControl.All"], "setup");
    expect((await person.get("/sites?search=*")).status).toBe(200);
    expect(await person.get("/sites/getAllSites")).toMatchObject({
      status: 403,
      body: { error: { code: "accessDenied" } },
    });
  });

  test("lists all sites for an administrator", async () => {
    const { body } = await setup.get("/sites/getAllSites()");
    expect(body.value).toHaveLength(bench.emulator.core.tenant.teams.length + 1);
  });
});

describe("links in answers", () => {
  const context = async (request: Request): Promise<unknown> => {
    request.headers.set("Authorization", `Bearer ${member.token}`);
    const body = (await (await bench.emulator.handle(request)).json()) as Record<string, unknown>;
    return body["@odata.context"];
  };

  test("have the origin that was addressed", async () => {
    expect(await context(new Request("http://localhost:4000/v1.0/me"))).toMatch(/^http:\/\/localhost:4000\/v1.0\//);
  });

  test("have the origin that a Forwarded header names", async () => {
    const headers = { Forwarded: "proto=https;host=graph.microsoft.com" };
    expect(await context(new Request("http://localhost:4000/v1.0/me", { headers }))).toMatch(
      /^https:\/\/graph.microsoft.com\/v1.0\//,
    );
  });

  test("have the origin of the service for its own SDK, which cannot follow others", async () => {
    const sdk = { SdkVersion: "graph-js/3.0.7 (featureUsage=6)" };
    expect(await context(new Request("http://localhost:4000/v1.0/me", { headers: sdk }))).toMatch(
      /^https:\/\/graph.microsoft.com\/v1.0\//,
    );
    const other = { SdkVersion: "PnPCoreJS/4.21.0" };
    expect(await context(new Request("http://localhost:4000/v1.0/me", { headers: other }))).toMatch(
      /^http:\/\/localhost:4000\/v1.0\//,
    );
  });

  test("have the configured public origin before anything else", async () => {
    const other = createBench({ publicOrigin: "https://graph.example" });
    const me = await other.as("consulent1");
    const forwarded = { Forwarded: "proto=https;host=graph.microsoft.com" };
    expect((await me.get("/me", forwarded)).body["@odata.context"]).toMatch(/^https:\/\/graph.example\/v1.0\//);
    other.close();
  });
});
