import type { FrameLocator, Locator } from "@playwright/test";
import { aNew } from "../support/builders.ts";
import { submittedBy } from "./support/submitted.ts";
import { expect, openPlace, test } from "./support/town.ts";

const TITLE = "Afspraken verzetten kan niet online";

/** What has the focus in the tab, as a person would call it; `body` when it is nowhere. */
async function focused(tab: FrameLocator): Promise<string> {
  return tab.locator("html").evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "body";
    return `${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent ?? ""}`.trim();
  });
}

/** Presses with the keyboard, where losing the focus hurts. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press("Enter");
}

test("what floats above the page leaves the page to be seen and pressed", async ({ page, town }) => {
  const { punten } = await town.workspaceOf("consulent1");
  await punten.add(aNew({ title: TITLE }), "1");
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten?punt=1&wijzig=ja" });
  await tab.getByRole("combobox", { name: "Trekker" }).click();
  await tab.getByRole("combobox", { name: "Trekker" }).pressSequentially("cons");
  await expect(tab.getByRole("option", { name: /Consulent Zuid/ })).toBeVisible();
  await tab.getByRole("textbox", { name: /^Titel/ }).click({ timeout: 3000 });
  await expect(tab.getByRole("textbox", { name: /^Titel/ })).toBeFocused();
});

test("what is told of one point does not stand before the next", async ({ page, town }) => {
  const tab = await openPlace(page, town, { als: "consulent1", plaats: "vergadering" });
  const what = tab.getByRole("textbox", { name: /Wat kan beter/ });
  for (const title of ["Een", "Twee", "Drie"]) {
    await what.fill(title);
    await what.press("Enter");
    await expect(tab.getByText(`“${title}” staat in de lijst.`)).toBeVisible();
  }
  await expect(tab.getByText("“Twee” staat in de lijst.")).toBeHidden();
  for (const name of ["Sla op", "Sla op en dien in"]) {
    await tab.getByRole("button", { name, exact: true }).click({ trial: true, timeout: 3000 });
  }
});

test("closing the dialog with the keys gives the page back to everybody", async ({ page, town }) => {
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  const open = tab.getByRole("button", { name: "Toetsen" });
  for (const close of ["Escape", "button"] as const) {
    await expect(open).toBeEnabled();
    await press(open);
    const dialog = tab.getByRole("dialog", { name: "Toetsen" });
    await expect(dialog).toBeVisible();
    if (close === "Escape") await page.keyboard.press("Escape");
    else await press(dialog.getByRole("button", { name: "Sluit" }));
    await expect(dialog).toBeHidden();
    await expect(tab.getByRole("heading", { name: "Nog geen ontwikkelpunten" })).toBeVisible();
    await expect(open).toBeFocused();
  }
});

test("the focus is never lost while somebody works on a point", async ({ page, town }) => {
  const { punten } = await town.workspaceOf("consulent1");
  await punten.add(aNew({ title: TITLE }), "1");
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await press(tab.getByRole("link", { name: TITLE }));
  const pane = tab.getByRole("region", { name: TITLE });
  await expect.poll(() => focused(tab)).toBe(`h2 ${TITLE}`);

  await press(pane.getByRole("button", { name: "Laat de geschiedenis zien" }));
  await expect(pane.getByText("Ingebracht").last()).toBeVisible();
  await expect.poll(() => focused(tab)).toBe("h3 Geschiedenis");

  await press(pane.getByRole("button", { name: "Wijzig" }));
  await expect(tab.getByRole("textbox", { name: /^Titel/ })).toBeFocused();
  await press(pane.getByRole("button", { name: "Annuleer" }));
  await expect.poll(() => focused(tab)).toBe(`h2 ${TITLE}`);

  await press(pane.getByRole("button", { name: "Parkeer" }));
  await expect(tab.getByText(`“${TITLE}” is geparkeerd.`)).toBeVisible();
  await expect.poll(() => focused(tab)).not.toBe("body");
  await press(pane.getByRole("button", { name: "Heropen" }));
  await expect(pane.getByRole("button", { name: "Dien in" })).toBeVisible();
  await expect.poll(() => focused(tab)).not.toBe("body");

  await page.keyboard.press("Escape");
  await expect(tab.getByRole("link", { name: TITLE })).toBeFocused();
  await press(tab.getByRole("link", { name: TITLE }));
  await expect(pane).toBeVisible();
  await tab.locator("html").evaluate(() => history.back());
  await expect(tab.getByRole("link", { name: TITLE })).toBeFocused();

  await press(tab.getByRole("button", { name: "Nieuw punt" }));
  await expect(tab.getByRole("textbox", { name: /Wat kan beter/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(tab.getByRole("button", { name: "Nieuw punt" })).toBeFocused();
});

test("the focus is never lost while somebody decides", async ({ page, town }) => {
  for (const title of [TITLE, "Een tweede punt"]) await submittedBy(town, "consulent1", title);
  const tab = await openPlace(page, town, { als: "teammanager", sub: "/beslissen" });
  const first = tab.getByRole("group", { name: new RegExp(TITLE) });
  await press(first.getByRole("button", { name: "Keur af" }));
  await expect(first.getByRole("textbox", { name: /Waarom/ })).toBeFocused();
  await press(first.getByRole("button", { name: "Keur af met deze reden" }));
  await expect(first.getByRole("textbox", { name: /Waarom/ })).toBeFocused();
  await page.keyboard.type("Dit kan al sinds vorige maand");
  await press(first.getByRole("button", { name: "Keur af met deze reden" }));
  await expect(tab.getByText(`Je hebt “${TITLE}” afgewezen.`)).toBeVisible();
  await expect.poll(() => focused(tab)).toMatch(/^h2 /);
  await press(tab.getByRole("button", { name: "Keur goed" }));
  await expect(tab.getByText("Je hebt “Een tweede punt” goedgekeurd.")).toBeVisible();
  await expect.poll(() => focused(tab)).toMatch(/^h2 /);
});
