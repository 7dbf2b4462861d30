import type { FrameLocator, Locator, Page } from "@playwright/test";
import { newProces } from "../../src/domain/proces.ts";
import { LAYERS } from "../../src/domain/blueprint.ts";
import { THEMES, violationsIn } from "./support/axe.ts";
import { keyboardOn } from "./support/hands.ts";
import { expect, openPlace, type Place, test, type Town } from "./support/town.ts";

/** A service blueprint in the process that it belongs to: made, edited, kept and shared by keys alone. */

const STEPS = 25;
const beheerder = { als: "procesbeheerder", sub: "/processen?proces=1&deel=blueprint" } as const;

test("a blueprint of 25 steps and 9 layers is made with nothing but the keyboard, and is there after a reload", async ({
  page,
  town,
}) => {
  test.slow();
  const tab = await openBlueprint(page, town);
  const hands = keyboardOn(page);
  const { keyboard } = page;
  await hands.press(tab.getByRole("button", { name: "Voeg de eerste stap toe" }));
  await expect(cell(tab, 1, 2)).toBeFocused();
  await keyboard.type("Melden");
  await keyboard.press("Enter");
  await keyboard.type("Aanvragen");
  await keyboard.press("Enter");
  for (const layer of LAYERS) {
    await keyboard.type(`${layer} bij melden`);
    await keyboard.press("Enter");
  }
  await keyboard.press("Control+Home");
  await keyboard.press("ArrowRight");
  for (let step = 2; step <= STEPS; step++) {
    await keyboard.press("Alt+Shift+Enter");
    await expect(cell(tab, 1, step + 1)).toBeFocused();
  }
  await expect(tab.getByText(`Stap ${STEPS} van ${STEPS} ingevoegd.`)).toBeVisible();
  await keyboard.type("Evalueren");
  await keyboard.press("Enter");
  await keyboard.press("ArrowUp");
  await keyboard.press("Alt+Shift+ArrowLeft");
  await expect(cell(tab, 1, STEPS)).toBeFocused();
  await keyboard.press("Shift+F10");
  await tab.getByRole("menuitem", { name: "Maak een kopie van deze stap" }).press("Enter");
  await expect(cell(tab, 1, STEPS + 1)).toBeFocused();
  await keyboard.press("Alt+Shift+Delete");
  await keyboard.press("Control+z");
  await keyboard.press("Control+z");
  await expect(tab.getByRole("grid")).toHaveAttribute("aria-colcount", String(STEPS + 1));
  await keyboard.press("Control+End");
  await keyboard.press("ArrowLeft");
  await keyboard.press("Shift+F10");
  await tab.getByRole("menuitem", { name: "Voeg samen met de volgende" }).press("Enter");
  await expect(tab.getByRole("grid")).toHaveAttribute("aria-colcount", String(STEPS));
  await expect(tab.getByText(`Samengevoegd tot stap ${STEPS - 1} van ${STEPS - 1}.`)).toBeVisible();
  await keyboard.press("Control+z");
  await expect(tab.getByRole("grid")).toHaveAttribute("aria-colcount", String(STEPS + 1));

  await keyboard.press("Control+Home");
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await keyboard.press("Control+k");
  await hands.write(tab.getByRole("dialog").getByRole("textbox", { name: "Naam" }), "Wmo 2015");
  await keyboard.press("Enter");
  await hands.press(tab.getByRole("dialog").getByRole("button", { name: "Bewaar" }));
  await expect(cell(tab, 3, 2)).toBeFocused();

  await expect(tab.getByText("Opgeslagen", { exact: true })).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(cell(tab, 3, 2)).toContainText("inwoner bij melden");
  await expect(cell(tab, 3, 2)).toContainText("Wmo 2015");
  await expectPositions(page, tab);
});

