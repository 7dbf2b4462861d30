import { expect, openPlace, test, type Town } from "./support/town.ts";

test("whose sign-in has expired reads so, and is not asked for consent again", async ({ page, town }) => {
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await expect(tab.getByRole("heading", { name: "Nog geen ontwikkelpunten" })).toBeVisible();
  await choose(town, "verlopen");
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect(tab.getByRole("heading", { name: "Meld je aan" })).toBeVisible();
  await expect(tab.getByText("Je aanmelding is verlopen.")).toBeVisible();
  await expect(tab.getByText(/toestemming/)).toBeHidden();
});

test("who opens the tab without a network reads so, and the tab goes on when it is back", async ({ page, town }) => {
  await choose(town, "geen-netwerk");
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await expect(tab.getByRole("heading", { name: "Geen netwerk" })).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: /^Situatie/ }).click();
  await page.getByRole("radio", { name: /^Normaal/ }).click();
  await expect(tab.getByRole("heading", { name: "Nog geen ontwikkelpunten" })).toBeVisible({ timeout: 20_000 });
});

async function choose({ origin }: Town, id: string): Promise<void> {
  const situation = { user: "consulent1@gemeente.example", id };
  await fetch(`${origin}/host/situation`, { method: "PUT", body: JSON.stringify(situation) });
}
