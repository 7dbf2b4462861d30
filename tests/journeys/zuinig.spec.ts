import { readFileSync } from "node:fs";
import { aNew } from "../support/builders.ts";
import { expectOneLook, look, passMinutes, watchGraph } from "./support/graphCalls.ts";
import { expect, openPlace, test, type Town } from "./support/town.ts";

test("opening the list is one call of at most 12 units; looking at it costs 2 a minute, not looking at it nothing", async ({
  page,
  town,
}) => {
  await page.clock.install();
  await fill(town);
  await town.usage();
  const calls = watchGraph(page);
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await expect(tab.getByRole("row")).toHaveCount(31);
  await calls.answered();
  expect(calls.made).toEqual(["POST /v1.0/$batch"]);
  expect((await town.usage()).units).toBeLessThanOrEqual(12);

  await calls.looks(5);
  const looking = await town.usage();
  expect(looking.units).toBeGreaterThanOrEqual(5);
  expect(looking.units).toBeLessThanOrEqual(10);

  await look(tab, "hidden");
  const seen = calls.made.length;
  await passMinutes(page, 5);

  const { punten } = await town.workspaceOf("consulent2");
  await punten.add(aNew({ title: "Kwam er intussen bij" }), "intussen");
  await look(tab, "visible");
  await expect(tab.getByRole("link", { name: "Kwam er intussen bij" })).toBeVisible();
  await calls.answered();
  expectOneLook(calls.made.slice(seen));
});

test("what the browser fetches until rows stand is what the budget of the build counts", async ({ page, town }) => {
  await fill(town);
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await tab.locator("#root").evaluate((root) => {
    new MutationObserver((_, observer) => {
      if (root.querySelector("tbody tr") === null) return;
      observer.disconnect();
      performance.mark("rows");
    }).observe(root, { childList: true, subtree: true });
  });
  await expect(tab.getByRole("row")).toHaveCount(31);
  const fetched = await tab.locator("body").evaluate(() => {
    const stand = performance.getEntriesByName("rows")[0]?.startTime ?? Infinity;
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime, duration }) => startTime + duration < stand)
      .map(({ name }) => new URL(name).pathname.split("/").at(-1) ?? "")
      .filter((name) => /\.(?:js|css)$/.test(name));
  });
  const { rows } = JSON.parse(readFileSync("dist/tab/first-load.json", "utf8")) as { rows: { name: string }[] };
  expect([...new Set(fetched)].toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
});

async function fill(town: Town): Promise<void> {
  const { punten } = await town.workspaceOf("consulent2");
  await Promise.all(
    Array.from({ length: 30 }, (_, index) => punten.add(aNew({ title: `Punt ${index}` }), `punt/${index}`)),
  );
}