test("two people who edit one blueprint keep what both wrote, and settle the one cell that both wrote in", async ({
  page,
  town,
  browser,
}) => {
  test.slow();
  const mine = await openBlueprint(page, town);
  await mine.getByRole("button", { name: "Voeg de eerste stap toe" }).click();
  await page.keyboard.type("Melden");
  await page.keyboard.press("Enter");
  await expect(mine.getByText("Opgeslagen", { exact: true })).toBeVisible({ timeout: 20_000 });

  const colleague = await browser.newPage();
  const theirs = await openPlace(colleague, town, { ...beheerder, als: "teammanager" });
  await write(theirs, 3, "komt langs");
  await write(theirs, 4, "balie");
  await write(mine, 3, "belt");
  await write(mine, 10, "Suite");
  await expect(theirs.getByText("Opgeslagen", { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(mine.getByRole("heading", { name: /wijzigde intussen dezelfde plek als jij/ })).toBeVisible({
    timeout: 20_000,
  });
  await mine.getByRole("radio", { name: "Allebei" }).click();
  await mine.getByRole("button", { name: "Bewaar zo" }).click();
  await expect(mine.getByText("Opgeslagen", { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(cell(mine, 3, 2)).toHaveText("komt langs\nbelt");
  await expect(cell(mine, 4, 2)).toHaveText("balie");
  await expect(cell(mine, 10, 2)).toHaveText("Suite");
  await colleague.close();
});

test("axe finds nothing in the grid and in the field in three themes", async ({ page, town }) => {
  test.slow();
  const tab = await openBlueprint(page, town);
  await tab.getByRole("button", { name: "Voeg de eerste stap toe" }).click();
  await page.keyboard.type("Melden");
  await page.keyboard.press("Enter");
  await expect(tab.getByText("Opgeslagen", { exact: true })).toBeVisible({ timeout: 20_000 });
  for (const thema of THEMES) {
    await openPlace(page, town, { ...beheerder, thema });
    await cell(tab, 3, 2).focus();
    await page.keyboard.press("F2");
    await expect(tab.getByRole("textbox", { name: /^Inwoner, Stap 1/ })).toBeFocused();
    expect(await violationsIn(tab, thema === "licht" ? "all" : "of-colour")).toEqual([]);
  }
});

/** The empty blueprint of a process, made by its keeper. */
async function openBlueprint(page: Page, town: Town, place: Place = beheerder): Promise<FrameLocator> {
  const { processen } = await town.workspaceOf("procesbeheerder");
  await processen.add(newProces("Uitvoeren intake", "toegang"), "1");
  const tab = await openPlace(page, town, place);
  await tab.getByRole("button", { name: "Maak een service blueprint" }).click();
  await expect(tab.getByText("Nog geen stappen.")).toBeVisible();
  return tab;
}

/** A cell by the row and column that a screen reader says. */
function cell(tab: FrameLocator, row: number, column: number): Locator {
  return tab.locator(`[aria-rowindex="${row}"] > [aria-colindex="${column}"]`);
}

async function write(tab: FrameLocator, row: number, text: string): Promise<void> {
  await cell(tab, row, 2).press("F2");
  await tab.getByRole("textbox", { name: /Stap 1/ }).fill(text);
  await tab.getByRole("textbox", { name: /Stap 1/ }).press("Enter");
  await expect(cell(tab, row, 2)).toHaveText(text);
}

/** What the browser tells a screen reader: every cell, what it is, its name, and where it is. */
async function expectPositions(page: Page, tab: FrameLocator): Promise<void> {
  const rows = LAYERS.length + 2;
  await expect(tab.getByRole("grid")).toHaveAttribute("aria-rowcount", String(rows));
  await expect(tab.getByRole("columnheader")).toHaveCount(STEPS + 1);
  await expect(tab.getByRole("rowheader")).toHaveCount(rows - 1);
  await expect(tab.getByRole("gridcell")).toHaveCount(STEPS * (rows - 1));
  const places = await tab
    .getByRole("gridcell")
    .evaluateAll((cells) => cells.map((each) => [each.closest("tr")?.ariaRowIndex, each.ariaColIndex].join(":")));
  const expected = Array.from({ length: rows - 1 }, (_, row) =>
    Array.from({ length: STEPS }, (__, column) => `${row + 2}:${column + 2}`),
  );
  expect(places).toEqual(expected.flat());

  const names = await namesIn(page, tab, ["columnheader", "rowheader"]);
  expect(names.slice(0, 2)).toEqual(["Laag", "Stap 1: Melden"]);
  expect(names).toContain(`Stap ${STEPS - 1}: Evalueren`);
  expect(names).toContain("Inwoner 24 van 25 leeg");
  const cells = await namesIn(page, tab, ["gridcell"]);
  expect(cells).toContain("systemen bij melden");
  expect(cells).toHaveLength(STEPS * (rows - 1));
}

/** Names in the accessibility tree of the tab, in the order in which they are read. */
async function namesIn(page: Page, tab: FrameLocator, roles: readonly string[]): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const url = await tab.locator("body").evaluate(() => location.href.split("#")[0] ?? "");
  const frame = frameTree.childFrames?.find((child) => child.frame.url.startsWith(url));
  if (frame === undefined) throw new Error("The tab is not in a frame of the page.");
  const { nodes } = await session.send("Accessibility.getFullAXTree", { frameId: frame.frame.id });
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && roles.includes(String(role?.value)))
    .map(({ name }) => String(name?.value ?? ""));
}
