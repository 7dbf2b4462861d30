import { aNew } from "../support/builders.ts";
import { submittedBy } from "./support/submitted.ts";
import { expect, openPlace, test } from "./support/town.ts";

test("two managers press at the same moment: one outcome, and both see it", async ({ page, town, browser }) => {
  await submittedBy(town, "consulent1", "Afspraken verzetten kan niet online");
  const other = await browser.newPage();
  const one = await openPlace(page, town, { als: "teammanager", sub: "/beslissen" });
  const two = await openPlace(other, town, { als: "teammanager2", sub: "/beslissen" });
  await two.getByRole("button", { name: "Keur af" }).click();
  await two.getByRole("textbox", { name: /Waarom/ }).fill("Dit kan al sinds vorige maand");
  const approve = one.getByRole("button", { name: "Keur goed" });
  await expect(approve).toBeVisible();
  await Promise.all([approve.click(), two.getByRole("button", { name: "Keur af met deze reden" }).click()]);

  const decided = /Je hebt “Afspraken verzetten kan niet online” (goedgekeurd|afgewezen)/;
  const tooLate = /^Teammanager (Regie|Toegang) had “.*” al (goedgekeurd|afgewezen)/;
  for (const tab of [one, two]) await expect(tab.getByText(decided).or(tab.getByText(tooLate)).first()).toBeVisible();
  const winners = (await one.getByText(decided).count()) + (await two.getByText(decided).count());
  expect(winners).toBe(1);

  const { punten } = await town.workspaceOf("consulent1");
  const stored = await punten.get("1");
  expect(stored.ok && stored.value.value.status).toMatch(/^(approved|rejected)$/);
  await other.close();
});

test("a status that somebody typed into the list is not taken for a decision", async ({ page, town }) => {
  const { punten } = await town.workspaceOf("consulent2");
  const { id, etag } = await punten.add(aNew({ title: "Nog niet besloten" }), "1");
  await punten.list.change(id, etag, { Status: "Goedgekeurd" });
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await expect(tab.getByRole("row", { name: /Nog niet besloten/ }).getByText("Niet bevestigd")).toBeVisible();
  await expect(tab.getByRole("row", { name: /Nog niet besloten/ }).getByText("Goedgekeurd")).toBeHidden();
  await tab.getByRole("link", { name: "Nog niet besloten" }).click();
  await expect(tab.getByText(/staat geen geldig besluit/)).toBeVisible();
});

test("what a colleague adds shows when one comes back to the tab", async ({ page, town, browser }) => {
  const mine = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await expect(mine.getByRole("heading", { name: "Nog geen ontwikkelpunten" })).toBeVisible();
  const colleague = await browser.newPage();
  const theirs = await openPlace(colleague, town, { als: "consulent2", sub: "/ontwikkelpunten?nieuw=ja" });
  await theirs.getByRole("textbox", { name: /Wat kan beter/ }).fill("Van mijn collega");
  await theirs.getByRole("button", { name: "Sla op", exact: true }).click();
  await expect(theirs.getByText("“Van mijn collega” staat in de lijst.")).toBeVisible();
  await colleague.close();
  await expect(async () => {
    await mine.locator("body").evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(mine.getByRole("link", { name: "Van mijn collega" })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
});
