import type { FrameLocator, Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { ADOPTED_FOLDER } from "../../../src/domain/procesdocument.ts";
import { docxFile } from "../../support/documents.ts";
import { type Hands, mouse } from "./hands.ts";
import { documentsIn, filesOf, KEEPER, partOf, READER } from "./register.ts";
import { openPlace, type Town } from "./town.ts";

/** From a file on the disk of the keeper to a colleague who works by it. */
export type DocumentJob = Readonly<{ page: Page; town: Town; hands?: Hands }>;

export const NAME = "Uitvoeren intake.docx";
/** Nobody would look for this by the name of a file. */
export const WORD = "zandloperprincipe";

/** In the tab of the keeper: added with its kind, and put forward. Answers the number of the document. */
export async function addAndPutForward({ page, town, hands = mouse }: DocumentJob, proces: string): Promise<string> {
  const tab = await openPlace(page, town, partOf(KEEPER, proces, "documenten"));
  await expect(tab.getByText("Nog geen documenten")).toBeVisible();
  await chooseFile(
    page,
    hands,
    tab.getByRole("button", { name: "Voeg documenten toe" }),
    `Volgens het ${WORD} vraag je eerst door.`,
  );
  await hands.choose(tab.getByRole("combobox", { name: "Soort" }), "Procesbeschrijving");
  await expect(tab.getByText(/is niets gevonden dat op gegevens/)).toBeVisible({ timeout: 20_000 });
  await hands.press(tab.getByRole("button", { name: "Voeg toe", exact: true }));
  await expect(tab.getByText(`Toegevoegd: ${NAME}`)).toBeVisible({ timeout: 20_000 });
  await hands.press(tab.getByRole("button", { name: "Bekijk", exact: true }));
  await expect(tab.getByRole("heading", { name: NAME })).toBeVisible();
  await expect(tab.getByText(/Dit gaat naar .*Proceseigenaar Toegang/)).toBeVisible();
  await hands.press(tab.getByRole("button", { name: "Leg voor om vast te stellen" }));
  await seeAsked(tab);
  const [stored, ...more] = await documentsIn(town);
  expect(more).toEqual([]);
  expect(stored?.value).toMatchObject({ name: NAME, procesId: proces, soort: "procesbeschrijving" });
  return stored?.id ?? "";
}

export function seeAsked(tab: FrameLocator): Promise<void> {
  const asked = tab.getByText(/^Sinds .* bij .*Proceseigenaar Toegang.* om vast te stellen\./);
  return expect(asked).toBeVisible({ timeout: 20_000 });
}

/** Chooses a Word file that says this in the window that the button opens. */
export async function chooseFile(page: Page, hands: Hands, button: Locator, text: string): Promise<void> {
  const buffer = Buffer.from(await (await docxFile([text])).arrayBuffer());
  const asked = page.waitForEvent("filechooser");
  await hands.press(button);
  await (await asked).setFiles({ name: NAME, mimeType: "application/octet-stream", buffer });
}

/** The last card about it in the chat of somebody with the bot. */
export async function cardOf({ page, town }: DocumentJob, alias: string): Promise<Locator> {
  await page.goto(`${town.origin}/?plaats=chat&als=${alias}`);
  const card = page.getByRole("article").filter({ hasText: NAME }).last();
  await expect(card).toBeVisible({ timeout: 30_000 });
  return card;
}

export async function adoptByCard(job: DocumentJob, alias: string, outcome = /Vastgesteld door/): Promise<void> {
  const { hands = mouse } = job;
  const card = await cardOf(job, alias);
  await hands.press(card.getByRole("button", { name: "Stel vast" }));
  await expect(card.getByText(outcome)).toBeVisible({ timeout: 20_000 });
}

/** Names of the copies that are kept of a document, without the number of the version. */
export async function copiesOf(town: Town, id: string): Promise<readonly string[]> {
  const frozen = (await documentsIn(town)).filter(({ value }) => value.folder === ADOPTED_FOLDER);
  return frozen.map(({ value }) => value.name.replace(/v\d+\.\d+/, "v")).filter((name) => name.startsWith(`PD-${id} `));
}

/** The version that was adopted, as it was, and a PDF of it. */
export async function seeCopies(town: Town, id: string): Promise<void> {
  await expect
    .poll(() => copiesOf(town, id), { timeout: 30_000 })
    .toEqual([`PD-${id} v ${NAME}`, `PD-${id} v ${NAME.replace("docx", "pdf")}`]);
  const files = await filesOf(town, READER);
  const stored = (await documentsIn(town)).find(({ value }) => value.name.endsWith(".pdf"));
  const pdf = await files.content(await files.fileOf(stored?.id ?? ""));
  expect((await pdf.text()).slice(0, 5)).toBe("%PDF-");
}

/** A word from the text, three keys at the most, and then reading. */
export async function findAndConfirm({ page, town, hands = mouse }: DocumentJob): Promise<void> {
  const tab = await openPlace(page, town, { als: READER });
  await expect(tab.getByRole("heading", { name: /Punten te laat/ })).toBeVisible();
  // Teams gives the keys to the tab once somebody pressed in it.
  await hands.press(tab.getByRole("link", { name: "Overzicht", exact: true }));
  await page.keyboard.press("/");
  await expect(tab.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type(WORD);
  const found = tab.getByRole("listitem").filter({ hasText: NAME });
  await expect(found).toContainText("staat in de tekst", { timeout: 20_000 });
  const keys = ["Enter"];
  for (const key of keys) await page.keyboard.press(key);
  expect(keys.length).toBeLessThanOrEqual(3);
  await expect(tab.getByText(`Volgens het ${WORD} vraag je eerst door.`)).toBeVisible({ timeout: 20_000 });
  await expect(tab.getByText(/Vastgesteld door Proceseigenaar Toegang/)).toBeVisible();

  await hands.press(tab.getByRole("button", { name: "Ik heb het gelezen" }));
  await expect(tab.getByText(/^Jij hebt deze versie gelezen/)).toBeVisible();
  await expect(tab.getByText("1 van 2 mensen hebben deze versie gelezen")).toBeVisible();
}
