import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { frozenOrigin } from "../../src/domain/procesdocument.ts";
import { putForAdoption } from "../../src/sharepoint/approvals/adoption.ts";
import {
  addDocument,
  addProces,
  AFDELING,
  LINE_MANAGER,
  nameSigners,
  OWNER,
  standingOfDocument,
  write,
} from "../support/adoption.ts";
import { type Approving, botAt, personAt } from "../support/approvalDesk.ts";
import { logRows } from "./support/tab.ts";
import { buttonsOf, cardAbout, chatOf, install, press, read } from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

/** One call in ten to SharePoint is refused or its answer is lost, one in six to Teams, and halfway the bot is killed. */
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
let keeper: Approving;
let reader: Approving;
let count = 0;

beforeAll(async () => {
  town = await openTown();
  await nameSigners(town);
  bot = await town.startBot();
  await install(town, OWNER, LINE_MANAGER, "consulent1");
  keeper = await personAt(town, "consulent1");
  reader = await botAt(town);
});

afterAll(() => town.close());

test("on a bad day a document is adopted once by all who had to agree, kept once, and everybody is told: 8 random days", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1_000_000), fc.boolean(), async (seed, isEdited) => {
      const name = `Werkinstructie ${(count += 1)}.txt`;
      const proces = await addProces(town, { afdelingen: [AFDELING] });
      const { id } = await addDocument(keeper, proces.id, { name });
      expect(await putForAdoption(keeper.desk, keeper.sources, id, keeper.me)).toMatchObject({ ok: true });
      await town.http("POST", "/emulator/faults", badDay(seed));
      for (let look = 0; look < 3; look++) await bot.sweep();
      await tryPress(name);
      await bot.stop();
      bot = await town.startBot();
      await town.http("DELETE", "/emulator/faults");
      await bot.sweep();
      await tryPress(name);
      await bot.sweep();

      expect((await standingOfDocument(reader, id)).kind).toBe("adopted");
      for (const kind of ["verzoek", "toegepast"] as const) {
        expect((await logRows(town, kind)).filter(({ fields }) => fields.OnderwerpId === id)).toHaveLength(1);
      }
      const { stored } = await reader.sources.documenten.all();
      expect(stored.filter(({ value }) => frozenOrigin(value.name)?.id === id)).toHaveLength(1);
      for (const alias of [OWNER, LINE_MANAGER])
        expect(read(await cardAbout(town, alias, name))).toMatch(/^Vastgesteld /);
      expect(read(await cardAbout(town, "consulent1", name))).toMatch(/^Je document is vastgesteld /);
      if (!isEdited) return;
      await write(keeper, id, `Gewijzigd ${seed}.`);
      await bot.sweep();
      expect(await reader.sources.documenten.get(id)).toMatchObject({ value: { value: { status: "concept" } } });
    }),
    { numRuns: 8, seed: 20_261_122 },
  );
});

/** Both press as long as their card has the button. */
async function tryPress(name: string): Promise<void> {
  for (const alias of [OWNER, LINE_MANAGER]) {
    for (let attempt = 0; attempt < 3; attempt++) {
      const card = (await chatOf(town, alias)).find((message) => read(message).includes(name));
      if (card === undefined || !buttonsOf(card).some(({ title }) => title === "Stel vast")) break;
      await press(town, alias, card, "Stel vast");
    }
  }
}
