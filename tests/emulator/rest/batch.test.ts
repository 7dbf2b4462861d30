import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Answer, type Bench, type Client, createBench } from "../support/bench.ts";
import type { SubAnswer } from "../support/body.ts";
import { addRow, addRows, makeList } from "../support/lists.ts";

const JSON_TYPE = { "Content-Type": "application/json" };

let bench: Bench;
let member: Client;
let list: string;

beforeAll(async () => {
  bench = createBench();
  member = await bench.as("consulent1");
  list = await makeList(await bench.asApp("setup"));
});
afterAll(() => bench.close());

const ascending = (a = 0, b = 0): number => a - b;

const batch = (requests: readonly unknown[]): Promise<Answer> => member.post("/$batch", { requests });

async function answers(requests: readonly unknown[]): Promise<Record<string, SubAnswer | undefined>> {
  const { status, body } = await batch(requests);
  expect(status).toBe(200);
  return Object.fromEntries(body.responses.map((response) => [response.id, response]));
}

describe("a batch", () => {
  test("answers each request by itself: success and failure stand side by side", async () => {
    await addRows(member, list, [{ Title: "een" }, { Title: "twee" }]);
    const found = await answers([
      { id: "met", method: "GET", url: `${list}/items/1?$expand=fields($select=Title)` },
      { id: "zonder", method: "GET", url: `${list.slice(1)}/items/1` },
      { id: "weg", method: "GET", url: `${list}/items/999` },
      { id: "nieuw", method: "POST", url: `${list}/items`, headers: JSON_TYPE, body: { fields: { Title: "drie" } } },
      { id: "verwijderd", method: "DELETE", url: `${list}/items/2` },
      { id: "foto", method: "GET", url: "/me/photo/$value" },
    ]);
    expect(found.met).toMatchObject({ status: 200, body: { fields: { Title: "een" } } });
    expect(found.zonder).toMatchObject({ status: 200, body: { id: "1" } });
    expect(found.weg).toMatchObject({ status: 404, body: { error: { code: "itemNotFound" } } });
    expect(found.nieuw).toMatchObject({ status: 201, headers: { Location: expect.any(String) } });
    expect(found.verwijderd?.status).toBe(204);
    expect(found.verwijderd).not.toHaveProperty("body");
    const jpeg = { headers: { "Content-Type": "image/jpeg" }, body: expect.stringMatching(/^\/9j\//) };
    expect(found.foto).toMatchObject(jpeg);
  });

  test("takes If-Match of each request", async () => {
    const row = await addRow(member, list, { Title: "a" });
    const write = (id: string, Title: string): unknown => ({
      id,
      method: "PATCH",
      url: `${list}/items/${row.id}/fields`,
      headers: { ...JSON_TYPE, "If-Match": row.eTag },
      body: { Title },
    });
    const found = await answers([write("1", "b"), write("2", "c")]);
    expect([found["1"]?.status, found["2"]?.status].toSorted(ascending)).toEqual([200, 412]);
  });

  test("does in order what depends on each other, and nothing behind a failure", async () => {
    const post = (id: string, Title: unknown, dependsOn?: readonly string[]): unknown => {
      const fields = { Title };
      return { id, method: "POST", url: `${list}/items`, headers: JSON_TYPE, body: { fields }, dependsOn };
    };
    const found = await answers([post("1", "a"), post("2", 3, ["1"]), post("3", "c", ["2"]), post("4", "d", ["1"])]);
    expect(Object.fromEntries(Object.entries(found).map(([id, one]) => [id, one?.status]))).toEqual({
      1: 201,
      2: 400,
      3: 424,
      4: 201,
    });
  });

  test("may hold a request before the one that it depends on", async () => {
    const list2 = await makeList(await bench.asApp("setup"));
    const found = await answers([
      { id: "2", method: "GET", url: `${list2}/items/1`, dependsOn: ["1"] },
      { id: "1", method: "POST", url: `${list2}/items`, headers: JSON_TYPE, body: { fields: { Title: "een" } } },
    ]);
    expect([found["1"]?.status, found["2"]?.status]).toEqual([201, 200]);
  });

  test("promises no order", async () => {
    const requests = Array.from({ length: 20 }, (_, at) => ({ id: String(at), method: "GET", url: "/me" }));
    const orders = new Set<string>();
    for (let round = 0; round < 5; round += 1) {
      const { body } = await batch(requests);
      orders.add(body.responses.map(({ id }) => id).join());
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  test.each<[string, readonly unknown[]]>([
    [
      "more than twenty requests",
      Array.from({ length: 21 }, (_, at) => ({ id: String(at), method: "GET", url: "/me" })),
    ],
    [
      "the same id twice",
      [
        { id: "1", method: "GET", url: "/me" },
        { id: "1", method: "GET", url: "/me" },
      ],
    ],
    ["a body without a content type", [{ id: "1", method: "POST", url: "/x", body: {} }]],
    ["a dependency that is not there", [{ id: "1", method: "GET", url: "/me", dependsOn: ["2"] }]],
    ["a request that depends on itself", [{ id: "1", method: "GET", url: "/me", dependsOn: ["1"] }]],
    [
      "a circle of dependencies",
      [
        { id: "1", method: "GET", url: "/me", dependsOn: ["3"] },
        { id: "2", method: "GET", url: "/me", dependsOn: ["1"] },
        { id: "3", method: "GET", url: "/me", dependsOn: ["2"] },
      ],
    ],
    ["a request without an id", [{ method: "GET", url: "/me" }]],
  ])("with %s is refused as a whole", async (_what, requests) => {
    expect(await batch(requests)).toMatchObject({ status: 400, body: { error: { code: "BadRequest" } } });
  });

  test("refuses addresses with a version or another batch in them", async () => {
    const found = await answers([
      { id: "1", method: "GET", url: "/v1.0/me" },
      { id: "2", method: "POST", url: "/$batch", headers: JSON_TYPE, body: { requests: [] } },
      { id: "3", method: "GET", url: "https://graph.microsoft.com/v1.0/me" },
      { id: "4", method: "GET", url: `${list}/items?$filter=fields/Kenmerk eq 'https://x'` },
    ]);
    expect([1, 2, 3, 4].map((id) => found[id]?.status)).toEqual([400, 400, 400, 200]);
  });

  test("costs nothing itself; what is in it counts one by one", async () => {
    await bench.control("DELETE", "/emulator/usage");
    await batch([
      { id: "1", method: "GET", url: `${list}/items/1` },
      { id: "2", method: "GET", url: `${list}/items` },
    ]);
    const { body } = await bench.control("GET", "/emulator/usage");
    expect(body).toMatchObject({ units: 3, requests: 3 });
    expect(body.log.map(({ path, units }) => [path, units])).toContainEqual(["/$batch", 0]);
  });

  test("may hold a 429 with Retry-After inside a 200", async () => {
    await bench.control("POST", "/emulator/faults", { path: "/items", status: 429, retryAfter: 7, times: 1 });
    const found = await answers([
      { id: "1", method: "GET", url: `${list}/items` },
      { id: "2", method: "GET", url: "/me" },
    ]);
    expect(found["1"]).toMatchObject({ status: 429, headers: { "Retry-After": "7" } });
    expect(found["2"]?.status).toBe(200);
  });

  test("can be struck as a whole", async () => {
    await bench.control("POST", "/emulator/faults", { path: "^/\\$batch", status: 503, times: 1 });
    expect((await batch([{ id: "1", method: "GET", url: "/me" }])).status).toBe(503);
  });
});
