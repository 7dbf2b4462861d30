import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench, SITE } from "../support/bench.ts";
import type { ControlBody } from "../support/body.ts";
import { makeList } from "../support/lists.ts";

let bench: Bench;
let setup: Client;
let member: Client;
let list: string;

beforeAll(async () => {
  bench = createBench();
  setup = await bench.asApp("setup");
  member = await bench.as("consulent1");
  list = await makeList(setup, []);
  await member.post(`${list}/items`, { fields: {} });
});
afterAll(() => bench.close());

const usage = async (): Promise<ControlBody> => (await bench.control("GET", "/emulator/usage")).body;

describe("the meter", () => {
  test.each<[string, string, number]>([
    ["GET", "/items/1", 1],
    ["GET", "/items/1/fields", 1],
    ["GET", "", 1],
    ["GET", "/items", 2],
    ["GET", "/items/1/versions", 2],
    ["GET", "/columns", 2],
    ["PATCH", "/items/1/fields", 2],
    ["POST", "/items", 2],
    ["GET", "/items/1?$expand=permissions", 5],
  ])("charges %s %s of a list %i", async (method, path, units) => {
    await bench.control("DELETE", "/emulator/usage");
    await member.send(method, `${list}${path}`, method === "GET" ? undefined : { fields: {} });
    expect((await usage()).units).toBe(units);
  });

  test("charges five for permissions and nothing for the directory", async () => {
    await bench.control("DELETE", "/emulator/usage");
    await setup.get(`${SITE}/permissions`);
    await setup.get("/users");
    expect(await usage()).toMatchObject({ units: 5, requests: 2 });
  });

  test("logs when, what, with which outcome and by whom", async () => {
    await bench.control("DELETE", "/emulator/usage");
    await member.get(`${list}/items/99?%24expand=fields`);
    expect((await usage()).log).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-/),
        method: "GET",
        path: `${list}/items/99?$expand=fields`,
        units: 1,
        status: 404,
        user: "consulent1@gemeente.example",
        app: "7c1f5b0e-2d94-4a63-8e57-1b0c9d3a7f21",
      },
    ]);
  });

  test("charges a refused call too, and notes one that was cut off", async () => {
    await bench.control("DELETE", "/emulator/usage");
    await bench.control("POST", "/emulator/faults", [
      { status: 429, times: 1 },
      { cut: true, times: 1 },
    ]);
    await member.get(`${list}/items`);
    await expect(member.get(`${list}/items`)).rejects.toThrow();
    const { units, log } = await usage();
    expect(units).toBe(4);
    expect(log.map(({ status }) => status)).toEqual([429, 0]);
  });
});

describe("throttling", () => {
  test("answers 429 with the seconds to wait once an app has spent its minute, until it has passed", async () => {
    let now = new Date("2026-11-22T10:00:00Z");
    const limited = createBench({ unitsPerMinute: 6, now: () => now });
    const bot = await limited.asApp("bot");
    for (let at = 0; at < 3; at += 1) expect((await bot.get(`${SITE}/lists`)).status).toBe(200);
    now = new Date("2026-11-22T10:00:20Z");
    const refused = await bot.get(`${SITE}/lists`);
    expect(refused).toMatchObject({ status: 429, body: { error: { code: "activityLimitReached" } } });
    expect(refused.headers.get("Retry-After")).toBe("40");
    expect((await (await limited.as("consulent1")).get(`${SITE}/lists`)).status).toBe(200);
    now = new Date("2026-11-22T10:01:01Z");
    expect((await bot.get(`${SITE}/lists`)).status).toBe(200);
    limited.close();
  });

  test("is off unless it was asked for", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => member.get(`${SITE}/lists`)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });
});
