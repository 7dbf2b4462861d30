import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench } from "../support/bench.ts";
import { makeList } from "../support/lists.ts";

let bench: Bench;
let member: Client;
let list: string;

beforeEach(async () => {
  bench = createBench();
  member = await bench.as("consulent1");
  list = await makeList(await bench.asApp("setup"), []);
});
afterEach(() => bench.close());

const fault = (rule: unknown): Promise<unknown> => bench.control("POST", "/emulator/faults", rule);
const rules = async (): Promise<readonly unknown[]> => (await bench.control("GET", "/emulator/faults")).body.rules;

describe("a fault rule", () => {
  test.each<[number, string]>([
    [400, "invalidRequest"],
    [401, "InvalidAuthenticationToken"],
    [403, "accessDenied"],
    [404, "itemNotFound"],
    [409, "nameAlreadyExists"],
    [412, "resourceModified"],
    [423, "resourceLocked"],
    [429, "activityLimitReached"],
    [500, "generalException"],
    [503, "serviceNotAvailable"],
    [504, "UnknownError"],
    [507, "quotaLimitReached"],
    [599, "UnknownError"],
  ])("with status %i answers with the code %s", async (status, code) => {
    await fault({ status });
    expect(await member.get("/me")).toMatchObject({ status, body: { error: { code } } });
  });

  test("with status 410 tells where to start again", async () => {
    await fault({ status: 410, path: "/delta" });
    const gone = await member.get(`${list}/items/delta?token=latest`);
    expect(gone).toMatchObject({ status: 410, body: { error: { code: "resyncRequired" } } });
    expect(gone.headers.get("Location")).toMatch(/\/items\/delta$/);
  });

  test.each(["/v1.0/me?$select=id", "^/v1.0/me", "/me?$select", "$select=id"])(
    "may name its path as it was written: %s",
    async (path) => {
      await fault({ status: 503, path });
      expect((await member.get("/me?$select=id")).status).toBe(503);
      expect((await member.get("/users")).status).toBe(200);
    },
  );

  test.each([{}, { path: "/me" }, { probability: 0.5, retryAfter: 1 }, { times: 1, when: "after" }])(
    "that does nothing is refused: %j",
    async (rule) => {
      const { status, body } = await bench.control("POST", "/emulator/faults", rule);
      expect(status).toBe(400);
      expect(body.error).toContain("A rule needs a status, cut, kind or latencyMs.");
    },
  );

  test("carries Retry-After, and is spent after so many times", async () => {
    await fault({ status: 429, retryAfter: 3, times: 2 });
    for (let left = 2; left > 0; left -= 1) {
      expect(await rules()).toMatchObject([{ status: 429, times: left }]);
      expect((await member.get("/me")).headers.get("Retry-After")).toBe("3");
    }
    expect((await member.get("/me")).status).toBe(200);
    expect(await rules()).toEqual([]);
  });

  test("strikes only where method and path fit", async () => {
    await fault({ status: 503, method: "post", path: "/items$" });
    expect((await member.get(`${list}/items`)).status).toBe(200);
    expect((await member.post(`${list}/items`, { fields: {} })).status).toBe(503);
    await bench.control("DELETE", "/emulator/faults");
    await fault({ status: 503, path: "Status eq 'Open'" });
    expect((await member.get(`${list}/items?%24filter=fields%2FStatus+eq+%27Open%27`)).status).toBe(503);
  });

  test("before leaves nothing behind, after has done the work", async () => {
    await fault({ status: 504, when: "before", times: 1, method: "POST" });
    await member.post(`${list}/items`, { fields: { Title: "a" } });
    expect((await member.get(`${list}/items`)).body.value).toEqual([]);
    await fault({ status: 504, when: "after", times: 1, method: "POST" });
    expect((await member.post(`${list}/items`, { fields: { Title: "a" } })).status).toBe(504);
    expect((await member.get(`${list}/items`)).body.value).toHaveLength(1);
  });

  test("cuts the connection before or after the work, as fetch would report it", async () => {
    await fault({ cut: true, times: 1, method: "POST" });
    await expect(member.post(`${list}/items`, { fields: {} })).rejects.toThrow(TypeError);
    expect((await member.get(`${list}/items`)).body.value).toEqual([]);
    await fault({ cut: true, when: "after", times: 1, method: "POST" });
    await expect(member.post(`${list}/items`, { fields: {} })).rejects.toThrow("fetch failed");
    expect((await member.get(`${list}/items`)).body.value).toHaveLength(1);
  });

  test("that only delays lets the answer through, and the next rule speak", async () => {
    await fault([
      { latencyMs: 30, times: 2 },
      { status: 503, path: "/me" },
    ]);
    const start = performance.now();
    expect((await member.get(`${list}/items`)).status).toBe(200);
    expect((await member.get("/me")).status).toBe(503);
    expect(performance.now() - start).toBeGreaterThan(55);
  });

  test("with a seed throws the same dice every time", async () => {
    const throws = async (seed: number): Promise<readonly number[]> => {
      await bench.control("DELETE", "/emulator/faults");
      await fault({ status: 503, probability: 0.5, seed });
      const statuses: number[] = [];
      for (let at = 0; at < 20; at += 1) statuses.push((await member.get("/me")).status);
      return statuses;
    };
    const first = await throws(7);
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await throws(7)).toEqual(first);
    expect(await throws(8)).not.toEqual(first);
  });

  test("for the connector leaves Graph alone", async () => {
    await fault({ status: 503, service: "connector" });
    expect((await member.get("/me")).status).toBe(200);
  });

  test.each<[unknown]>([
    [{ staus: 503 }],
    [{ status: 200 }],
    [{ status: 503, path: "(" }],
    [{ status: 503, probability: 2 }],
    [{ status: 503, when: "soms" }],
    ["503"],
    [undefined],
  ])("%j is refused in a sentence", async (rule) => {
    const answer = await bench.control("POST", "/emulator/faults", rule);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toContain("This is not a fault rule");
    expect(await rules()).toEqual([]);
  });
});
