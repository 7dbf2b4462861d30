import { expect, test } from "./support/townWithBot.ts";
import { openPlace } from "./support/town.ts";

/** What Teams offers around the tab: an action on a message, and adding the tab to a channel. */
test("a message becomes a point, and the tab is added to a channel of another team", async ({ page, town }) => {
  await page.goto(`${town.origin}/?plaats=chat&als=consulent1`);
  await page.getByRole("region", { name: "Gesprek" }).waitFor();
  await page
    .getByRole("button", { name: /^Algemeen/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Bericht" }).fill("Het dossier van mevrouw Jansen komt te laat.");
  await page.getByRole("button", { name: "Verstuur" }).click();
  const message = page.getByRole("article").filter({ hasText: "mevrouw Jansen" });
  await message.getByLabel("Meer acties bij het bericht van Consulent Oost").click();
  await message.getByRole("button", { name: "Maak ontwikkelpunt" }).click();

  const dialog = page.getByRole("dialog", { name: "Maak ontwikkelpunt" });
  const form = dialog.frameLocator("iframe");
  await expect(form.getByRole("textbox", { name: /Waarom/ })).toHaveValue("Het dossier van de inwoner komt te laat.");
  await expect(form.getByText(/weggelaten wat op gegevens van een inwoner lijkt/)).toBeVisible();
  await form.getByRole("textbox", { name: /Wat kan beter/ }).fill("Dossier komt te laat");
  await form.getByRole("button", { name: "Sla op" }).click();
  await expect(page.getByRole("dialog").getByText(/^OP-\d+ “Dossier komt te laat” staat in de lijst\.$/)).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Sluiten" }).last().click();

  const tab = await openPlace(page, town, { als: "consulent1", sub: "/ontwikkelpunten" });
  await tab.getByRole("link", { name: "Dossier komt te laat" }).click();
  await expect(tab.getByRole("button", { name: "Bekijk het bericht in Teams" })).toBeVisible();
  await expect(tab.getByText("Bericht in Teams: https")).toBeHidden();

  const bare = { als: "beheerder", plaats: "instellingen", team: "nieuw-team" } as const;
  const settings = await openPlace(page, town, bare);
  await expect(page.getByRole("button", { name: "Opslaan" })).toBeEnabled();
  await settings.getByRole("radio", { name: /De site van dit team/ }).check();
  await expect(settings.getByText("Op deze site zijn de lijsten nog niet gemaakt.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Opslaan" })).toBeDisabled();
  await settings.getByRole("radio", { name: /De site die de gemeente heeft ingericht/ }).check();
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  const added = page.getByRole("main").locator("iframe");
  await expect(added).toHaveAttribute("src", /site=gemeente\.sharepoint\.example%3A%2Fsites%2Fprocesmatig-werken/);
});
