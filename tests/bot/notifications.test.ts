import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Config } from "../../src/bot/config.ts";
import { toldByGraph } from "../../src/bot/notifications.ts";
import { endSubscriptions } from "../../src/bot/subscriptions.ts";
import { decideInTab, submit } from "./support/tab.ts";
import { cardAbout, install, messagesAbout, read } from "./support/teams.ts";
import { NOTIFICATION_SECRET, notified, openTown, type RunningBot, type Town } from "./support/town.ts";
import { until } from "./support/until.ts";

let clock: Date;
let town: Town;
let bot: RunningBot;

beforeEach(async () => {
  clock = new Date();
  town = await openTown({ decides: ["teammanager"], now: () => clock });
  bot = await town.startBot({}, notified);
});

afterEach(() => town.close());

type Subscription = {
  id: string;
  resource: string;
  notificationUrl: string;
  lifecycleNotificationUrl: string;
  expirationDateTime: string;
};

async function subscriptions(): Promise<readonly Subscription[]> {
  const { graph } = await town.asApp("bot");
  const answer = await graph.send({ method: "GET", path: "/subscriptions" });
  return (answer as { value: readonly Subscription[] }).value;
}

function notify(body: unknown, query = "", type = "application/json"): Promise<Response> {
  const headers = { "content-type": type };
  return fetch(`${bot.origin}/api/notifications${query}`, { method: "POST", headers, body: JSON.stringify(body) });
}

function changed(some: Partial<NonNullable<Config["notifications"]>>): Partial<Config> {
  return { notifications: { origin: "https://bot.example", secret: NOTIFICATION_SECRET, ...some } };
}

async function endAll(): Promise<void> {
  await endSubscriptions((await town.asApp("bot")).graph, new AbortController().signal);
}

async function takeOneAway(): Promise<void> {
  const { graph } = await town.asApp("bot");
  const [first] = await subscriptions();
  await graph.send({ method: "DELETE", path: `/subscriptions/${first?.id}` });
}

const daysLeft = ({ expirationDateTime }: Subscription): number =>
  (Date.parse(expirationDateTime) - clock.getTime()) / 86_400_000;

