import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { provision } from "../../src/sharepoint/provisioning/provision.ts";
import { SITE } from "../support/municipality.ts";
import { decideInTab, logRows, statusOf, submit } from "./support/tab.ts";
import { cardAbout, install, installInTeam, messagesAbout, press, pressWith, read, upn } from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";
import { until } from "./support/until.ts";

let town: Town;
let bot: RunningBot;
let waits: number[];

const noteWait = (ms: number): Promise<void> => {
  waits.push(ms);
  return Promise.resolve();
};

beforeEach(async () => {
  waits = [];
  town = await openTown({ decides: ["teammanager"] });
  bot = await town.startBot({ answerWithinMs: 150, sleep: noteWait });
  await install(town, "teammanager", "consulent1");
  // Who is installed makes the bot look once more; that is over before anything is broken.
  await until(
    () => town.logged.filter((line) => line.includes('"conversation.note"')),
    (notes) => notes.length === 2,
  );
  await bot.sweep();
  waits = [];
});

afterEach(() => town.close());

const TITLE = "Afsprakenfunctionaliteit in JCC";
const faults = (...rules: object[]) => town.http("POST", "/emulator/faults", rules);

describe("while SharePoint is slow", () => {
  test("a press is answered in time; the decision is taken and the card follows", async () => {
    const punt = await submit(town);
    await bot.sweep();
    const card = await cardAbout(town, "teammanager", TITLE);
    await faults({ latencyMs: 250 });
    const started = Date.now();
    expect(await press(town, "teammanager", card, "Keur goed")).toEqual({
      outcome: "message",
      text: "Je besluit wordt verwerkt. De kaart verandert zodra het klaar is.",
    });
    expect(Date.now() - started).toBeLessThan(1000);
    await town.http("DELETE", "/emulator/faults");
    await until(
      async () => read(await cardAbout(town, "teammanager", TITLE)),
      (text) => text.startsWith("Goedgekeurd"),
    );
    expect(await statusOf(town, punt)).toBe("approved");
    expect(await logRows(town, "besluit")).toHaveLength(1);
  });

  test("a refresh asks to try again", async () => {
    await submit(town);
    await bot.sweep();
    await faults({ latencyMs: 250 });
    const card = await cardAbout(town, "teammanager", TITLE);
    const data = { onderwerpId: "1", verzoekId: "ontwikkelpunt/1/x" };
    const refresh = { type: "Action.Execute", verb: "ontwikkelpunt/refresh", data };
    expect(await pressWith(town, "teammanager", card, refresh)).toEqual({
      outcome: "message",
      text: "Dit duurt langer dan normaal. Probeer het zo opnieuw.",
    });
  });

  test("a bot that is told to stop finishes what it is doing", async () => {
    const punt = await submit(town);
    await bot.sweep();
    const card = await cardAbout(town, "teammanager", TITLE);
    await faults({ latencyMs: 200 });
    await press(town, "teammanager", card, "Keur goed");
    await town.http("DELETE", "/emulator/faults");
    await bot.stop();
    expect(await statusOf(town, punt)).toBe("approved");
    await expect(fetch(`${bot.origin}/healthz`)).rejects.toThrow("fetch failed");
  });
});

describe("while SharePoint is away", () => {
  test("a press is answered with that, and nothing is decided", async () => {
    const punt = await submit(town);
    await bot.sweep();
    const card = await cardAbout(town, "teammanager", TITLE);
    await faults({ status: 503 });
    expect(await press(town, "teammanager", card, "Keur goed")).toEqual({
      outcome: "message",
      text: "SharePoint geeft nu geen antwoord. Probeer het over een paar minuten opnieuw.",
    });
    await town.http("DELETE", "/emulator/faults");
    expect(await statusOf(town, punt)).toBe("submitted");
  });

  test("the bot is alive but not ready, and says why; afterwards it is ready again", async () => {
    const ask = async (path: string) => {
      const answer = await fetch(bot.origin + path);
      return [answer.status, (await answer.json()) as unknown];
    };
    expect(await ask("/readyz")).toEqual([200, { ready: true }]);
    await faults({ status: 503 });
    await bot.sweep();
    expect(await ask("/readyz")).toEqual([503, { ready: false, reason: "The lists cannot be read: sharepoint-busy." }]);
    expect(await ask("/healthz")).toEqual([200, { alive: true }]);
    await town.http("DELETE", "/emulator/faults");
    await bot.sweep();
    expect(await ask("/readyz")).toEqual([200, { ready: true }]);
  });

  test("a bot that starts then is not ready until it has read the lists", async () => {
    await faults({ cut: true });
    const other = await town.startBot();
    expect((await fetch(`${other.origin}/readyz`)).status).toBe(503);
    await town.http("DELETE", "/emulator/faults");
    await other.sweep();
    expect((await fetch(`${other.origin}/readyz`)).status).toBe(200);
  });

  test("a bot with a secret that is no longer right says that it cannot sign in", async () => {
    const other = await town.startBot({}, { clientSecret: "verlopen" });
    const answer = await fetch(`${other.origin}/readyz`);
    expect(await answer.json()).toEqual({ ready: false, reason: "The lists cannot be read: sharepoint-sign-in." });
  });

  test("a list that somebody renamed is found again", async () => {
    const { graph } = await town.asApp("setup");
    const lists = "/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:/lists";
    await graph.send({ method: "PATCH", path: `${lists}/Goedkeuringen`, body: { displayName: "Besluiten" } });
    const other = await town.startBot();
    expect((await fetch(`${other.origin}/readyz`)).status).toBe(200);
  });

  test("lists that were made anew are found at the next look", async () => {
    const { graph } = await town.asApp("setup");
    const lists = "/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:/lists";
    await graph.send({ method: "DELETE", path: `${lists}/Goedkeuringen` });
    for await (const _ of provision(graph, SITE, CONTRACTS));
    await submit(town);
    await bot.sweep();
    expect((await fetch(`${bot.origin}/readyz`)).status).toBe(503);
    await bot.sweep();
    expect((await fetch(`${bot.origin}/readyz`)).status).toBe(200);
    expect(await messagesAbout(town, "teammanager", TITLE)).toHaveLength(1);
  });

  test("changes that were lost are read anew", async () => {
    await faults({ kind: "delta-expired", times: 2 });
    await submit(town);
    await bot.sweep();
    expect(await messagesAbout(town, "teammanager", TITLE)).toHaveLength(1);
  });
});

