import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addDays } from "../../src/domain/kalender.ts";
import { missingMeetings, movedTo, toBePlanned } from "../../src/domain/ritme.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import type { Evaluatie } from "../../src/domain/evaluatie.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import { planOnce } from "../../src/sharepoint/ritme.ts";
import { botAt, personAt } from "../support/approvalDesk.ts";
import { openTown, type Town } from "./support/town.ts";

let now: Date;
let town: Town;

beforeEach(async () => {
  now = new Date();
  town = await openTown({ now: () => now });
});

afterEach(() => town.close());

const today = () => calendarDateOf(now);
const titles = () => toBePlanned(today()).map(({ naam }) => naam.title);

async function meetings(): Promise<readonly Stored<Evaluatie>[]> {
  const { workspace } = await botAt(town);
  return (await workspace.evaluaties.all()).stored;
}

const named = async () => (await meetings()).map(({ value }) => value.title).toSorted();
const lines = (what: string) => town.logged.filter((line) => line.includes(what));

/** How often a row was looked for by the key of the rhythm. */
async function lookedFor(): Promise<number> {
  const { log } = await town.http<{ log: readonly { path: string }[] }>("GET", "/emulator/usage");
  return log.filter(({ path }) => decodeURIComponent(path).includes("ritme/")).length;
}

/** Somebody opens Evaluaties in the tab: it adds what is missing, as the sweep does. */
async function openInTab(alias: string): Promise<void> {
  const { workspace } = await personAt(town, alias);
  for (const meeting of missingMeetings([], today())) await planOnce(workspace.evaluaties, meeting);
}

describe("the next meetings", () => {
  test("are put into the list by the bot, as planned", async () => {
    await town.startBot();
    expect(await named()).toEqual(titles().toSorted());
    expect((await meetings()).every(({ value }) => value.status === "planned")).toBe(true);
  });

  test("exist once, when two bots and a tab make them at the same moment", async () => {
    await Promise.all([town.startBot(), town.startBot(), openInTab("teammanager")]);
    expect(await named()).toEqual(titles().toSorted());
  });

  test("are not written again while the day is the same, and join when a day comes that asks for more", async () => {
    const bot = await town.startBot();
    const before = await meetings();
    await bot.sweep();
    await bot.sweep();
    expect(await meetings()).toEqual(before);
    const days = titles();
    now = new Date(now.getTime() + 7 * 86_400_000);
    await bot.sweep();
    expect(await named()).toEqual([...new Set([...days, ...titles()])].toSorted());
    expect((await meetings()).length).toBeGreaterThan(before.length);
  });

  test("stay where people moved them", async () => {
    const bot = await town.startBot();
    const [dagstart] = (await meetings()).filter(({ value }) => value.niveau === "dagelijks");
    if (dagstart === undefined) throw new Error("There is no dagstart.");
    const { workspace } = await personAt(town, "teammanager");
    const wednesday = addDays(dagstart.value.date, 2);
    await workspace.evaluaties.save(dagstart, movedTo(dagstart.value, wednesday));
    await town.http("DELETE", "/emulator/usage");
    const moved = await named();
    await bot.sweep();
    expect(await named()).toEqual(moved);
    // It is looked for once, not at every look.
    expect(await lookedFor()).toBeGreaterThan(0);
    await town.http("DELETE", "/emulator/usage");
    await bot.sweep();
    expect(await lookedFor()).toBe(0);
    await town.startBot();
    expect(await named()).toEqual(moved);
  });

  test("are all there after the bot was refused halfway", async () => {
    await town.http("POST", "/emulator/faults", [{ method: "POST", path: "/items$", status: 403, times: 3 }]);
    await town.startBot();
    await town.http("DELETE", "/emulator/faults");
    expect(await named()).toHaveLength(titles().length - 3);
    await town.startBot();
    expect(await named()).toEqual(titles().toSorted());
  });

  test("do not keep the bot from its other work when their list takes no rows, and are not tried at every look", async () => {
    await town.http("POST", "/emulator/faults", [{ method: "POST", path: "/items$", status: 403 }]);
    const bot = await town.startBot();
    const failed = lines("sweep.plan-meeting").length;
    expect(failed).toBe(titles().length);
    await bot.sweep();
    expect(lines("sweep.plan-meeting")).toHaveLength(failed);
    expect(lines("lists.read")).toEqual([]);
  });
});