describe("the bot asks Graph to be told", () => {
  test("of changes in the approvals and in the points, for as long as Graph allows", async () => {
    const made = await subscriptions();
    expect(made).toHaveLength(2);
    for (const subscription of made) {
      expect(subscription.resource).toMatch(/^sites\/[^/]+,[^/]+,[^/]+\/lists\/[0-9a-f-]{36}$/);
      expect(subscription.notificationUrl).toMatch(/^https:\/\/bot\.example\/api\/notifications\?secret=[0-9a-f]{8}$/);
      expect(Math.round(daysLeft(subscription))).toBe(29);
    }
  });

  test("once, however many bots there are and however often they look", async () => {
    const before = await subscriptions();
    await bot.sweep();
    await town.startBot({}, notified);
    expect(await subscriptions()).toEqual(before);
  });

  test("at the address where it is now, when it moved; what others have stays theirs", async () => {
    const before = await subscriptions();
    await town.startBot({}, changed({ origin: "https://bot.example/." }));
    const after = await subscriptions();
    expect(after.slice(0, 2)).toEqual(before);
    expect(after.slice(2).map(({ notificationUrl }) => notificationUrl.split("?")[0])).toEqual([
      "https://bot.example/./api/notifications",
      "https://bot.example/./api/notifications",
    ]);
  });

  test("anew when the secret was changed, in place of the old ones", async () => {
    const before = await subscriptions();
    await town.startBot({}, changed({ secret: "een-heel-ander-geheim" }));
    const after = await subscriptions();
    expect(after).toHaveLength(2);
    expect(after.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
  });

  test("once, also when three bots start at the same moment and find nothing", async () => {
    await bot.stop();
    await endAll();
    const started = await Promise.all([1, 2, 3].map(() => town.startBot({}, notified)));
    for (const one of started) await one.sweep();
    expect((await subscriptions()).map(({ resource }) => resource).toSorted()).toEqual(
      [...new Set((await subscriptions()).map(({ resource }) => resource))].toSorted(),
    );
    expect(await subscriptions()).toHaveLength(2);
  });

  test("anew when somebody took a subscription away, within ten minutes", async () => {
    await takeOneAway();
    clock = new Date(clock.getTime() + 11 * 60_000);
    await bot.sweep();
    expect(await subscriptions()).toHaveLength(2);
  });

  test("anew when all of them ended while no bot ran", async () => {
    await bot.stop();
    clock = new Date(clock.getTime() + 40 * 86_400_000);
    expect(await subscriptions()).toEqual([]);
    await town.startBot({}, notified);
    expect(await subscriptions()).toHaveLength(2);
  });

  test("also about the subscription itself; one that was made without that is replaced", async () => {
    const { graph } = await town.asApp("bot");
    const [first] = await subscriptions();
    expect(first?.lifecycleNotificationUrl).toBe(first?.notificationUrl);
    await endAll();
    const { resource, notificationUrl, expirationDateTime } = first ?? {};
    const body = { changeType: "updated", resource, notificationUrl, expirationDateTime };
    await graph.send({ method: "POST", path: "/subscriptions", body });
    await town.startBot({}, notified);
    const after = await subscriptions();
    expect(after).toHaveLength(2);
    for (const one of after) expect(one.lifecycleNotificationUrl).toBe(one.notificationUrl);
  });

  test("still, after it stopped: others of its kind live by the same subscriptions", async () => {
    const before = await subscriptions();
    await bot.stop();
    expect(await subscriptions()).toEqual(before);
  });

  test("no more, once an administrator ends it", async () => {
    const { graph } = await town.asApp("bot");
    expect(await endSubscriptions(graph, new AbortController().signal)).toBe(2);
    expect(await subscriptions()).toEqual([]);
  });

  test("again in time, before it ends", async () => {
    const before = await subscriptions();
    clock = new Date(clock.getTime() + 20 * 86_400_000);
    await bot.sweep();
    expect(await subscriptions()).toEqual(before);
    clock = new Date(clock.getTime() + 8 * 86_400_000);
    await bot.sweep();
    const after = await subscriptions();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.map((subscription) => Math.round(daysLeft(subscription)))).toEqual([29, 29]);
  });

  test("at the next look, when it did not work; the bot is ready all the same", async () => {
    await town.http("POST", "/emulator/faults", { path: "^/subscriptions", method: "POST", status: 403, times: 1 });
    clock = new Date(clock.getTime() + 40 * 86_400_000);
    await bot.sweep();
    expect(await subscriptions()).toEqual([]);
    expect(town.logged.at(-1)).toContain(
      '"action":"subscription.keep","object":"lists","result":"failed:sharepoint-forbidden"',
    );
    expect((await fetch(`${bot.origin}/readyz`)).status).toBe(200);
    await bot.sweep();
    expect(await subscriptions()).toHaveLength(2);
  });
});

describe("what Graph says about a subscription", () => {
  const say = (lifecycleEvent: string, clientState = NOTIFICATION_SECRET): Promise<Response> =>
    notify({ value: [{ lifecycleEvent, clientState, subscriptionId: "x" }] });

  test("that it was removed: it is there again at once", async () => {
    await takeOneAway();
    expect((await say("subscriptionRemoved")).status).toBe(202);
    expect(await until(subscriptions, (found) => found.length === 2)).toHaveLength(2);
  });

  test("that it has to be authorized again: it is renewed, long before its time", async () => {
    clock = new Date(clock.getTime() + 5 * 86_400_000);
    expect((await say("reauthorizationRequired")).status).toBe(202);
    await until(subscriptions, (found) => found.every((one) => Math.round(daysLeft(one)) === 29));
    expect(await subscriptions()).toHaveLength(2);
  });

  test("that something may have been missed: the bot looks", async () => {
    await town.http("DELETE", "/emulator/usage");
    expect((await say("missed")).status).toBe(202);
    const { log } = await until(
      () => town.http<{ log: { path: string }[] }>("GET", "/emulator/usage"),
      (usage) => usage.log.some(({ path }) => path.includes("/delta?")),
    );
    expect(log.length).toBeGreaterThan(0);
  });

  test("without the secret: nothing happens", async () => {
    await takeOneAway();
    expect((await say("subscriptionRemoved", "something else")).status).toBe(202);
    await bot.stop();
    expect(await subscriptions()).toHaveLength(1);
  });
});

