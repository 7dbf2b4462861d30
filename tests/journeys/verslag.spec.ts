import type { FrameLocator } from "@playwright/test";
import { plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { createVerslaglegging } from "../../src/sharepoint/verslaglegging.ts";
import { personAt } from "../../scripts/start/demo.ts";
import { expect, test } from "./support/townWithBot.ts";
import { openPlace, type Town } from "./support/town.ts";

/** From what is said on a Monday morning to minutes that were adopted on a card and lie in the library. */

const TITLE = "Dagstart van vandaag";

test("a dagstart is held, written by two people, adopted on a card and filed as Word and PDF", async ({
  page,
  browser,
  town,
}) => {
  test.setTimeout(120_000);
  const id = await aMeetingToday(town);
  const tab = await openPlace(page, town, { als: "consulent1", sub: "/evaluaties" });
  // On a Monday or a Tuesday the rhythm plans one of its own.
  const today = tab.getByRole("listitem").filter({ hasText: TITLE });
  await today.getByRole("button", { name: "Begin de dagstart" }).click({ timeout: 20_000 });
  const minutes = tab.getByRole("region", { name: TITLE });
  await expect(minutes.getByText("Concept")).toBeVisible();

  const other = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const beside = await openPlace(other, town, { als: "consulent2", sub: `/evaluaties?evaluatie=${id}` });
  await write(tab, "Algemeen", "De bezetting is rond.");
  await write(beside, "Regiesysteem", "JCC is traag.");
  await write(tab, "Algemeen", "/signaal Dubbele afspraken lopen vast.");
  for (const [who, text] of [
    [tab, "JCC is traag."],
    [beside, "Dubbele afspraken lopen vast."],
  ] as const)
    await expect(who.getByText(text)).toBeVisible({ timeout: 20_000 });

  await tab.getByRole("combobox", { name: "Voeg iemand toe" }).click();
  await tab.getByRole("option", { name: /\(ik\)/ }).click();
  await expect(tab.getByRole("button", { name: "Dien in ter vaststelling" })).toBeEnabled();
  await tab.getByRole("button", { name: "Dien in ter vaststelling" }).click();
  await expect(tab.getByText(/^Voorgelegd door .* Wacht op Teammanager Toegang\.$/)).toBeVisible({ timeout: 20_000 });

  await page.goto(`${town.origin}/?plaats=chat&als=teammanager`);
  const card = page.getByRole("article").filter({ hasText: TITLE }).last();
  await card.getByRole("button", { name: "Stel vast", exact: true }).click({ timeout: 20_000 });
  await expect(card.getByText(/Vastgesteld door Teammanager Toegang op/)).toBeVisible({ timeout: 20_000 });

  await expect
    .poll(() => filesOf(town, id), { timeout: 20_000 })
    .toEqual([`EV-${id} ${TITLE}.docx`, `EV-${id} ${TITLE}.pdf`]);
  const again = await openPlace(page, town, { als: "consulent1", sub: `/evaluaties?evaluatie=${id}` });
  await expect(again.getByText(/^Akkoord van Teammanager Toegang, vandaag/)).toBeVisible({ timeout: 20_000 });
  await expect(again.getByRole("textbox")).toHaveCount(0);
  const workspace = await town.workspaceOf("teammanager");
  const lines = (await createVerslaglegging(workspace).regels.all()).stored.map(({ value }) => value.tekst);
  expect(lines.toSorted()).toEqual(["De bezetting is rond.", "Dubbele afspraken lopen vast.", "JCC is traag."]);
  await other.context().close();
});

async function write(tab: FrameLocator, part: string, text: string): Promise<void> {
  const line = tab
    .getByRole("region", { name: part, exact: true })
    .getByRole("textbox", { name: new RegExp(`(bij|over) ${part}\\??$`) });
  await expect(line).toBeVisible({ timeout: 20_000 });
  await line.fill(text);
  await line.press("Enter");
  await expect(line).toHaveValue("");
}

async function aMeetingToday(town: Town): Promise<string> {
  const workspace = await town.workspaceOf("teammanager");
  const admin = await town.workspaceOf("beheerder");
  const beslisser = {
    kind: "beslisser",
    persoon: personAt("teammanager"),
    soort: "evaluatie",
    from: "2026-01-01",
  } as const;
  await admin.instellingen.add(beslisser, "beslisser/evaluatie/teammanager");
  const naam = { title: TITLE, date: calendarDateOf(new Date()), niveau: "dagelijks" } as const;
  return (await workspace.evaluaties.add(plannedEvaluatie(naam), "dagstart")).id;
}

async function filesOf(town: Town, id: string): Promise<readonly string[]> {
  const { documenten } = createRegister(await town.workspaceOf("teammanager"));
  const names = (await documenten.all()).stored.map(({ value }) => value.name);
  return names.filter((name) => name.startsWith(`EV-${id} `)).toSorted();
}
