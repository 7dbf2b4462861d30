import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Bench, type Client, createBench, SITE_ID } from "../support/bench.ts";
import type { Body } from "../support/body.ts";
import { addRows, makeList } from "../support/lists.ts";

const URL_OF_SUBSCRIBER = "https://bot.example/notifications";

let bench: Bench;
let bot: Client;
let list: string;
let now: Date;
let folder: string | undefined;
let received: unknown[];
let validations: number;
let answer: (request: Request) => Response | Promise<Response>;

const validate = (request: Request): Response =>
  new Response(new URL(request.url).searchParams.get("validationToken"), { headers: { "Content-Type": "text/plain" } });

/** The subscriber of these tests: it validates, notes what it hears, and answers as the test says. */
async function subscriber(request: Request): Promise<Response> {
  if (new URL(request.url).searchParams.has("validationToken")) {
    validations += 1;
    return answer(request);
  }
  received.push(await request.json());
  return answer(request);
}

beforeEach(async () => {
  now = new Date("2026-11-22T10:00:00Z");
  received = [];
  validations = 0;
  answer = validate;
  bench = createBench({ send: subscriber, now: () => now, notificationRetries: [1, 1] });
  bot = await bench.asApp("bot");
  list = await makeList(await bench.asApp("setup"));
});
afterEach(() => {
  bench.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

const wish = (more: object = {}): object => ({
  changeType: "updated",
  notificationUrl: URL_OF_SUBSCRIBER,
  resource: list,
  expirationDateTime: "2026-12-01T00:00:00Z",
  clientState: "geheim",
  ...more,
});

async function subscribe(): Promise<Body> {
  const { status, body } = await bot.post("/subscriptions", wish());
  expect(status).toBe(201);
  answer = () => new Response(null, { status: 202 });
  return body;
}

/** Waits until the subscriber heard this often; the limit of the test ends it otherwise. */
async function heard(times: number): Promise<void> {
  while (received.length < times) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits until every notification was delivered or dropped. */
async function nothingWaits(): Promise<void> {
  const { database } = bench.emulator.core;
  const waiting = database.prepare("SELECT 1 FROM notifications");
  while (waiting.get() !== undefined) await new Promise((resolve) => setImmediate(resolve));
}

describe("a subscription", () => {
  test("is made after the subscriber repeated the token", async () => {
    const body = await subscribe();
    expect(validations).toBe(1);
    expect(body).toMatchObject({
      resource: list,
      changeType: "updated",
      notificationUrl: URL_OF_SUBSCRIBER,
      expirationDateTime: "2026-12-01T00:00:00Z",
      clientState: null,
    });
    expect((await bot.get("/subscriptions")).body.value).toHaveLength(1);
    expect((await bot.get(`/subscriptions/${body.id}`)).body.id).toBe(body.id);
  });

  test.each<[string, typeof answer]>([
    ["says something else", () => new Response("iets anders", { headers: { "Content-Type": "text/plain" } })],
    [
      "answers with HTML",
      (request) => new Response(validate(request).body, { headers: { "Content-Type": "text/html" } }),
    ],
    ["answers 500", () => new Response("", { status: 500 })],
    ["cannot be reached", () => Promise.reject(new TypeError("fetch failed"))],
  ])("is not made when the subscriber %s", async (_what, reply) => {
    answer = reply;
    expect(await bot.post("/subscriptions", wish())).toMatchObject({
      status: 400,
      body: { error: { code: "ValidationError" } },
    });
    expect((await bot.get("/subscriptions")).body.value).toEqual([]);
  });

  test.each<[string, () => object, number]>([
    ["created", () => wish({ changeType: "created" }), 400],
    ["http", () => wish({ notificationUrl: "http://bot.example/" }), 400],
    ["too long", () => wish({ expirationDateTime: "2026-12-23T00:00:00Z" }), 400],
    ["over already", () => wish({ expirationDateTime: "2026-11-01T00:00:00Z" }), 400],
    ["too much state", () => wish({ clientState: "x".repeat(129) }), 400],
    ["a list that is not there", () => wish({ resource: `sites/${SITE_ID}/lists/geen` }), 404],
    ["something else", () => wish({ resource: "/users" }), 501],
  ])("on %s is refused without asking the subscriber", async (_what, body, status) => {
    expect((await bot.post("/subscriptions", body())).status).toBe(status);
    expect(validations).toBe(0);
  });

  test("needs a right to read the list", async () => {
    const stranger = await bench.as("buitenstaander");
    expect((await stranger.post("/subscriptions", wish())).status).toBe(403);
  });

  test("may tell a subscriber on this machine over plain http", async () => {
    const local = wish({ notificationUrl: "http://localhost:3978/api/notifications", resource: list.slice(1) });
    expect((await bot.post("/subscriptions", local)).status).toBe(201);
  });

  test("is renewed, ends by itself, and is nobody else's business", async () => {
    const { id } = await subscribe();
    const member = await bench.as("consulent1");
    expect((await member.get(`/subscriptions/${id}`)).status).toBe(404);
    const expirationDateTime = "2026-12-20T00:00:00Z";
    expect((await bot.patch(`/subscriptions/${id}`, { expirationDateTime })).body).toMatchObject({
      expirationDateTime,
    });
    expect((await bot.patch(`/subscriptions/${id}`, { expirationDateTime: "2027-01-01T00:00:00Z" })).status).toBe(400);

    now = new Date("2026-12-20T00:00:01Z");
    const later = await bench.asApp("bot");
    expect((await later.get(`/subscriptions/${id}`)).body.error.code).toBe("ResourceNotFound");
    expect((await later.get("/subscriptions")).body.value).toEqual([]);
  });
});

describe("a notification", () => {
  test("says that something in the list changed, not what", async () => {
    const { id } = await subscribe();
    await addRows(await bench.as("consulent1"), list, [{ Title: "a" }]);
    await heard(1);
    expect(received).toEqual([
      {
        value: [
          {
            subscriptionId: id,
            clientState: "geheim",
            resource: list,
            tenantId: bench.emulator.core.tenant.id,
            resourceData: null,
            subscriptionExpirationDateTime: "2026-12-01T00:00:00Z",
            changeType: "updated",
          },
        ],
      },
    ]);
  });

  test("follows every kind of write, also out of a batch", async () => {
    await subscribe();
    const writes = [
      () => bot.post(`${list}/items`, { fields: { Title: "a" } }),
      () => bot.patch(`${list}/items/1/fields`, { Title: "b" }),
      () => bot.post(`${list}/items/1/versions/1.0/restoreVersion`, undefined),
      () => bot.delete(`${list}/items/1`),
      () => {
        const request = {
          id: "1",
          method: "POST",
          url: `${list}/items`,
          headers: { "Content-Type": "x" },
          body: { fields: {} },
        };
        return bot.post("/$batch", { requests: [request] });
      },
    ];
    for (const [at, write] of writes.entries()) {
      await write();
      await heard(at + 1);
    }
  });

  test("is tried again while the subscriber fails, and then dropped", async () => {
    await subscribe();
    answer = () => new Response(null, { status: 500 });
    await addRows(bot, list, [{ Title: "a" }]);
    await nothingWaits();
    expect(received).toHaveLength(3);
    answer = () => new Response(null, { status: 202 });
    await addRows(bot, list, [{ Title: "b" }]);
    await heard(4);
  });

  test("is tried as often again when something new happened in between", async () => {
    await subscribe();
    answer = async () => {
      if (received.length === 2) await addRows(bot, list, [{ Title: "b" }]);
      return new Response(null, { status: 500 });
    };
    await addRows(bot, list, [{ Title: "a" }]);
    await nothingWaits();
    expect(received).toHaveLength(4);
  });

  test("comes once more for a change that happened while it was delivered", async () => {
    await subscribe();
    let finish = (): void => undefined;
    answer = () => new Promise((resolve) => (finish = () => resolve(new Response(null, { status: 202 }))));
    await addRows(bot, list, [{ Title: "a" }]);
    await heard(1);
    await addRows(bot, list, [{ Title: "b" }, { Title: "c" }]);
    answer = () => new Response(null, { status: 202 });
    finish();
    await heard(2);
    expect(received).toHaveLength(2);
  });

  test("that could not be delivered comes after a restart", async () => {
    bench.close();
    folder = mkdtempSync(path.join(tmpdir(), "emulator-"));
    const options = { data: path.join(folder, "wachtrij.db"), send: subscriber, now: () => now };
    bench = createBench(options);
    bot = await bench.asApp("bot");
    list = await makeList(await bench.asApp("setup"));
    await subscribe();
    answer = () => Promise.reject(new TypeError("fetch failed"));
    await addRows(bot, list, [{ Title: "a" }]);
    await heard(1);
    bench.close();

    answer = () => new Response(null, { status: 202 });
    bench = createBench(options);
    await heard(2);
  });

  test("does not come any more after the subscription was deleted or has ended", async () => {
    const gone = await subscribe();
    expect((await bot.delete(`/subscriptions/${gone.id}`)).status).toBe(204);
    answer = validate;
    await subscribe();
    now = new Date("2026-12-01T00:00:01Z");
    await addRows(await bench.as("consulent1"), list, [{ Title: "a" }]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(received).toEqual([]);
  });
});
