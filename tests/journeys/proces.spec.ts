import type { FrameLocator, Page } from "@playwright/test";
import {
  addAndPutForward,
  adoptByCard,
  cardOf,
  chooseFile,
  copiesOf,
  findAndConfirm,
  NAME,
  seeAsked,
  seeCopies,
  WORD,
} from "./support/documentJob.ts";
import { mouse } from "./support/hands.ts";
import { AFDELING, aProces, KEEPER, LINE_MANAGER, OWNER, partOf, READER, setUpRegister } from "./support/register.ts";
import { openPlace, type Town } from "./support/town.ts";
import { expect, test } from "./support/townWithBot.ts";

/** From a file on the disk of the keeper to a colleague who works by it, and what happens when it is written on. */

const NEW_WORD = "kruiwagenoverleg";

test("a document is adopted by card, found by a word in it, read, and written on beside the version that counts", async ({
  page,
  town,
}) => {
  test.slow();
  await setUpRegister(town);
  const proces = await aProces(town, "Vraagverheldering");
  const id = await test.step("the keeper adds it and puts it forward", () => addAndPutForward({ page, town }, proces));
  await test.step("the owner adopts it by card", () => adoptByCard({ page, town }, OWNER));
  await test.step("a copy and its PDF are kept", () => seeCopies(town, id));
  await test.step("a colleague finds, reads and confirms it", () => findAndConfirm({ page, town }));
  await test.step("the light counts them", async () => {
    const tab = await openPlace(page, town, { als: OWNER, sub: "/processen" });
    await expect(tab.getByRole("button", { name: "Bekend: 50 %. Uitleg bij Vraagverheldering" })).toBeVisible();
    await expect(tab.getByRole("button", { name: "Beschreven: ja. Uitleg bij Vraagverheldering" })).toBeVisible();
    await expect(tab.getByRole("button", { name: "Vindbaar: ja. Uitleg bij Vraagverheldering" })).toBeVisible();
  });
  await test.step("the keeper replaces it by a newer text", () => replaceFile(page, town, proces, id));
  await test.step("what was adopted stays readable, and the concept stands beside it", async () => {
    const tab = await openPlace(page, town, partOf(READER, proces, "beschrijving"));
    await expect(tab.getByText(`Volgens het ${WORD}`)).toBeVisible({ timeout: 20_000 });
    await expect(tab.getByText(NEW_WORD)).toBeHidden();
    await expect(tab.getByRole("heading", { name: "Concepten" })).toBeVisible();
    await expect(tab.getByText(/^Concept naast vastgestelde versie/)).toBeVisible();
  });
  await test.step("searching shows the adopted version first and marks the concept", async () => {
    const tab = await openPlace(page, town, { als: READER, sub: "/zoeken" });
    await tab.getByRole("searchbox").fill("intake");
    const lines = tab.getByRole("listitem").filter({ hasText: NAME });
    await expect(lines).toHaveCount(2);
    await expect(lines.nth(0)).toContainText("Vastgesteld: versie");
    await expect(lines.nth(1)).toContainText("Concept");
    await tab.getByRole("searchbox").fill(WORD);
    await expect(lines.nth(0)).toContainText("staat in de tekst");
    await expect(lines.nth(1)).not.toContainText("staat in de tekst");
    await tab.getByRole("searchbox").fill(NEW_WORD);
    await expect(lines.nth(0)).not.toContainText("staat in de tekst");
    await expect(lines.nth(1)).toContainText("staat in de tekst");
  });
});

test("a process that touches a department needs its line manager too, and who rejects tells the keeper why", async ({
  page,
  town,
}) => {
  test.slow();
  await setUpRegister(town);
  const proces = await aProces(town, "Vraagverheldering", { afdelingen: [AFDELING] });
  const id = await addAndPutForward({ page, town }, proces);
  await test.step("the owner agrees; nothing is adopted yet", async () => {
    const card = await cardOf({ page, town }, OWNER);
    await expect(card.getByText("Teammanager Toegang")).toBeVisible();
    await card.getByRole("button", { name: "Stel vast" }).click();
    await expect(card.getByText(/Er wordt nog gewacht op Teammanager Toegang/)).toBeVisible({ timeout: 20_000 });
    expect(await copiesOf(town, id)).toEqual([]);
  });
  await test.step("the line manager rejects it with a reason", async () => {
    const card = await cardOf({ page, town }, LINE_MANAGER);
    await card.getByRole("button", { name: "Wijs terug", exact: true }).click();
    await card.getByRole("textbox").fill("De uitkering ontbreekt nog.");
    await card.getByRole("button", { name: "Wijs terug met deze reden" }).click();
    await expect(card.getByText(/Teruggewezen door/)).toBeVisible({ timeout: 20_000 });
  });
  await test.step("the reason reaches the keeper, by card and at the document", async () => {
    const card = await cardOf({ page, town }, KEEPER);
    await expect(card.getByText("De uitkering ontbreekt nog.")).toBeVisible();
    const tab = await openPlace(page, town, partOf(KEEPER, proces, "documenten", id));
    await expect(tab.getByText(/Teruggewezen door Teammanager Toegang/)).toBeVisible();
    await expect(tab.getByText("De uitkering ontbreekt nog.")).toBeVisible();
  });
  await test.step("put forward again, it takes both to adopt it", async () => {
    const tab = await openPlace(page, town, partOf(KEEPER, proces, "documenten", id));
    await tab.getByRole("button", { name: "Leg voor om vast te stellen" }).click();
    await seeAsked(tab);
    await adoptByCard({ page, town }, LINE_MANAGER, /Er wordt nog gewacht op Proceseigenaar Toegang/);
    await adoptByCard({ page, town }, OWNER);
    await seeCopies(town, id);
  });
});

test("the owner of a process without keeper sees the gap and names one", async ({ page, town }) => {
  await setUpRegister(town);
  await aProces(town, "Overdracht naar regie", { beheerder: undefined });
  const tab = await openPlace(page, town, { als: OWNER, sub: "/processen" });
  await tab.getByRole("link", { name: "Overdracht naar regie" }).click();
  await expect(tab.getByText(/Jouw proces heeft geen beheerder/)).toBeVisible();
  await tab.getByRole("button", { name: "Wijs een beheerder aan" }).click();
  const picker = tab.getByRole("combobox", { name: /Beheerder/ });
  await picker.pressSequentially("Procesb");
  await tab.getByRole("option", { name: "Procesbeheerder Sociaal Domein" }).click();
  await tab.getByRole("button", { name: "Sla op" }).click();
  await expect(tab.getByText(/heeft geen beheerder/)).toBeHidden();
  await expect(tab.getByRole("definition").filter({ hasText: "Procesbeheerder Sociaal Domein" })).toBeVisible();
  const { processen } = await town.workspaceOf(READER);
  await expect
    .poll(async () => (await processen.all()).stored[0]?.value.beheerder?.name)
    .toBe("Procesbeheerder Sociaal Domein");
});

async function replaceFile(page: Page, town: Town, proces: string, id: string): Promise<void> {
  const tab: FrameLocator = await openPlace(page, town, partOf(KEEPER, proces, "documenten", id));
  const button = tab.getByRole("button", { name: "Kies een bestand" });
  await chooseFile(page, mouse, button, `Voortaan houden we eerst ${NEW_WORD}.`);
  await tab.getByRole("button", { name: "Vervang", exact: true }).click();
  await expect(tab.getByText("De nieuwe versie staat er.")).toBeVisible({ timeout: 20_000 });
  await expect(tab.getByText(/^Na het vaststellen is dit bestand gewijzigd/)).toBeVisible();
}
