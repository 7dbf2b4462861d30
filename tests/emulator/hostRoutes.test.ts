import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createHostBench, TAB_HEADERS, type HostBench, ORIGIN } from "./hostSetup.ts";

let bench: HostBench;

beforeEach(() => {
  bench = createHostBench({
    situations: [{ id: "rij-kapot", label: "Maak een rij kapot" }],
    onSituation: (id) => Promise.resolve(`Gedaan: ${id}.`),
  });
});

afterEach(() => bench.close());

describe("the files of the tab", () => {
  test.each([
    ["/tab/", "text/html; charset=utf-8", "no-cache"],
    ["/tab/index.html", "text/html; charset=utf-8", "no-cache"],
    ["/tab/logo.svg", "image/svg+xml; charset=utf-8", "no-cache"],
    ["/tab/app.0123abcd.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
  ])("%s comes as %s, cached as %s", async (path, type, caching) => {
    const response = await bench.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("cache-control")).toBe(caching);
  });

  test("carry the headers of production", async () => {
    const { headers } = await bench.get("/tab/");
    expect(headers.get("content-security-policy")).toBe(TAB_HEADERS["content-security-policy"]);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBeNull();
  });

  test("include a configuration that is never kept", async () => {
    const response = await bench.get("/tab/config.json");
    expect(await response.json()).toEqual({ environment: "local" });
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors");
  });

  test.each([
    "/tab/../secret.txt",
    "/tab/%2e%2e/secret.txt",
    "/tab/..%2fsecret.txt",
    "/tab/%2e%2e%5csecret.txt",
    "/tab//../secret.txt",
    "/tab/..\\secret.txt",
    "/host/..%2f..%2fsecret.txt",
    "/tab/none.js",
  ])("end at the folder: %s is not found", async (path) => {
    // A URL would be tidied before it is sent; somebody with bad intentions does not do that.
    const response = await bench.routes.fetch(rawRequest(path));
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("not for anybody");
  });

  test("that are not there are asked for again the next time", async () => {
    const response = await bench.get("/tab/app.ffffffff.js");
    expect([response.status, response.headers.get("cache-control")]).toEqual([404, "no-store"]);
  });

  test("say so when they were not built", async () => {
    const unbuilt = createHostBench({ tabDirectory: "/nowhere/at/all" });
    const response = await unbuilt.get("/tab/");
    expect([response.status, await response.text()]).toEqual([503, "The tab is not built yet."]);
    unbuilt.close();
  });
});

describe("the page", () => {
  test("has an icon for every page that names none", async () => {
    const response = await bench.get("/favicon.ico");
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
  });

  test("is served at the root, with its own policy", async () => {
    const response = await bench.get("/");
    expect(await response.text()).toContain("<title>Teams</title>");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect((await bench.get("/host/main.js")).headers.get("content-type")).toContain("javascript");
  });

  test("knows people, teams, channels and the manifest", async () => {
    const info = await bench.appInfo();
    expect(info.people.map(({ userPrincipalName }) => userPrincipalName)).toContain("buitenstaander@gemeente.example");
    expect(info.teams[0]?.channels[0]).toMatchObject({ displayName: "Algemeen", tab: { entityId: "overzicht" } });
    expect(info.manifest.staticTabs).toHaveLength(2);
    expect(info.situations).toEqual([{ id: "rij-kapot", label: "Maak een rij kapot", description: "" }]);
  });

  test("does not start with something that is no manifest", () => {
    expect(() => createHostBench({ manifest: { name: "x" } })).toThrow();
  });
});

describe("the tab of a channel", () => {
  const mine = { entityId: "e1", contentUrl: "https://tab.example/x", websiteUrl: "", name: "Processen" };

  test("can be added and taken away again", async () => {
    const channel = bench.core.tenant.teams[0]?.channels[1]?.id ?? "";
    const tabName = async () => (await bench.appInfo()).teams[0]?.channels[1]?.tab?.name;

    await bench.post(`/host/tabs/${encodeURIComponent(channel)}`, mine, "PUT");
    expect(await tabName()).toBe("Processen");
    await bench.post(`/host/tabs/${encodeURIComponent(channel)}`, {}, "DELETE");
    expect(await tabName()).toBe("Procesmatig werken");
  });

  test("belongs to a channel that exists", async () => {
    expect((await bench.post("/host/tabs/19:none", mine, "PUT")).status).toBe(404);
    expect((await bench.post("/host/tabs/19:none", { name: "x" }, "PUT")).status).toBe(400);
  });
});

describe("situations of the app", () => {
  test("come true when asked for, and tell what they did", async () => {
    expect(await (await bench.post("/host/situations/rij-kapot", {})).json()).toEqual({
      message: "Gedaan: rij-kapot.",
    });
    expect((await bench.post("/host/situations/anders", {})).status).toBe(404);
  });
});

function rawRequest(path: string): Request {
  const request = new Request(`${ORIGIN}/`);
  Object.defineProperty(request, "url", { value: ORIGIN + path });
  return request;
}
