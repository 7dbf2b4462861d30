import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

/** What the bot says to whoever decides whether to send it work: `GET /readyz`. */

let clock: Date;
let town: Town;
let bot: RunningBot;

beforeEach(async () => {
  clock = new Date();
  town = await openTown({ now: () => clock });
  bot = await town.startBot();
});

afterEach(() => town.close());

const pass = (seconds: number): void => void (clock = new Date(clock.getTime() + seconds * 1000));
const usage = () => town.http<{ requests: number }>("GET", "/emulator/usage");

async function ask(): Promise<unknown> {
  const answer = await fetch(`${bot.origin}/readyz`);
  return [answer.status, await answer.json()];
}

test("says that Graph is away within half a minute, though no look was due", async () => {
  await town.http("POST", "/emulator/faults", { status: 503 });
  expect(await ask()).toEqual([200, { ready: true }]);
  pass(20);
  expect(await ask()).toEqual([503, { ready: false, reason: "The lists cannot be read: sharepoint-busy." }]);
  await town.http("DELETE", "/emulator/faults");
  pass(20);
  expect(await ask()).toEqual([200, { ready: true }]);
});

test("says so when a list was thrown away", async () => {
  const { graph } = await town.asApp("setup");
  const lists = "/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:/lists";
  await graph.send({ method: "DELETE", path: `${lists}/Instellingen` });
  pass(20);
  expect(await ask()).toEqual([503, { ready: false, reason: "The lists cannot be read: sharepoint-missing." }]);
});

test("asks Graph once, however many ask the bot", async () => {
  pass(20);
  await town.http("DELETE", "/emulator/usage");
  await Promise.all(Array.from({ length: 20 }, ask));
  const { requests } = await usage();
  expect(requests).toBeGreaterThan(0);
  expect(requests).toBeLessThanOrEqual(2);
  await ask();
  expect(await usage()).toMatchObject({ requests });
});
