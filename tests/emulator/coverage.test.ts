import { describe, expect, test } from "@jest/globals";
import { GRAPH_COVERAGE } from "../../src/emulator/coverage.ts";
import { graphRoutes } from "../../src/emulator/graph/graphRoutes.ts";
import { createBench, SITE } from "./support/bench.ts";
import { hasDescription, loadShapes } from "./support/shapes.ts";

describe("the coverage table of Graph", () => {
  test("names exactly the routes that exist", () => {
    const routes = graphRoutes().routes.map(({ method, path }) => `${method} ${path}`);
    const table = GRAPH_COVERAGE.map(({ method, path }) => `${method} ${path}`);
    expect(table.toSorted()).toEqual([...new Set([...routes, "POST /$batch"])].toSorted());
  });

  test("names every call once", () => {
    const calls = GRAPH_COVERAGE.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(calls).size).toBe(calls.length);
  });
});

describe("what is not in the table", () => {
  test.each([
    ["GET", "/drives"],
    ["GET", `${SITE}/lists/Taken/drive/root/delta`],
    ["PUT", `${SITE}/lists/Taken`],
    ["POST", "/me/sendMail"],
    ["GET", "/me/joinedTeams"],
  ])("is answered with 501 that names it: %s %s", async (method, path) => {
    const bench = createBench();
    const caller = await bench.as("consulent1");
    const answer = await caller.send(method, path);
    expect(answer.status).toBe(501);
    expect(answer.body.error).toMatchObject({ code: "notImplemented" });
    expect(answer.body.error.message).toContain(`${method} ${path}`);
    bench.close();
  });

  test.each(["/", "/v2.0/me", "/iets"])("includes %s, in the envelope of Graph and with its headers", async (path) => {
    const bench = createBench();
    const headers = { "client-request-id": "mijn-id" };
    const response = await bench.emulator.handle(new Request(`https://graph.microsoft.com${path}`, { headers }));
    expect(response.status).toBe(501);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(await response.json()).toMatchObject({
      error: {
        code: "notImplemented",
        message: `The emulator does not support GET ${path}.`,
        innerError: { date: expect.any(String), "client-request-id": "mijn-id" },
      },
    });
    bench.close();
  });

  test("includes the beta version", async () => {
    const bench = createBench();
    const response = await bench.emulator.handle(new Request("https://graph.microsoft.com/beta/me"));
    expect(response.status).toBe(501);
    bench.close();
  });
});

/* Every answer in these tests passes through the same comparison; see support/bench.ts. */
describe("the published description of Graph", () => {
  if (hasDescription) {
    test("is at hand, and refuses an answer that does not fit it", () => {
      const site = { displayName: 3, naam: "" };
      const faults = loadShapes()?.faults("GET", "https://graph.microsoft.com/v1.0/sites/root", 200, site);
      expect(faults?.join("\n")).toMatch(/displayName must be string[^]*undeclared property naam/);
    });
  } else {
    test("openapi-subset.json is not beside the project: shapes were not compared", () => {
      expect(loadShapes()).toBeUndefined();
    });
  }
});