describe("while Teams is busy", () => {
  test.each([412, 429, 502, 504])("a card is sent again after status %i, with patience", async (status) => {
    await submit(town);
    await faults({ service: "connector", method: "POST", path: "/activities$", status, times: 3 });
    await bot.sweep();
    expect(await messagesAbout(town, "teammanager", TITLE)).toHaveLength(1);
    expect(waits).toHaveLength(3);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
  });

  test("the bot waits as long as it is told to", async () => {
    await submit(town);
    await faults({ service: "connector", path: "/activities$", status: 429, retryAfter: 7, times: 1 });
    await bot.sweep();
    expect(waits[0]).toBeGreaterThanOrEqual(7000);
    expect(await messagesAbout(town, "teammanager", TITLE)).toHaveLength(1);
  });

  test("but not for ever: what does not arrive now arrives at the next look, and the others do not wait for it", async () => {
    await submit(town, { title: "Eerste" });
    await submit(town, { title: "Tweede" });
    await faults({ service: "connector", path: "/activities$", status: 429, retryAfter: 600, times: 1 });
    await bot.sweep();
    expect(waits).toEqual([]);
    const arrived = async () =>
      (await Promise.all(["Eerste", "Tweede"].map((title) => messagesAbout(town, "teammanager", title)))).flat();
    expect(await arrived()).toHaveLength(1);
    await bot.sweep();
    expect(await arrived()).toHaveLength(2);
  });

  test("a message that nobody can edit any more does not hold up the rest", async () => {
    const punt = await submit(town);
    await bot.sweep();
    await faults({ service: "connector", method: "PUT", status: 404 });
    await decideInTab(town, punt, { kind: "approve" });
    await bot.sweep();
    expect(await messagesAbout(town, "consulent1", TITLE)).toHaveLength(1);
  });

  test("a token that was withdrawn is renewed", async () => {
    await submit(town);
    await faults({ service: "connector", path: "/activities$", status: 401, times: 1 });
    await bot.sweep();
    expect(await messagesAbout(town, "teammanager", TITLE)).toHaveLength(1);
  });

  test("a card whose answer got lost is sent again, and either of the two decides", async () => {
    const punt = await submit(town);
    await faults({ service: "connector", method: "POST", path: "/activities$", cut: true, when: "after", times: 1 });
    await bot.sweep();
    await bot.sweep();
    const [lost, known, ...more] = await messagesAbout(town, "teammanager", TITLE);
    if (lost === undefined || known === undefined) throw new Error("There should be two cards.");
    expect(more).toEqual([]);
    expect((await logRows(town, "kaart")).map(({ fields }) => fields.BerichtId)).toEqual([known.id]);
    expect(await press(town, "teammanager", lost, "Keur goed")).toMatchObject({ outcome: "card" });
    expect(await statusOf(town, punt)).toBe("approved");
  });
});

test("nobody who can be reached at all leaves the bot calm", async () => {
  await installInTeam(town);
  await town.http("PUT", "/emulator/bots/bot/blocked", { user: upn("teammanager"), blocked: true });
  await town.http("POST", "/emulator/bots/bot/uninstall", { team: town.emulator.core.tenant.teams[0]?.id });
  await submit(town);
  await bot.sweep();
  await bot.sweep();
  expect(town.logged.filter((line) => line.includes("unreachable"))).toHaveLength(1);
  expect(waits).toEqual([]);
});
