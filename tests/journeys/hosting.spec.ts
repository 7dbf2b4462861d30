import { type FrameLocator, type Page, test as base } from "@playwright/test";
import { type SoortDocument } from "../../src/domain/procesdocument.ts";
import { MELDING_BPMN } from "../support/bpmn.ts";
import { docxFile, pdfFile } from "../support/documents.ts";
import { aProces, filesOf, KEEPER, partOf, READER, setUpRegister } from "./support/register.ts";
import { expect, openPlace, openTown, type Town } from "./support/town.ts";

const TITLE = "Vraagverheldering";
const TEXT = "Volgens het werkoverleg";

/** A journey that ends well when the browser refuses something, so without the watch of the others over that. */
const test = base.extend<{ town: Town }>({
  // Playwright wants the braces.
  // oxlint-disable-next-line eslint/no-empty-pattern
  town: async ({}, provide) => {
    const town = await openTown();
    await provide(town);
    await town.close();
  },
});

test("the built tab does its work behind the headers of production, and the browser refuses nothing", async ({
  page,
  town,
}) => {
  await page.route("https://**", (route) => route.abort());
  const refused = await watchPolicy(page);
  // What a worker is refused reaches no event of the page, only the console.
  const said: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) said.push(message.text());
  });
  await setUpRegister(town);
  const proces = await aProces(town, TITLE);
  const [word, pdf, drawing] = await putDocuments(town, proces);

  const open = async (id: string): Promise<FrameLocator> => {
    const tab = await openPlace(page, town, partOf(READER, proces, "documenten", id));
    await tab.getByRole("button", { name: "Bekijk hier" }).click();
    return tab;
  };
  await expect((await open(word)).getByText(TEXT)).toBeVisible();
  await expect((await open(drawing)).getByText("Bel de inwoner").first()).toBeVisible();
  const tab = await open(pdf);
  await expect(tab.getByText(TEXT)).toBeVisible();
  const downloading = page.waitForEvent("download");
  await tab.getByRole("button", { name: "Download" }).click();
  expect((await downloading).suggestedFilename()).toBe("Formulier.pdf");

  await tab.getByRole("button", { name: "Nieuw punt" }).click();
  await tab.getByRole("textbox", { name: /Wat kan beter/ }).fill("Afspraken verzetten");
  await tab.getByRole("button", { name: "Sla op", exact: true }).click();
  await expect(tab.getByText(/“Afspraken verzetten” staat in de lijst/)).toBeVisible();
  expect([refused, said]).toEqual([[], []]);

  // And what does not belong there is refused, and noticed.
  await tab.locator("body").evaluate((body) => {
    const smuggled = document.createElement("style");
    smuggled.textContent = "body { display: none }";
    body.append(smuggled);
    body.insertAdjacentHTML("beforeend", "<img src='https://evil.example/x.png' onerror='self.evil = true' alt=''>");
  });
  const kinds = () => ["style-src", "img-src", "script-src"].filter((kind) => said.some((line) => line.includes(kind)));
  await expect.poll(kinds).toEqual(["style-src", "img-src", "script-src"]);
});

async function putDocuments(town: Town, procesId: string): Promise<readonly [string, string, string]> {
  const files = await filesOf(town, KEEPER);
  const put = async (name: string, bytes: Blob, soort: SoortDocument): Promise<string> => {
    const document = { procesId, soort, status: "concept", varianten: [], vastgesteldDoor: [] } as const;
    return (await files.addDocument({ name, bytes, document, conflict: "fail" })).id;
  };
  return [
    await put("Beschrijving.docx", await docxFile([TEXT]), "werkinstructie"),
    await put("Formulier.pdf", await pdfFile([[TEXT]]), "formulier"),
    await put("Tekening.bpmn", new Blob([MELDING_BPMN]), "procesbeschrijving"),
  ];
}

/** What the browser refused because of the content security policy, in the tab and in every frame of it. */
async function watchPolicy(page: Page): Promise<readonly string[]> {
  const refused: string[] = [];
  await page.exposeFunction("noteRefusal", (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      (globalThis as unknown as { noteRefusal(what: string): void }).noteRefusal(
        `${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`,
      );
    });
  });
  return refused;
}
