import { readFileSync } from "node:fs";
import type { FrameLocator } from "@playwright/test";
import { BIG_REGISTER, fillBigRegister } from "../../scripts/bench/bigRegister.ts";
import { openDoors } from "../../scripts/start/doors.ts";
import { expectOneLook, look, passMinutes, watchGraph } from "./support/graphCalls.ts";
import { expect, openPlace, openTown, test as base, type Town, watch } from "./support/town.ts";

const FILLING_MS = 240_000;
/** How long 12 MB may take on a machine that has other things to do; how long frames take is measured by `npm run bench`. */
const PATIENCE = { timeout: 60_000 };

/** One town for all of this file: to fill it takes longer than to look at it. */
const test = base.extend<object, { bigTown: Town }>({
  bigTown: [
    // Playwright wants the braces.
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, provide) => {
      const town = await openTown();
      await fillBigRegister(openDoors(town.origin));
      await provide(town);
      await town.close();
    },
    { scope: "worker", timeout: FILLING_MS },
  ],
  town: async ({ bigTown }, provide) => provide(bigTown),
  page: async ({ page, town }, provide) => {
    const complain = await watch(page, ({ origin }) => origin === town.origin);
    await provide(page);
    complain();
  },
});

test.describe.configure({ mode: "default", timeout: 180_000 });

test("500 processes and 5,000 documents stand after one call of at most 12 units, and nothing heavy is fetched", async ({
  page,
  town,
}) => {
  await town.usage();
  const calls = watchGraph(page);
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/processen" });
  await markRows(tab);
  await expect(tab.getByRole("row").nth(1)).toBeVisible(PATIENCE);
  const before = await callsBeforeRows(tab);
  expect(calls.made.slice(0, before)).toEqual(["POST /v1.0/$batch"]);
  const { log } = await town.usage();
  const opening = log.slice(0, OPENING_READS);
  expect(opening.reduce((sum, { units }) => sum + units, 0)).toBeLessThanOrEqual(12);

  await allIsRead(tab);
  const { heavy } = JSON.parse(readFileSync("dist/tab/first-load.json", "utf8")) as { heavy: string[] };
  expect(heavy.length).toBeGreaterThan(4);
  const fetched = await tab
    .locator("body")
    .evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.split("/").at(-1) ?? ""),
    );
  expect(fetched.filter((name) => heavy.includes(name))).toEqual([]);
});

test("every process can be reached, and every document counts for its own", async ({ page, town }) => {
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/processen" });
  await expect(tab.getByText(`${BIG_REGISTER.processen} processen`)).toBeVisible(PATIENCE);
  const last = tab.getByRole("row").last();
  await expect(async () => {
    await last.scrollIntoViewIfNeeded();
    await expect(tab.getByRole("row")).toHaveCount(BIG_REGISTER.processen + 1, { timeout: 500 });
  }).toPass(PATIENCE);
  await expect(last).toContainText(`Werkproces ${BIG_REGISTER.processen}`);

  // What the log proves is in the last page of the library, and what was never adopted in the first.
  await openPlace(page, town, { als: "consulent1", sub: "/processen?licht=beschreven-off" });
  const { processen, adopted, documenten } = BIG_REGISTER;
  await expect(tab.getByText(`${processen - adopted} van ${processen} processen`)).toBeVisible(PATIENCE);
  await openPlace(page, town, { als: "consulent1", sub: "/processen?overzicht=bewaren" });
  // Every document, and the decisions on those that were adopted.
  await expect(tab.getByText(`${documenten + adopted} stukken`)).toBeVisible(PATIENCE);
});

test("looking at the register costs 2 units a minute, not looking at it nothing", async ({ page, town }) => {
  await page.clock.install();
  const calls = watchGraph(page);
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/processen" });
  await allIsRead(tab);
  await calls.answered();
  await town.usage();
  await calls.looks(5);
  const looking = await town.usage();
  expect(looking.units).toBeGreaterThanOrEqual(5);
  expect(looking.units).toBeLessThanOrEqual(10);

  const seen = calls.made.length;
  await look(tab, "hidden");
  await passMinutes(page, 5);
  await look(tab, "visible");
  await expect.poll(() => calls.made.length).toBeGreaterThan(seen);
  await calls.answered();
  expectOneLook(calls.made.slice(seen));
});

/** Lists that are read before rows stand. */
const OPENING_READS = 6;

async function markRows(tab: FrameLocator): Promise<void> {
  await tab.locator("#root").evaluate((root) => {
    new MutationObserver((_, observer) => {
      if (root.querySelector("main tbody tr") === null) return;
      observer.disconnect();
      performance.mark("rows");
    }).observe(root, { childList: true, subtree: true });
  });
}

/** How many calls to Graph were begun before the first row stood. */
function callsBeforeRows(tab: FrameLocator): Promise<number> {
  return tab.locator("body").evaluate(() => {
    const stand = performance.getEntriesByName("rows")[0]?.startTime ?? Infinity;
    return performance
      .getEntriesByType("resource")
      .filter(({ name, startTime }) => new URL(name).pathname.startsWith("/v1.0/") && startTime < stand).length;
  });
}

/** The library has more rows than fit in one page of Graph; until the others are in, no light says anything. */
async function allIsRead(tab: FrameLocator): Promise<void> {
  const light = tab
    .getByRole("row")
    .nth(1)
    .getByRole("button", { name: /^Beschreven: / });
  await expect(light).toHaveAccessibleName(/^Beschreven: (?!onbekend)/, PATIENCE);
}
