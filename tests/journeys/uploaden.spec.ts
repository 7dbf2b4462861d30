import type { FrameLocator, Page } from "@playwright/test";
import { extractRawText } from "mammoth";
import { docxFile } from "../support/documents.ts";
import { aFileOnDisk, type BigFile } from "./support/bigFile.ts";
import { aProces, documentsIn, filesOf, KEEPER, partOf } from "./support/register.ts";
import { expect, openPlace, test as townTest, type Town } from "./support/town.ts";

/** Files on their way to the library: large ones over a bad connection, two at once, and what may not be sent. */

const test = townTest.extend<{ fileOf: (name: string, megabytes: number) => Promise<BigFile> }>({
  // Playwright wants the braces.
  // oxlint-disable-next-line eslint/no-empty-pattern
  fileOf: async ({}, provide) => {
    const made: BigFile[] = [];
    await provide(async (name, megabytes) => {
      const file = await aFileOnDisk(name, megabytes);
      made.push(file);
      return file;
    });
    for (const file of made) await file.remove();
  },
});

const PART = { method: "PUT", path: "uploadSession" } as const;
/** Leaves the browser time for more than sending. */
const SLOW = { ...PART, latencyMs: 100 } as const;

test("300 MB over a connection that is cut off three times arrives whole", async ({ page, town, fileOf }) => {
  test.setTimeout(300_000);
  const file = await fileOf("Opname scholing.mp4", 300);
  const tab = await openDocuments(page, town);
  // Watching would carry every byte through Playwright, which takes longer than the upload itself.
  await page.unrouteAll();
  await tab.getByLabel("Voeg documenten toe").setInputFiles(file.path);
  await town.faults([SLOW, { ...PART, cut: true, times: 1 }]);
  await tab.getByRole("button", { name: "Voeg toe", exact: true }).click();
  await expect(tab.getByRole("progressbar", { name: "Opname scholing.mp4 versturen" })).toBeVisible();
  await partsTaken(town, 6);
  await town.faults([SLOW, { ...PART, cut: true, when: "after", times: 1 }]);
  await expect(tab.getByText(/^[1-9]\d? % verstuurd$/)).toBeVisible({ timeout: 30_000 });
  await partsTaken(town, 6);
  await town.faults([
    SLOW,
    { ...PART, cut: true, times: 1 },
    { ...PART, status: 503, retryAfter: 1, when: "after", times: 1 },
    { ...PART, status: 429, retryAfter: 1, times: 1 },
  ]);
  await expect(tab.getByText("Toegevoegd: Opname scholing.mp4")).toBeVisible({ timeout: 180_000 });

  expect(await faultsLeft(town)).toEqual([]);
  const [stored, ...more] = await documentsIn(town);
  expect(more).toEqual([]);
  const files = await filesOf(town, KEEPER);
  expect(await files.fileOf(stored?.id ?? "")).toMatchObject({ size: file.size, hash: file.hash });
});

test("who stops sending leaves nothing in the library", async ({ page, town, fileOf }) => {
  const file = await fileOf("Opname.mp4", 40);
  const tab = await openDocuments(page, town);
  await town.faults({ ...PART, latencyMs: 400 });
  await tab.getByLabel("Voeg documenten toe").setInputFiles(file.path);
  await tab.getByRole("button", { name: "Voeg toe", exact: true }).click();
  await sentAtLeast(tab, 20);
  await tab.getByRole("button", { name: "Stop" }).click();
  await expect(tab.getByRole("progressbar")).toBeHidden();
  await expect
    .poll(async () =>
      (await town.usage()).log.some(({ method, path }) => method === "DELETE" && path.includes("upload")),
    )
    .toBe(true);
  expect(await documentsIn(town)).toEqual([]);
});

