import type { Locator, Page } from "@playwright/test";
import { aNew, aPoint } from "../support/builders.ts";
import { signedInAs } from "./support/microsoftSignIn.ts";
import { expect, openPlace, test, type Town } from "./support/town.ts";

/** What only a real layout shows of the list: whether everything fits, on a screen and on paper. */

const LONG = "Ondersteuningsafspraken overdragen aan de consulent duurt langer dan de inwoner kan wachten";

const WIDTHS = [320, 400, 480, 560, 640, 700, 760, 800, 850, 899, 900, 960, 1040, 1200, 1280, 1359, 1360, 1600, 2000];

test.describe("the list", () => {
  for (const query of ["?sorteer=streefdatum", "?punt=1"]) {
    test(`fits at every width, with nothing to scroll sideways ${query}`, async ({ page, town }) => {
      await fill(town, 12);
      const tab = await openAlone(page, town, `/ontwikkelpunten${query}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await expect(tab.getByText(LONG).last()).toBeVisible();
        expect(await overflowing(tab), `at ${width} px`).toEqual([]);
      }
    });
  }

  test("keeps rows in view while filters are chosen, and every choice whole", async ({ page, town }) => {
    await fill(town, 12);
    await page.setViewportSize({ width: 1280, height: 800 });
    const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
    await tab.getByRole("button", { name: "Filters" }).click();
    await expect(tab.getByRole("checkbox", { name: "Afgewezen", exact: true })).toBeVisible();
    const rows = tab.getByRole("row");
    for (const row of [1, 2, 3]) await expect(rows.nth(row)).toBeInViewport({ ratio: 1 });
    expect(await cutOff(tab.getByRole("group", { name: "Status" }))).toEqual([]);
    expect(await cutOff(tab.getByRole("group", { name: "Bron" }))).toEqual([]);
  });
});

test.describe("on paper", () => {
  test("the list has all its rows, and nothing that can be pressed", async ({ page, town }) => {
    await fill(town, 60);
    await page.setViewportSize({ width: 1400, height: 800 });
    const tab = await openAlone(page, town, "/ontwikkelpunten");
    await expect(tab.getByRole("row")).toHaveCount(61);
    // No more pages than the rows need: what only a screen has room for leaves no empty ones behind.
    expect([3, 4, 5]).toContain(await pagesOf(page));
    await page.emulateMedia({ media: "print" });
    // A4 within its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    await expect(tab.getByRole("row")).toHaveCount(61);
    await expect(tab.getByRole("navigation")).toBeHidden();
    await expect(tab.getByRole("searchbox")).toBeHidden();
    await expect(tab.getByRole("button", { name: /Nieuw punt|Filters/ })).toHaveCount(0);
    expect(await overflowing(tab)).toEqual([]);
  });

  test("an opened point stands by itself, to its end", async ({ page, town }) => {
    const { punten } = await town.workspaceOf("consulent1");
    const explanation = "Zo gaat het nu. ".repeat(400);
    await punten.add(aNew({ title: LONG, explanation }), "1");
    const tab = await openAlone(page, town, "/ontwikkelpunten?punt=1");
    await expect(tab.getByRole("heading", { name: LONG })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(tab.getByRole("table")).toBeHidden();
    await expect(tab.getByRole("button")).toHaveCount(0);
    expect(await pagesOf(page)).toBeGreaterThan(1);
  });
});

/** The tab as a page of its own, so that its width is that of the window. */
async function openAlone(page: Page, town: Town, at: string): Promise<Page> {
  // teams-js asks for its list of hosts, and does without.
  await page.route("https://res.cdn.office.net/**", (route) => route.abort());
  await signedInAs(page, town, "consulent1");
  await page.goto(`${town.origin}/tab/index.html#${at}`);
  await page.getByRole("button", { name: "Aanmelden" }).click();
  await expect(page.getByText(LONG).first()).toBeVisible();
  return page;
}

async function fill(town: Town, count: number): Promise<void> {
  const { punten } = await town.workspaceOf("consulent1");
  await punten.add(
    aPoint("in-implementation", {
      title: LONG,
      prioriteit: "should",
      bron: "procesbeschrijving",
      streefdatum: "2025-01-15",
      trekker: { id: "a", name: "Procesbeheerder Sociaal Domein" },
    }),
    "long",
  );
  for (let row = 2; row <= count; row++) await punten.add(aNew({ title: `${LONG} (${row})` }), `row-${row}`);
}

/** What on the page is wider than its place. */
function overflowing(tab: Page): Promise<readonly string[]> {
  return tab
    .locator("body")
    .evaluate((body) =>
      [body, ...body.querySelectorAll<HTMLElement>("main, main > div, main > div > div, table, td, th, section *")]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
}

/** The labels in a group that do not stand wholly inside of it. */
function cutOff(group: Locator): Promise<readonly string[]> {
  return group.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return [...element.querySelectorAll("label")]
      .filter((label) => {
        const box = label.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
      })
      .map(({ textContent }) => textContent);
  });
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4" });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
