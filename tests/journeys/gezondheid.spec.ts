import { expect, test } from "@playwright/test";
import { openDoors } from "../../scripts/start/doors.ts";
import { clientIdOf } from "../../scripts/start/serve.ts";
import { SITE } from "../../scripts/start/sites.ts";
import { sitePath } from "../../src/sharepoint/site.ts";
import { violationsIn } from "./support/axe.ts";
import { openPlace, openTown, type Town, watch } from "./support/town.ts";
import { inTownWithBot } from "./support/townWithBot.ts";

let town: Town;

test.beforeEach(async () => {
  town = await openTown();
});
test.afterEach(() => town.close());

type Named = Readonly<{ id: string; name: string }>;

/** An index is dropped, the notifications of the bot are removed, and a row is broken by hand. */
async function breakThings(): Promise<() => Promise<void>> {
  const doors = openDoors(town.origin);
  const [admin, bot] = [await doors.asAdmin(), await doors.asBot()];
  const columns = `${sitePath(SITE)}/lists/Ontwikkelpunten/columns`;
  const { value } = (await admin.send({ method: "GET", path: columns })) as { value: readonly Named[] };
  const wijk = value.find(({ name }) => name === "Wijk");
  await admin.send({ method: "PATCH", path: `${columns}/${wijk?.id ?? ""}`, body: { indexed: false } });
  const known = (await bot.send({ method: "GET", path: "/subscriptions" })) as { value: readonly Named[] };
  for (const { id } of known.value) await bot.send({ method: "DELETE", path: `/subscriptions/${id}` });
  const { wijken } = await town.workspaceOf("beheerder");
  const stored = await wijken.add({ name: "Oost", postcodeAreas: [], order: 1 }, "wijk/Oost");
  const broken = await wijken.list.change(stored.id, stored.etag, { Title: null });
  return async () => void (await wijken.list.change(broken.id, broken.etag, { Title: "Oost" }));
}

/** As an administrator may, for as long as something has to be put right. */
async function letTabMakeColumns(): Promise<void> {
  const admin = await openDoors(town.origin).asAdmin();
  const grantedToIdentities = [{ application: { id: clientIdOf("tab"), displayName: "tab" } }];
  const path = `${sitePath(SITE)}/permissions`;
  await admin.send({ method: "POST", path, body: { roles: ["owner"], grantedToIdentities } });
}

test("an owner sees what is broken, puts right what the app may, and sees it green", async ({ page }) => {
  const complain = await watch(page, ({ hostname }) => hostname === "localhost");
  await inTownWithBot(town, async () => {
    await letTabMakeColumns();
    const mendRow = await breakThings();
    const tab = await openPlace(page, town, { als: "beheerder", sub: "/instellingen?deel=gezondheid" });
    await expect(tab.getByText("In Ontwikkelpunten is de kolom Wijk niet geïndexeerd.")).toBeVisible();
    await expect(tab.getByText(/^Microsoft 365 meldt de bot niets over Goedkeuringen/)).toBeVisible();
    await expect(tab.getByText(/^Rij 1 van Wijken is niet te lezen/)).toBeVisible();
    expect(await violationsIn(tab)).toEqual([]);

    await tab.getByRole("button", { name: "Herstel: Indexen" }).press("Enter");
    await expect(tab.getByText("Indexen is hersteld.")).toBeVisible();
    await tab.getByRole("button", { name: "Herstel: Meldingen van Microsoft 365" }).press("Enter");
    await expect(tab.getByText("Meldingen van Microsoft 365 is hersteld.")).toBeVisible();
    await mendRow();
    await tab.getByRole("button", { name: "Kijk opnieuw" }).click();
    await expect(tab.getByRole("heading", { name: "Rijen Goed" })).toBeVisible();
    for (const line of ["Indexen Goed", "Meldingen van Microsoft 365 Goed", "Bot Goed"]) {
      await expect(tab.getByRole("heading", { name: line })).toBeVisible();
    }
    complain();
  });
});