test("two people who replace the same file at once: the second chooses, and nothing of either is lost", async ({
  page,
  town,
  browser,
}) => {
  const { proces, id } = await aDocument(town, "Werkinstructie.docx", "Zo was het.");
  const colleague = await browser.newPage();
  const mine = await openPlace(page, town, partOf(KEEPER, proces, "documenten", id));
  const theirs = await openPlace(colleague, town, partOf("consulent1", proces, "documenten", id));
  await mine.getByLabel("Vervang Werkinstructie.docx").setInputFiles(await aDocx("Van mij.docx", "Zo vind ik het."));
  await theirs
    .getByLabel("Vervang Werkinstructie.docx")
    .setInputFiles(await aDocx("Van haar.docx", "Zo vindt zij het."));
  const [first, second] = [mine, theirs].map((tab) => tab.getByRole("button", { name: "Vervang", exact: true }));
  await expect(mine.getByText(/is niets gevonden/)).toBeVisible();
  await expect(theirs.getByText(/is niets gevonden/)).toBeVisible();
  await Promise.all([first?.click(), second?.click()]);

  const conflict = /heeft dit bestand .* gewijzigd, terwijl jij bezig was\. Er is niets overschreven\./;
  const done = "De nieuwe versie staat er.";
  for (const tab of [mine, theirs]) await expect(tab.getByText(conflict).or(tab.getByText(done))).toBeVisible();
  const loser = (await mine.getByText(conflict).isVisible()) ? mine : theirs;
  expect(await (loser === mine ? theirs : mine).getByText(conflict).count()).toBe(0);
  await loser.getByRole("button", { name: "Zet mijn versie erbovenop" }).click();
  await expect(loser.getByText(done)).toBeVisible();

  const texts = await textsOf(town, id);
  for (const text of ["Zo was het.", "Zo vind ik het.", "Zo vindt zij het."]) expect(texts).toContain(text);
  await colleague.close();
});

test("who is second can keep their file beside the other one", async ({ page, town }) => {
  const { proces, id } = await aDocument(town, "Werkinstructie.docx", "Zo was het.");
  const tab = await openPlace(page, town, partOf(KEEPER, proces, "documenten", id));
  await tab.getByLabel("Vervang Werkinstructie.docx").setInputFiles(await aDocx("Van mij.docx", "Zo vind ik het."));
  await expect(tab.getByText(/is niets gevonden/)).toBeVisible();
  const files = await filesOf(town, "consulent1");
  await files.replace(await files.fileOf(id), await docxFile(["Zo vindt zij het."]));
  await tab.getByRole("button", { name: "Vervang", exact: true }).click();
  await tab.getByRole("button", { name: "Bewaar mijn bestand ernaast" }).click();
  await tab.getByRole("button", { name: "Voeg toe", exact: true }).click();
  await expect(tab.getByText("Toegevoegd: Van mij.docx")).toBeVisible();
  const names = (await documentsIn(town)).map(({ value }) => value.name);
  expect(names).toEqual(["Werkinstructie.docx", "Van mij.docx"]);
});

test("a Word file with the BSN of a resident is refused before anything of it is sent", async ({ page, town }) => {
  const tab = await openDocuments(page, town);
  await town.usage();
  const file = await aDocx("Verslag.docx", "Mevrouw heeft BSN 123456782.");
  await tab.getByLabel("Voeg documenten toe").setInputFiles(file);
  await expect(tab.getByText("Dit bestand kun je niet uploaden: er staat een BSN in.")).toBeVisible();
  await expect(tab.getByText("123456782")).toHaveCount(0);
  const send = tab.getByRole("button", { name: "Voeg toe", exact: true });
  await expect(send).toBeDisabled();
  await send.focus();
  await page.keyboard.press("Enter");
  await tab.getByRole("button", { name: "Haal weg" }).click();
  await expect(tab.getByText("Nog geen documenten")).toBeVisible();
  const { log } = await town.usage();
  expect(log.filter(({ method }) => method === "PUT" || method === "PATCH")).toEqual([]);
  expect(log.filter(({ path }) => /upload|content|drive/i.test(path))).toEqual([]);
});

