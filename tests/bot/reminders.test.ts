import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { isOfficeHour, workingDaysBetween } from "../../src/bot/workingDays.ts";
import { decideInTab, logRows, type Punt, submit } from "./support/tab.ts";
import { buttonsOf, channelOf, install, installInTeam, messagesAbout, read, upn } from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

/** Tokens of Teams have to be of today, so people meet the bot today; the rest happens in a week with known days. */
const MONDAY = "2027-03-01T09:00:00Z";

let clock: Date;
let town: Town;
let bot: RunningBot;

beforeEach(async () => {
  clock = new Date();
  town = await openTown({ decides: ["teammanager"], now: () => clock });
  bot = await town.startBot();
});

afterEach(() => town.close());

async function sweepAt(moment: string): Promise<void> {
  clock = new Date(moment);
  await bot.sweep();
}

async function askOnMonday(): Promise<Punt> {
  clock = new Date(MONDAY);
  const punt = await submit(town);
  await bot.sweep();
  return punt;
}

const TITLE = "Afsprakenfunctionaliteit in JCC";
const aboutIt = async () => (await messagesAbout(town, "teammanager", TITLE)).map(read);

describe("somebody who does not decide", () => {
  beforeEach(() => install(town, "teammanager", "consulent1"));

  test("is reminded after three working days, and after another three", async () => {
    await askOnMonday();
    await sweepAt("2027-03-03T15:00:00Z");
    expect(await aboutIt()).toHaveLength(1);
    await sweepAt("2027-03-04T09:00:00Z");
    await bot.sweep();
    const [, reminder, ...more] = await messagesAbout(town, "teammanager", TITLE);
    expect(more).toEqual([]);
    expect(read(reminder)).toMatch(
      /^Er wacht nog een besluit op je OP-1: .* De vraag staat open sinds 1 maart 2027\. De kaart met de knoppen staat hierboven/,
    );
    expect(buttonsOf(reminder).map(({ title }) => title)).toEqual(["Bekijk in Teams"]);

    await sweepAt("2027-03-08T15:00:00Z");
    expect(await aboutIt()).toHaveLength(2);
    await sweepAt("2027-03-09T09:00:00Z");
    expect(await aboutIt()).toHaveLength(3);
    expect(await logRows(town, "herinnering")).toHaveLength(2);
  });

  test("is not reminded in the evening, at night or in the weekend", async () => {
    await askOnMonday();
    for (const moment of [
      "2027-03-04T18:00:00Z",
      "2027-03-05T04:00:00Z",
      "2027-03-06T10:00:00Z",
      "2027-03-07T10:00:00Z",
    ]) {
      await sweepAt(moment);
    }
    expect(await aboutIt()).toHaveLength(1);
    await sweepAt("2027-03-08T07:30:00Z");
    expect(await aboutIt()).toHaveLength(2);
  });

  test("is not reminded of what was decided", async () => {
    const punt = await askOnMonday();
    await decideInTab(town, punt, { kind: "approve" });
    await sweepAt("2027-03-08T09:00:00Z");
    expect(await aboutIt()).toEqual([expect.stringMatching(/^Goedgekeurd/)]);
  });

  test("is reminded once by several bots", async () => {
    await askOnMonday();
    const second = await town.startBot();
    clock = new Date("2027-03-04T09:00:00Z");
    await Promise.all([bot.sweep(), second.sweep()]);
    expect(await aboutIt()).toHaveLength(2);
  });

  test("is left alone when they blocked the bot, and the bot does not try all day", async () => {
    await askOnMonday();
    await town.http("PUT", "/emulator/bots/bot/blocked", { user: upn("teammanager"), blocked: true });
    await sweepAt("2027-03-04T09:00:00Z");
    await sweepAt("2027-03-04T10:00:00Z");
    expect(town.logged.filter((line) => line.includes("sweep.remind"))).toHaveLength(1);
  });
});

test("who shares a card in a channel is reminded below it, all of them in one message", async () => {
  await town.close();
  town = await openTown({ decides: ["teammanager", "teammanager2"], now: () => clock });
  bot = await town.startBot();
  await installInTeam(town);
  for (const alias of ["teammanager", "teammanager2"]) {
    await town.http("PUT", "/emulator/bots/bot/blocked", { user: upn(alias), blocked: true });
  }
  await askOnMonday();
  await sweepAt("2027-03-04T09:00:00Z");
  const [, card, reminder, ...more] = await channelOf(town, "consulent2");
  expect(read(card)).toMatch(/Gevraagd aan Teammanager Toegang en Teammanager Regie/);
  expect([reminder?.thread, more]).toEqual([card?.id, []]);
  expect(await logRows(town, "herinnering")).toHaveLength(2);
});

describe("working days", () => {
  test.each([
    ["2027-03-01", "2027-03-01", 0],
    ["2027-03-01", "2027-03-04", 3],
    ["2027-03-05", "2027-03-08", 1],
    ["2027-03-06", "2027-03-07", 0],
    ["2027-03-04", "2027-03-09", 3],
    ["2027-02-26", "2027-03-26", 20],
  ])("from %s to %s are %i", (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });

  test.each([
    ["2027-03-01T07:00:00Z", true],
    ["2027-03-01T06:59:00Z", false],
    ["2027-03-01T16:59:00Z", true],
    ["2027-03-01T17:00:00Z", false],
    ["2027-07-01T06:30:00Z", true],
    ["2027-03-07T12:00:00Z", false],
  ])("have office hours on the clock of the municipality: %s %s", (moment, isIt) => {
    expect(isOfficeHour(new Date(moment))).toBe(isIt);
  });
});
