import type { FrameLocator, Page } from "@playwright/test";
import { aNew } from "../support/builders.ts";
import { expect, openPlace, test, type Town } from "./support/town.ts";
import { test as withBot } from "./support/townWithBot.ts";

/** The page that plays Teams itself: what it keeps in its address, and what it does around the tab. */

test.describe("a situation around the tab", () => {
  test("that ended somebody's session is undone by choosing Normaal, also in a page that is opened later", async ({
    page,
    town,
  }) => {
    await withPoint(town, "Afspraken verzetten kan niet online");
    await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
    await chooseSituation(page, "Verlopen sessie");
    const again = await page.context().newPage();
    let tab = await openPlace(again, town, { als: "consulent1", sub: "/ontwikkelpunten" });
    await expect(tab.getByRole("button", { name: "Aanmelden" })).toBeVisible();
    await expect(again.getByRole("button", { name: "Situatie: Verlopen sessie" })).toBeVisible();

    await chooseSituation(again, "Normaal");
    tab = await openPlace(again, town, { als: "consulent1", sub: "/ontwikkelpunten" });
    await expect(tab.getByRole("link", { name: "Afspraken verzetten kan niet online" })).toBeVisible();
    await expect(again.getByRole("button", { name: "Situatie: Normaal" })).toBeVisible();
  });

  test("that ended a session is over when the person has signed in", async ({ page, town }) => {
    await withPoint(town, "Afspraken verzetten kan niet online");
    await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
    await chooseSituation(page, "Verlopen sessie");
    await page.reload();
    const tab = page.frameLocator("iframe");
    await tab.getByRole("button", { name: "Aanmelden" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Aanmelden" }).click();
    await expect(tab.getByRole("link", { name: "Afspraken verzetten kan niet online" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Situatie: Normaal" })).toBeVisible();
  });

  test("of the network is undone too, and still told after a reload", async ({ page, town }) => {
    const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
    await expect(tab.getByRole("heading", { name: "Nog geen ontwikkelpunten" })).toBeVisible();
    await chooseSituation(page, "Geen netwerk");
    await expect(tab.getByText(/^Geen netwerk/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("button", { name: "Situatie: Geen netwerk" })).toBeVisible();
    await chooseSituation(page, "Normaal");
    await page.reload();
    await expect(tab.getByRole("heading", { name: "Nog geen ontwikkelpunten" })).toBeVisible();
    await expect(tab.getByText(/^Geen netwerk/)).toBeHidden();
  });
});

test.describe("the address of the page", () => {
  test("follows the tab, so that a reload comes back to the point that was open", async ({ page, town }) => {
    const id = await withPoint(town, "Het eerste punt");
    const tab = await openPlace(page, town, { als: "consulent1" });
    await tab.getByRole("link", { name: "Ontwikkelpunten", exact: true }).click();
    await tab.getByRole("link", { name: "Het eerste punt" }).click();
    await expect(pane(tab, "Het eerste punt")).toBeVisible();
    await expect.poll(() => subOf(page)).toBe(`/ontwikkelpunten?punt=${id}`);
    await page.reload();
    await expect(pane(tab, "Het eerste punt")).toBeVisible();
  });

  test("is walked back and forward through the tab, before and after a reload", async ({ page, town }) => {
    for (const title of ["Het eerste punt", "Het tweede punt"]) await withPoint(town, title);
    const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
    await tab.getByRole("link", { name: "Het eerste punt" }).click();
    await expect(pane(tab, "Het eerste punt")).toBeVisible();
    await tab.getByRole("link", { name: "Het tweede punt" }).click();
    await expect(pane(tab, "Het tweede punt")).toBeVisible();

    for (const turn of ["before", "after"]) {
      if (turn === "after") await page.reload();
      await expect(pane(tab, "Het tweede punt")).toBeVisible();
      await walk(page, "back");
      await expect(pane(tab, "Het eerste punt")).toBeVisible();
      await walk(page, "back");
      await expect(pane(tab, "Het eerste punt")).toBeHidden();
      await expect(tab.getByRole("link", { name: "Het eerste punt" })).toBeVisible();
      await walk(page, "forward");
      await walk(page, "forward");
      await expect(pane(tab, "Het tweede punt")).toBeVisible();
    }
  });

  test("keeps the place in the tab when somebody was in the chat meanwhile, or chose another theme", async ({
    page,
    town,
  }) => {
    await withPoint(town, "Het eerste punt");
    const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
    await tab.getByRole("link", { name: "Het eerste punt" }).click();
    await expect(pane(tab, "Het eerste punt")).toBeVisible();
    await page.getByRole("combobox", { name: "Thema" }).selectOption({ label: "Donker" });
    await expect(pane(tab, "Het eerste punt")).toBeVisible();

    const rail = page.getByRole("navigation", { name: "Plaatsen" });
    await rail.getByRole("link", { name: "Chat" }).click();
    await rail.getByRole("link", { name: "Kanaal" }).click();
    await expect(pane(tab, "Het eerste punt")).toBeVisible();
    await page.reload();
    await expect(pane(tab, "Het eerste punt")).toBeVisible();
  });

  test("of a link is left by going back once", async ({ page, town }) => {
    const id = await withPoint(town, "Het eerste punt");
    const tab = await openPlace(page, town, { als: "consulent1" });
    await expect(tab.getByRole("heading", { level: 1 })).toBeVisible();
    const url = linkTo(`/ontwikkelpunten?punt=${id}`);
    await page.goto(`${town.origin}/?als=consulent1&plaats=chat&koppeling=${encodeURIComponent(url)}`);
    await expect(pane(tab, "Het eerste punt")).toBeVisible();
    await walk(page, "back");
    await expect(page).toHaveURL(/plaats=chat/);
  });
});

test.describe("in English", () => {
  test("is the tab, at once and after a reload, with the same point open", async ({ page, town }) => {
    await withPoint(town, "Het eerste punt");
    const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
    await tab.getByRole("link", { name: "Het eerste punt" }).click();
    await expect(pane(tab, "Het eerste punt")).toBeVisible();
    await page.getByRole("combobox", { name: "Taal" }).selectOption({ label: "English" });

    for (const turn of ["at once", "after a reload"]) {
      if (turn === "after a reload") await page.reload();
      await expect(tab.getByRole("link", { name: "Improvement points", exact: true })).toBeVisible();
      await expect(pane(tab, "Het eerste punt").getByText("Concept", { exact: true })).toBeHidden();
      await expect(tab.locator("html")).toHaveAttribute("lang", "en");
    }
    await expect(page).toHaveURL(/taal=en/);
  });

  test("is the page that adds the tab, with the buttons that it names", async ({ page, town }) => {
    await page.goto(`${town.origin}/?als=beheerder&plaats=instellingen&taal=en`);
    const dialog = page.getByRole("dialog", { name: "Add Procesmatig werken to Algemeen" });
    await expect(dialog.frameLocator("iframe").getByText("Press Save to add the tab.")).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Save" })).toBeEnabled();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(dialog).toBeHidden();
  });

  withBot("is what the bot answers", async ({ page, town }) => {
    await page.goto(`${town.origin}/?als=teammanager&plaats=chat&taal=en`);
    await page.getByRole("textbox", { name: /bericht/i }).fill("help");
    await page.keyboard.press("Enter");
    // The bot may still be reading the lists for the first time.
    await expect(page.getByText("What I do and what waits for you").last()).toBeVisible({ timeout: 20_000 });
  });
});

test.describe("a tab in a channel", () => {
  test("is added to the channel that somebody chose, opened, and taken away again", async ({ page, town }) => {
    await removeTabs(town);
    await openPlace(page, town, { als: "beheerder" });
    const rail = page.getByRole("navigation", { name: "Plaatsen" });
    const tabs = page.getByRole("navigation", { name: "Tabbladen" });
    await page
      .getByRole("combobox", { name: "Kanaal" })
      .selectOption({ label: "Procesmatig werken › Pilot wijk Oost" });
    await expect(page.getByRole("heading", { name: "Dit kanaal heeft de app nog niet" })).toBeVisible();

    await rail.getByRole("link", { name: "Toevoegen" }).click();
    const dialog = page.getByRole("dialog", { name: "Procesmatig werken toevoegen aan Pilot wijk Oost" });
    await expect(dialog.frameLocator("iframe").getByRole("heading", { name: /in dit kanaal/ })).toBeVisible();
    await dialog.getByRole("button", { name: "Opslaan" }).click();
    await expect(tabs.getByRole("link", { name: "Procesmatig werken" })).toBeVisible();
    await expect(page).toHaveURL(/plaats=kanaaltab/);
    const tab = page.locator("main").frameLocator("iframe");
    await expect(tab.getByRole("link", { name: "Ontwikkelpunten", exact: true })).toBeVisible();

    await tabs.getByRole("button", { name: "Tabblad Procesmatig werken verwijderen" }).click();
    const question = page.getByRole("dialog", { name: "Procesmatig werken verwijderen uit Pilot wijk Oost" });
    await question.getByRole("button", { name: "Annuleren" }).click();
    await expect(tab.getByRole("link", { name: "Ontwikkelpunten", exact: true })).toBeVisible();
    await tabs.getByRole("button", { name: "Tabblad Procesmatig werken verwijderen" }).click();
    await question.getByRole("button", { name: "Verwijderen" }).click();
    await expect(page.getByRole("heading", { name: "Dit kanaal heeft de app nog niet" })).toBeVisible();
    await expect(tabs.getByRole("link", { name: "Procesmatig werken" })).toHaveCount(0);
  });

  for (const [how, leave] of [
    ["cancels", (page: Page) => page.getByRole("dialog").getByRole("button", { name: "Annuleren" }).click()],
    ["presses Escape", (page: Page) => page.keyboard.press("Escape")],
    ["goes back", (page: Page) => walk(page, "back")],
  ] as const) {
    test(`is not added when somebody ${how}`, async ({ page, town }) => {
      await removeTabs(town);
      await openPlace(page, town, { als: "beheerder" });
      await page.getByRole("button", { name: "Tabblad toevoegen" }).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByRole("button", { name: "Opslaan" })).toBeEnabled();
      await leave(page);
      await expect(dialog).toBeHidden();
      await expect(page.getByRole("heading", { name: "Dit kanaal heeft de app nog niet" })).toBeVisible();
      await expect(page).toHaveURL(/plaats=kanaaltab/);
      await page.reload();
      await expect(page.getByRole("heading", { name: "Dit kanaal heeft de app nog niet" })).toBeVisible();
    });
  }
});

for (const width of [1280, 720, 320]) {
  test(`the bar shows all of its choices at ${width} pixels`, async ({ page, town }) => {
    await page.setViewportSize({ width, height: 720 });
    await openPlace(page, town, { als: "buitenstaander" });
    const bar = page.getByRole("banner");
    for (const name of ["Je bent", "Thema", "Taal"]) await expectInside(bar.getByRole("combobox", { name }), width);
    await expectInside(bar.getByRole("button", { name: /^Situatie/ }), width);
    const [scrolls] = await page.evaluate(() => [document.documentElement.scrollWidth > innerWidth]);
    expect(scrolls).toBe(false);
  });
}

/** Wholly within the window, and as wide as what stands in it needs. */
async function expectInside(choice: ReturnType<Page["getByRole"]>, width: number): Promise<void> {
  await expect(choice).toBeInViewport({ ratio: 1 });
  const box = await choice.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(60);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
}

async function withPoint(town: Town, title: string): Promise<string> {
  const { punten } = await town.workspaceOf("consulent2");
  return (await punten.add(aNew({ title }), crypto.randomUUID())).id;
}

async function removeTabs({ origin }: Town): Promise<void> {
  const info = (await (await fetch(`${origin}/host/app.json`)).json()) as {
    teams: { channels: { id: string }[] }[];
  };
  for (const { id } of info.teams.flatMap(({ channels }) => channels)) {
    await fetch(`${origin}/host/tabs/${encodeURIComponent(id)}`, { method: "DELETE" });
  }
}

async function chooseSituation(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: /^Situatie/ }).click();
  await page.getByRole("radio", { name: new RegExp(`^${label}`) }).click();
  await expect(page.getByRole("button", { name: `Situatie: ${label}` })).toBeVisible();
  await page.keyboard.press("Escape");
}

function pane(tab: FrameLocator, title: string) {
  return tab.getByRole("region", { name: title });
}

function subOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get("sub");
}

/** A link as a colleague would send it. */
function linkTo(address: string): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: address }));
  return `https://teams.microsoft.com/l/entity/1d0c8f52-6b7a-4e35-9c1d-2f80a4b97e63/mijn-werk?context=${context}`;
}

/** The buttons of the browser; nothing is loaded anew, so there is nothing that Playwright could wait for. */
function walk(page: Page, where: "back" | "forward"): Promise<void> {
  return page.evaluate((way) => history[way](), where);
}
