import { aNew } from "../support/builders.ts";
import { background } from "./support/axe.ts";
import { expect, openPlace, test } from "./support/town.ts";

test("without network everything goes on, and what was saved arrives when it is back", async ({ page, town }) => {
  const { punten } = await town.workspaceOf("consulent2");
  await punten.add(
    { title: "Stond er al", explanation: "", bron: "casusoverleg", deelvragen: [], getoetst: false, status: "new" },
    "1",
  );
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await expect(tab.getByRole("link", { name: "Stond er al" })).toBeVisible();
  await page.waitForLoadState("networkidle");

  await page.context().setOffline(true);
  await expect(tab.getByText(/Geen netwerk/)).toBeVisible();
  await tab.getByRole("button", { name: "Nieuw punt" }).click();
  await tab.getByRole("textbox", { name: /Wat kan beter/ }).fill("Zonder netwerk bedacht");
  await tab.getByRole("button", { name: "Sla op", exact: true }).click();
  await expect(tab.getByRole("table").getByText("Niet verzonden")).toBeVisible();
  await tab.getByRole("link", { name: "Stond er al" }).click();
  await tab.getByRole("button", { name: "Wijzig" }).click();
  await tab.getByRole("textbox", { name: "Toelichting" }).fill("Ook zonder netwerk");
  await tab.getByRole("button", { name: "Sla op", exact: true }).click();
  await tab.getByRole("link", { name: "Te beslissen" }).click();
  await expect(tab.getByRole("heading", { name: /Wacht op jou/ })).toBeVisible();
  expect((await punten.all()).stored).toHaveLength(1);

  await page.context().setOffline(false);
  await expect(tab.getByText(/Geen netwerk/)).toBeHidden();
  await expect(async () => {
    const { stored } = await punten.all();
    expect(stored.map(({ value }) => [value.title, value.explanation])).toEqual([
      ["Stond er al", "Ook zonder netwerk"],
      ["Zonder netwerk bedacht", ""],
    ]);
  }).toPass({ timeout: 30_000 });
});

test("a part that cannot be fetched is tried again, and then says so", async ({ page, town }) => {
  let refused = 0;
  await page.route(/\/tab\/overzicht\..*\.js$/, (route) => {
    refused += 1;
    return route.abort();
  });
  const tab = await openPlace(page, town, { als: "consulent1" });
  await expect(tab.getByRole("heading", { name: "De app is niet helemaal geladen" })).toBeVisible({ timeout: 20_000 });
  expect(refused).toBeGreaterThan(2);
  await page.unrouteAll();
  await tab.getByRole("button", { name: "Laad opnieuw" }).click();
  await expect(tab.getByRole("heading", { name: /Wacht op een besluit/ })).toBeVisible();
});

test("a theme that was chosen without network comes once the network is back", async ({ page, town }) => {
  const { punten } = await town.workspaceOf("consulent2");
  await punten.add(aNew({ title: "Stond er al" }), "1");
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await expect(tab.getByRole("link", { name: "Stond er al" })).toBeVisible();
  const light = await background(tab);
  await page.context().setOffline(true);
  let failed = 0;
  page.on("requestfailed", (request) => (failed += Number(/\/tab\/.*\.js$/.test(request.url()))));
  await page.getByRole("combobox", { name: "Thema" }).selectOption("donker");
  // So often it is tried by itself; after that only the network brings it.
  await expect.poll(() => failed).toBeGreaterThanOrEqual(3);
  expect(await background(tab)).toBe(light);
  await page.context().setOffline(false);
  await expect.poll(() => background(tab)).not.toBe(light);
});

test("the bar that tells of the network pushes nothing out of sight", async ({ page, town }) => {
  const { punten } = await town.workspaceOf("consulent2");
  for (const index of Array.from({ length: 30 }).keys()) await punten.add(aNew({ title: `Punt ${index}` }), `${index}`);
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten?punt=1" });
  await expect(tab.getByRole("region", { name: "Punt 0" })).toBeVisible();
  await page.context().setOffline(true);
  await expect(tab.getByText(/^Geen netwerk\./)).toBeVisible();
  const overflow = await tab.locator("main").evaluate((main) => main.scrollHeight - main.clientHeight);
  expect(overflow).toBe(0);
  await page.context().setOffline(false);
});