test("when the name is taken, people choose: as a new version, or both", async ({ page, town }) => {
  const { proces, id } = await aDocument(town, "Formulier.docx", "Eerste.");
  const tab = await openPlace(page, town, partOf(KEEPER, proces, "documenten"));
  const addAnother = async (text: string): Promise<void> => {
    await tab.getByLabel("Voeg documenten toe").setInputFiles(await aDocx("Formulier.docx", text));
    await tab.getByRole("button", { name: "Voeg toe", exact: true }).click();
    await expect(tab.getByText(/^Er is al een bestand Formulier\.docx, van Procesbeheerder/)).toBeVisible();
  };
  await addAnother("Tweede.");
  await tab.getByRole("button", { name: "Bewaar allebei" }).click();
  await expect(tab.getByText("Toegevoegd: Formulier.docx")).toBeVisible();
  await tab.getByRole("list", { name: "Bestanden om toe te voegen" }).getByRole("button", { name: "Sluit" }).click();
  await addAnother("Derde.");
  await tab.getByRole("button", { name: "Zet erover als nieuwe versie" }).click();
  await expect(tab.getByText("Toegevoegd: Formulier.docx")).toBeVisible();

  const names = (await documentsIn(town)).map(({ value }) => value.name);
  expect(names).toEqual(["Formulier.docx", expect.stringMatching(/^Formulier.+\.docx$/)]);
  const texts = await textsOf(town, id);
  expect(texts).toContain("Eerste.");
  expect(texts).toContain("Derde.");
});

async function openDocuments(page: Page, town: Town): Promise<FrameLocator> {
  const tab = await openPlace(page, town, partOf(KEEPER, await aProces(town, "Vraagverheldering"), "documenten"));
  await expect(tab.getByText("Nog geen documenten")).toBeVisible();
  return tab;
}

type Put = Readonly<{ proces: string; id: string }>;

/** A document of a process, added by its keeper. */
async function aDocument(town: Town, name: string, text: string): Promise<Put> {
  const procesId = await aProces(town, "Vraagverheldering");
  const document = {
    procesId,
    soort: "werkinstructie",
    status: "concept",
    varianten: [],
    vastgesteldDoor: [],
  } as const;
  const files = await filesOf(town, KEEPER);
  const { id } = await files.addDocument({ name, bytes: await docxFile([text]), document, conflict: "fail" });
  return { proces: procesId, id };
}

async function aDocx(name: string, text: string) {
  const buffer = Buffer.from(await (await docxFile([text])).arrayBuffer());
  return { name, mimeType: "application/octet-stream", buffer };
}

async function sentAtLeast(tab: FrameLocator, percent: number): Promise<void> {
  const said = tab.getByText(/^\d+ % verstuurd$/);
  await expect
    .poll(async () => Number.parseInt((await said.textContent()) ?? "", 10), { timeout: 60_000, intervals: [50] })
    .toBeGreaterThanOrEqual(percent);
}

/** Waits until Microsoft 365 took in so many parts more. */
async function partsTaken(town: Town, count: number): Promise<void> {
  await town.usage();
  let taken = 0;
  await expect
    .poll(
      async () => {
        const { log } = await town.usage();
        taken += log.filter(({ method, status }) => method === "PUT" && status === 202).length;
        return taken;
      },
      { timeout: 120_000, intervals: [100] },
    )
    .toBeGreaterThanOrEqual(count);
}

/** Rules of what goes wrong now and then that did not strike yet. */
async function faultsLeft(town: Town): Promise<readonly unknown[]> {
  const answer = (await (await fetch(`${town.origin}/emulator/faults`)).json()) as { rules: { times?: number }[] };
  return answer.rules.filter(({ times }) => times !== undefined);
}

/** What every version of a document says. */
async function textsOf(town: Town, id: string): Promise<readonly string[]> {
  const files = await filesOf(town, KEEPER);
  const file = await files.fileOf(id);
  const versions = await files.versions(file);
  return Promise.all(
    versions.map(async ({ label }) => {
      const { value } = await extractRawText({
        buffer: Buffer.from(await (await files.contentOfVersion(file, label)).arrayBuffer()),
      });
      return value.trim();
    }),
  );
}
