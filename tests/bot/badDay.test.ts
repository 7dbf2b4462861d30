import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { logRows, type Punt, statusOf, submit } from "./support/tab.ts";
import { buttonsOf, cardAbout, chatOf, install, press, read } from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

/**
 * Microsoft 365 on a bad day: one call in ten to SharePoint is refused or its answer is lost, one in six to Teams is
 * refused, and halfway the bot is killed and another takes its place.
 */
function badDay(seed: number): readonly object[] {
  const graph = [429, 503, 504].flatMap((status) => [
    { status, when: "before", probability: 0.017 },
    { status, when: "after", probability: 0.017 },
  ]);
  const connector = [412, 429, 502, 504].map((status) => ({ service: "connector", status, probability: 0.045 }));
  return [...graph, ...connector].map((rule, index) => ({ ...rule, seed: seed + index }));
}

let town: Town;
let bot: RunningBot;
let count = 0;

beforeAll(async () => {
  town = await openTown();
  bot = await town.startBot();
  await install(town, "teammanager", "teammanager2", "consulent1");
});

afterAll(() => town.close());

test("on a bad day every decision ends up once in the log, on its point and on every card: 12 random days", async () => {
  const verdict = fc.constantFrom("Keur goed", "Keur af met deze reden");
  await fc.assert(
    fc.asyncProperty(fc.nat(1_000_000), fc.array(verdict, { minLength: 1, maxLength: 3 }), async (seed, verdicts) => {
      const titles = verdicts.map(() => `Punt ${(count += 1)}.`);
      const punten = await Promise.all(titles.map((title) => submit(town, { title })));
      await town.http("POST", "/emulator/faults", badDay(seed));
      for (let look = 0; look < 3; look++) await bot.sweep();
      for (const [index, title] of titles.entries()) await tryPress(title, verdicts[index] ?? "Keur goed");
      await bot.stop();
      bot = await town.startBot();
      await town.http("DELETE", "/emulator/faults");
      await bot.sweep();
      for (const [index, title] of titles.entries()) await tryPress(title, verdicts[index] ?? "Keur goed");
      await bot.sweep();
      for (const [index, punt] of punten.entries()) await expectTruth(punt, verdicts[index] ?? "Keur goed");
    }),
    { numRuns: 12, seed: 20_261_122 },
  );
});

/** The decider presses as long as the card has that button and says that it did not work. */
async function tryPress(title: string, button: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const card = (await chatOf(town, "teammanager")).find((message) => read(message).includes(title));
    if (card === undefined || !buttonsOf(card).some((one) => one.title === button)) return;
    await press(town, "teammanager", card, button, { reason: "Nog niet" });
  }
}

async function expectTruth(punt: Punt, button: string): Promise<void> {
  const { title } = punt.value;
  const [status, heading] = button === "Keur goed" ? ["approved", "Goedgekeurd"] : ["rejected", "Afgewezen"];
  expect(await statusOf(town, punt)).toBe(status);
  for (const kind of ["verzoek", "besluit", "toegepast"] as const) {
    expect((await logRows(town, kind)).filter(({ fields }) => fields.OnderwerpId === punt.id)).toHaveLength(1);
  }
  for (const alias of ["teammanager", "teammanager2"]) {
    expect(read(await cardAbout(town, alias, title))).toMatch(new RegExp(`^${heading} `));
  }
  expect(read(await cardAbout(town, "consulent1", title))).toMatch(/^Je punt is /);
}