describe("a change in SharePoint", () => {
  test("brings the card, and later the outcome, without waiting for the next look", async () => {
    await install(town, "teammanager");
    const punt = await submit(town);
    const { title } = punt.value;
    await until(
      () => messagesAbout(town, "teammanager", title),
      (cards) => cards.length === 1,
    );
    await decideInTab(town, punt, { kind: "approve" });
    await until(
      async () => read(await cardAbout(town, "teammanager", title)),
      (card) => card.startsWith("Goedgekeurd"),
    );
  });
});

describe("the address for notifications", () => {
  test("repeats the token with which Graph looks whether we are there, as plain text", async () => {
    const answer = await notify({}, "?validationToken=Validation%3A%20%3Cscript%3E%2B1", "text/plain");
    expect([answer.status, await answer.text()]).toEqual([200, "Validation: <script>+1"]);
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await notify({}, `?validationToken=${"x".repeat(3000)}`)).status).toBe(400);
  });

  test.each([
    ["without the secret", { value: [{ subscriptionId: "x" }] }],
    ["with another secret", { value: [{ clientState: `${NOTIFICATION_SECRET}!` }] }],
    ["of another shape", ["x"]],
  ])("does nothing for a notification %s", async (_, body) => {
    await town.http("DELETE", "/emulator/usage");
    const answer = await notify(body);
    expect(answer.status).toBe(202);
    await bot.stop();
    expect(await town.http("GET", "/emulator/usage")).toMatchObject({ requests: 0 });
    expect(town.logged.some((line) => line.includes("refused:client-state"))).toBe(true);
  });

  test("looks when the secret is right, and believes nothing else of it", async () => {
    await town.http("DELETE", "/emulator/usage");
    const lies = { clientState: NOTIFICATION_SECRET, resource: "sites/evil/lists/evil", changeType: "deleted" };
    expect((await notify({ value: [{ clientState: "x" }, lies] })).status).toBe(202);
    const { log } = await until(
      () => town.http<{ log: { path: string }[] }>("GET", "/emulator/usage"),
      (usage) => usage.log.length > 0,
    );
    expect(log[0]?.path).toMatch(/\/delta\?/);
    expect(log.every(({ path }) => !path.includes("evil"))).toBe(true);
  });

  test("takes JSON only", async () => {
    expect((await notify({}, "", "text/plain")).status).toBe(415);
  });
});

test("one right secret among the notifications is enough", () => {
  const secret = "0123456789abcdef";
  expect(toldByGraph({ value: [{ clientState: null }, { clientState: secret }] }, secret)).toBe("changed");
  expect(toldByGraph({ value: [] }, secret)).toBeUndefined();
  expect(toldByGraph({ value: [{ clientState: secret.toUpperCase() }] }, secret)).toBeUndefined();
});

test("what is said about a subscription counts with the secret only", () => {
  const secret = "0123456789abcdef";
  const lifecycleEvent = "missed";
  expect(toldByGraph({ value: [{ clientState: secret, lifecycleEvent }] }, secret)).toBe("subscription");
  const mixed = [{ clientState: "x", lifecycleEvent }, { clientState: secret }];
  expect(toldByGraph({ value: mixed }, secret)).toBe("changed");
});
