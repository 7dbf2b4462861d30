import type { FrameLocator, Locator, Page } from "@playwright/test";
import { ADOPTED_FOLDER } from "../../src/domain/procesdocument.ts";
import { docxFile } from "../support/documents.ts";
import {
  AFDELING,
  aProces,
  documentsIn,
  filesOf,
  KEEPER,
  LINE_MANAGER,
  OWNER,
  partOf,
  READER,
  setUpRegister,
} from "./support/register.ts";
import { openPlace, type Town } from "./support/town.ts";
import { expect, test } from "./support/townWithBot.ts";

/** From a file on the disk of the keeper to a colleague who works by it, and what happens when it is written on. */

const NAME = "Uitvoeren intake.docx";
/** Nobody would look for these by name. */
const WORD = "zandloperprincipe";
const NEW_WORD = "kruiwagenoverleg";

test("a document is adopted by card, found by a word in it, read, and written on beside the version that counts", async ({
  page,
  town,
}) => {
  test.slow();
  await setUpRegister(town);
  const proces = await aProces(town, "Vraagverheldering");
  const id = await test.step("the keeper adds it and puts it forward", () => addAndPutForward(page, town, proces));
  await test.step("the owner adopts it by card", () => adoptByCard(page, town, OWNER));
  await test.step("a copy and its PDF are kept", () => seeCopies(town, id));
  await test.step("a colleague finds, reads and confirms it", () => findAndConfirm(page, town));
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
  const id = await addAndPutForward(page, town, proces);
  await test.step("the owner agrees; nothing is adopted yet", async () => {
    const card = await cardOf(page, town, OWNER);
    await expect(card.getByText("Teammanager Toegang")).toBeVisible();
    await card.getByRole("button", { name: "Stel vast" }).click();
    await expect(card.getByText(/Er wordt nog gewacht op Teammanager Toegang/)).toBeVisible({ timeout: 20_000 });
    expect(await copiesOf(town, id)).toEqual([]);
  });
  await test.step("the line manager rejects it with a reason", async () => {
    const card = await cardOf(page, town, LINE_MANAGER);
    await card.getByRole("button", { name: "Wijs terug", exact: true }).click();
    await card.getByRole("textbox").fill("De uitkering ontbreekt nog.");
    await card.getByRole("button", { name: "Wijs terug met deze reden" }).click();
    await expect(card.getByText(/Teruggewezen door/)).toBeVisible({ timeout: 20_000 });
  });
  await test.step("the reason reaches the keeper, by card and at the document", async () => {
    const card = await cardOf(page, town, KEEPER);
    await expect(card.getByText("De uitkering ontbreekt nog.")).toBeVisible();
    const tab = await openPlace(page, town, partOf(KEEPER, proces, "documenten", id));
    await expect(tab.getByText(/Teruggewezen door Teammanager Toegang/)).toBeVisible();
    await expect(tab.getByText("De uitkering ontbreekt nog.")).toBeVisible();
  });
  await test.step("put forward again, it takes both to adopt it", async () => {
    const tab = await openPlace(page, town, partOf(KEEPER, proces, "documenten", id));
    await tab.getByRole("button", { name: "Leg voor om vast te stellen" }).click();
    await expect(tab.getByText(/^Sinds .* om vast te stellen\./)).toBeVisible();
    await adoptByCard(page, town, LINE_MANAGER, /Er wordt nog gewacht op Proceseigenaar Toegang/);
    await adoptByCard(page, town, OWNER);
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

/** Answers the number of the document. */
async function addAndPutForward(page: Page, town: Town, proces: string): Promise<string> {
  const tab = await openPlace(page, town, partOf(KEEPER, proces, "documenten"));
  await choose(tab.getByLabel("Voeg documenten toe"), `Volgens het ${WORD} vraag je eerst door.`);
  await tab.getByRole("combobox", { name: "Soort" }).selectOption({ label: "Procesbeschrijving" });
  await tab.getByRole("button", { name: "Voeg toe", exact: true }).click();
  await tab.getByRole("button", { name: "Bekijk", exact: true }).click({ timeout: 20_000 });
  await expect(tab.getByRole("heading", { name: NAME })).toBeVisible();
  await expect(tab.getByText(/Dit gaat naar .*Proceseigenaar Toegang/)).toBeVisible();
  await tab.getByRole("button", { name: "Leg voor om vast te stellen" }).click();
  await expect(tab.getByText(/^Sinds .* bij .*Proceseigenaar Toegang.* om vast te stellen\./)).toBeVisible();
  const [stored, ...more] = await documentsIn(town);
  expect(more).toEqual([]);
  expect(stored?.value).toMatchObject({ name: NAME, procesId: proces, soort: "procesbeschrijving" });
  return stored?.id ?? "";
}

async function choose(field: Locator, ...paragraphs: readonly string[]): Promise<void> {
  const buffer = Buffer.from(await (await docxFile(paragraphs)).arrayBuffer());
  await field.setInputFiles({ name: NAME, mimeType: "application/octet-stream", buffer });
}

/** The last card about it in the chat of somebody with the bot. */
async function cardOf(page: Page, town: Town, alias: string): Promise<Locator> {
  await page.goto(`${town.origin}/?plaats=chat&als=${alias}`);
  const card = page.getByRole("article").filter({ hasText: NAME }).last();
  await expect(card).toBeVisible({ timeout: 30_000 });
  return card;
}

async function adoptByCard(page: Page, town: Town, alias: string, outcome = /Vastgesteld door/): Promise<void> {
  const card = await cardOf(page, town, alias);
  await card.getByRole("button", { name: "Stel vast" }).click();
  await expect(card.getByText(outcome)).toBeVisible({ timeout: 20_000 });
}

async function copiesOf(town: Town, id: string): Promise<readonly string[]> {
  const frozen = (await documentsIn(town)).filter(({ value }) => value.folder === ADOPTED_FOLDER);
  return frozen.map(({ value }) => value.name.replace(/v\d+\.\d+/, "v")).filter((name) => name.startsWith(`PD-${id} `));
}

/** The version that was adopted, as it was, and a PDF of it. */
async function seeCopies(town: Town, id: string): Promise<void> {
  await expect
    .poll(() => copiesOf(town, id), { timeout: 30_000 })
    .toEqual([`PD-${id} v ${NAME}`, `PD-${id} v ${NAME.replace("docx", "pdf")}`]);
  const files = await filesOf(town, READER);
  const stored = (await documentsIn(town)).find(({ value }) => value.name.endsWith(".pdf"));
  const pdf = await files.content(await files.fileOf(stored?.id ?? ""));
  expect((await pdf.text()).slice(0, 5)).toBe("%PDF-");
}

/** A word from the text, and then three keys at the most. */
async function findAndConfirm(page: Page, town: Town): Promise<void> {
  const tab = await openPlace(page, town, { als: READER });
  // Teams gives the keys to the tab once somebody pressed in it.
  await tab.getByRole("heading", { name: /Te laat/ }).click();
  await page.keyboard.press("/");
  await expect(tab.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type(WORD);
  await expect(tab.getByRole("listitem").filter({ hasText: NAME })).toContainText("staat in de tekst");
  const keys = ["Enter"];
  for (const key of keys) await page.keyboard.press(key);
  expect(keys.length).toBeLessThanOrEqual(3);
  await expect(tab.getByText(`Volgens het ${WORD} vraag je eerst door.`)).toBeVisible({ timeout: 20_000 });
  await expect(tab.getByText(/Vastgesteld door Proceseigenaar Toegang/)).toBeVisible();

  await tab.getByRole("button", { name: "Ik heb het gelezen" }).click();
  await expect(tab.getByText(/^Jij hebt deze versie gelezen/)).toBeVisible();
  await expect(tab.getByText("1 van 2 mensen hebben deze versie gelezen")).toBeVisible();
}

async function replaceFile(page: Page, town: Town, proces: string, id: string): Promise<void> {
  const tab: FrameLocator = await openPlace(page, town, partOf(KEEPER, proces, "documenten", id));
  await choose(tab.getByLabel(`Vervang ${NAME}`), `Voortaan houden we eerst ${NEW_WORD}.`);
  await tab.getByRole("button", { name: "Vervang", exact: true }).click();
  await expect(tab.getByText("De nieuwe versie staat er.")).toBeVisible({ timeout: 20_000 });
  await expect(tab.getByText(/^Na het vaststellen is dit bestand gewijzigd/)).toBeVisible();
}
