import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { personAt } from "../support/approvalDesk.ts";
import { decideInTab, logRows, submit } from "./support/tab.ts";
import { conversationsOf, install, messagesAbout } from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

const TITLE = "Afsprakenfunctionaliteit in JCC";
let town: Town;
let bot: RunningBot;
let now: Date;

beforeEach(async () => {
  now = new Date();
  town = await openTown({ decides: ["teammanager", "teammanager2"], now: () => now });
  bot = await town.startBot();
  await install(town, "teammanager", "teammanager2", "consulent1");
});

afterEach(() => town.close());

const faults = (...rules: object[]) => town.http("POST", "/emulator/faults", rules);
const noFaults = () => town.http("DELETE", "/emulator/faults");
const about = async (alias: string) => (await messagesAbout(town, alias, TITLE)).length;

/** How often a message was sent that had to be taken back. */
const takenBack = (): number => town.logged.filter((line) => line.includes("failed:unnoted-")).length;

async function look(times: number): Promise<void> {
  for (let look = 0; look < times; look++) await bot.sweep();
}

describe("while the log takes no rows", () => {
  test("nobody gets a card at every look, and everybody gets theirs when it does again", async () => {
    await submit(town);
    await faults({ method: "POST", path: "/items$", status: 403 });
    await look(4);
    expect(await about("teammanager")).toBe(0);
    expect(takenBack()).toBe(1);

    await noFaults();
    now = new Date(now.getTime() + 6 * 60_000);
    await look(1);
    expect([await about("teammanager"), await about("teammanager2")]).toEqual([1, 1]);
  });

  test("the proposer is not told at every look", async () => {
    const punt = await submit(town);
    await look(1);
    await decideInTab(town, punt, { kind: "approve" });
    await faults({ method: "POST", path: "/items$", status: 403 });
    await look(4);
    expect([takenBack(), await about("consulent1")]).toEqual([1, 0]);
  });
});

test("a card whose note got no answer is not lost: it stands there, and the log knows it", async () => {
  await submit(town);
  // The row arrives, every time without an answer, and looking for it fails too.
  await faults(
    { method: "POST", path: "Goedkeuringen/items", status: 504, when: "after", times: 5 },
    { method: "GET", path: "Sleutel", status: 503, times: 100 },
  );
  await look(1);
  await noFaults();
  now = new Date(now.getTime() + 6 * 60_000);
  await look(1);
  for (const alias of ["teammanager", "teammanager2"]) {
    const cards = (await messagesAbout(town, alias, TITLE)).map(({ id }) => id);
    const noted = (await logRows(town, "kaart")).filter(({ fields }) => fields.PersoonId === town.person(alias).id);
    expect(noted).toHaveLength(1);
    expect(cards).toContain(noted[0]?.fields.BerichtId);
  }
});

test("somebody who takes the keys of a card does not have it sent again and again", async () => {
  const { workspace } = await personAt(town, "consulent1");
  const punt = await submit(town);
  const key = `kaart/ontwikkelpunt/${punt.id}/${punt.etag.replaceAll('"', "")}/${town.person("teammanager").id}`;
  const row = { Title: "x", Soort: "Herinnering", VerzoekId: "x", SoortOnderwerp: "Ontwikkelpunt", OnderwerpId: "999" };
  for (const end of ["", "#2", "#3", "#4", "#5"])
    await workspace.log.add({ ...row, PersoonId: "x", Sleutel: key + end });
  await look(4);
  expect(await about("teammanager")).toBe(1);
});

test.each([400, 403, 413])("a chat that answers %i does not keep the card from the next person", async (status) => {
  await submit(town);
  const chat = (await conversationsOf(town, "teammanager")).find(({ kind }) => kind === "personal")?.id ?? "";
  const escaped = [chat, encodeURIComponent(chat)].map((id) => id.replace(/[.*+?^$()|[\]{}]/g, "\\$&"));
  await faults(...escaped.map((id) => ({ service: "connector", method: "POST", path: `${id}/activities`, status })));
  await look(2);
  expect([await about("teammanager"), await about("teammanager2")]).toEqual([0, 1]);
});

test("a card that cannot be changed any more does not keep the outcome from the proposer", async () => {
  const punt = await submit(town);
  await look(1);
  await faults({ service: "connector", method: "PUT", status: 400 });
  await decideInTab(town, punt, { kind: "approve" });
  await look(2);
  expect(await about("consulent1")).toBe(1);
});

test("being asked to wait for a day does not hold up everything else for a day", async () => {
  const waits: number[] = [];
  const sleep = (ms: number): Promise<void> => Promise.resolve(void waits.push(ms));
  const other = await town.startBot({ sleep });
  await faults({ method: "GET", path: "items/delta", status: 429, retryAfter: 86_400, times: 1 });
  await other.sweep();
  expect(Math.max(0, ...waits)).toBeLessThanOrEqual(5 * 60_000);
});
