import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { convertToHtml } from "mammoth";
import { PDFDocument, PDFName } from "pdf-lib";
import { raisedPoints } from "../../src/bot/minutes/raisedPoints.ts";
import { createFiles } from "../../src/sharepoint/files/files.ts";
import { PROCESDOCUMENTEN } from "../../src/sharepoint/lists/procesdocumenten.ts";
import { createRegister } from "../../src/sharepoint/register.ts";
import { putMinutesForward } from "../../src/sharepoint/approvals/minutes.ts";
import { type Approving, personAt } from "../support/approvalDesk.ts";
import { SITE } from "../support/municipality.ts";
import { nameChairs, verslagSourcesOf, writtenMinutes } from "../support/verslagen.ts";
import type { Evaluatie } from "../../src/domain/evaluatie.ts";
import { aNew } from "../support/builders.ts";
import { aProposal } from "../support/voorstellen.ts";
import { complaintsAbout } from "./support/cardLint.ts";
import { buttonsOf, cardAbout, cardIn, install, messagesAbout, press, read, textOf } from "./support/teams.ts";
import { openTown, type RunningBot, type Town } from "./support/town.ts";

let town: Town;
let bot: RunningBot;
let writer: Approving;

const CHAIR = "teammanager";

beforeAll(async () => {
  town = await openTown();
  await nameChairs(town, CHAIR);
  bot = await town.startBot();
  await install(town, CHAIR, "consulent1", "consulent2");
  writer = await personAt(town, "consulent1");
});

afterAll(() => town.close());

let title: string;
let round = 0;

beforeEach(() => {
  round += 1;
  title = `Dagstart nummer ${round}`;
});

/** Minutes of which the card is out. */
async function asked(some: Partial<Evaluatie> = {}, besides: (id: string) => Promise<void> = () => Promise.resolve()) {
  const written = await writtenMinutes(writer, { title, ...some });
  await besides(written.stored.id);
  const { id } = written.stored;
  expect(await putMinutesForward(writer.desk, verslagSourcesOf(writer), id, writer.me)).toMatchObject({ ok: true });
  await bot.sweep();
  return { ...written, id };
}

async function statusOf(id: string): Promise<string> {
  const row = await verslagSourcesOf(writer).evaluaties.get(id);
  if (!row.ok) throw new Error("The minutes cannot be read.");
  return row.value.value.status;
}

describe("the card of minutes", () => {
  test("says which meeting it was, who was there and what was agreed, and opens the minutes", async () => {
    const { id, afspraken } = await asked();
    const card = await cardAbout(town, CHAIR, title);
    expect(complaintsAbout(cardIn(card))).toEqual([]);
    const [besluit, actie] = afspraken.map(({ value }) => value.nummer);
    expect(read(card)).toMatch(
      new RegExp(
        `^Je besluit gevraagd Verslag ${id}: ${title} Gehouden op 2 november 2026 Aanwezig: .+ ` +
          `Besluiten ${besluit} We bellen eerst Acties ${actie} Bel de leverancier van JCC Gevraagd door `,
      ),
    );
    expect(buttonsOf(card).map((button) => button.title)).toEqual([
      "Stel vast",
      "Wijs terug",
      "Wijs terug met deze reden",
      "Bekijk in Teams",
    ]);
    const link = buttonsOf(card).find((button) => button.title === "Bekijk in Teams")?.url ?? "";
    expect(new URL(link).searchParams.get("context")).toContain(`/evaluaties?evaluatie=${id}`);
    for (const alias of ["consulent1", "consulent2"]) expect(await messagesAbout(town, alias, title)).toEqual([]);
  });

  test("adopts them; everybody sees by whom, and the writer hears of it", async () => {
    const { id } = await asked();
    const answer = await press(town, CHAIR, await cardAbout(town, CHAIR, title), "Stel vast");
    expect(textOf(answer)).toMatch(/^Vastgesteld Verslag \d+: .* Vastgesteld door Teammanager Toegang op /);
    expect(await statusOf(id)).toBe("adopted");
    await bot.sweep();
    expect(read(await cardAbout(town, "consulent1", title))).toMatch(/^Het verslag is vastgesteld Verslag /);
  });

  test("sends them back with a reason, and they can be written in again", async () => {
    const { id } = await asked();
    const card = await cardAbout(town, CHAIR, title);
    await press(town, CHAIR, card, "Wijs terug met deze reden", { reason: "De actie mist een datum." });
    expect(await statusOf(id)).toBe("draft");
    await bot.sweep();
    expect(read(await cardAbout(town, "consulent1", title))).toMatch(
      /^Het verslag is teruggewezen .*De actie mist een datum\./,
    );
  });

  test("does nothing when a line was changed since: it says so, and a new card comes", async () => {
    const { id, regels } = await asked();
    const card = await cardAbout(town, CHAIR, title);
    const [line] = regels;
    if (line === undefined) throw new Error("There is no line.");
    await verslagSourcesOf(writer).regels.save(line, { ...line.value, tekst: "De bezetting is krap." });
    const answer = await press(town, CHAIR, card, "Stel vast");
    expect(textOf(answer)).toMatch(/gewijzigd/);
    expect(await statusOf(id)).toBe("submitted");
    await bot.sweep();
    const [old, fresh] = await messagesAbout(town, CHAIR, title);
    if (old === undefined || fresh === undefined) throw new Error("There is no second card.");
    expect(read(old)).toMatch(/^Vervallen /);
    await press(town, CHAIR, fresh, "Stel vast");
    expect(await statusOf(id)).toBe("adopted");
  });
});

async function filesOf(id: string, start = "EV") {
  const { documenten } = createRegister(writer.workspace);
  const { stored } = await documenten.all();
  return stored.filter(({ value }) => value.name.startsWith(`${start}-${id} `));
}

async function adopted(...how: Parameters<typeof asked>) {
  const minutes = await asked(...how);
  await press(town, CHAIR, await cardAbout(town, CHAIR, title), "Stel vast");
  await bot.sweep();
  return minutes;
}

async function contentOf(document: Readonly<{ id: string }>): Promise<Uint8Array> {
  const { files } = writer.sources;
  return new Uint8Array(await (await files.content(await files.fileOf(document.id))).arrayBuffer());
}

describe("adopted minutes", () => {
  test("are filed as Word and PDF, once, with the class under which they are kept", async () => {
    const { id } = await adopted();
    const other = await town.startBot();
    await Promise.all([bot.sweep(), other.sweep()]);
    const filed = await filesOf(id);
    expect(filed.map(({ value }) => value.name).toSorted()).toEqual([
      `EV-${id} Dagstart nummer ${round}.docx`,
      `EV-${id} Dagstart nummer ${round}.pdf`,
    ]);
    for (const { value } of filed)
      expect(value).toMatchObject({ folder: "Vastgesteld", status: "adopted", selectieklasse: "19.1.9" });
  });

  test("read in Word as they were written: agenda, lines, decisions and actions under headings, in Dutch", async () => {
    const { id, afspraken } = await adopted();
    const docx = (await filesOf(id)).find(({ value }) => value.name.endsWith(".docx"));
    const bytes = await contentOf(docx ?? { id: "" });
    const { value: html } = await convertToHtml({ buffer: Buffer.from(bytes) });
    expect([...html.matchAll(/<h[12]>(.*?)<\/h[12]>/g)].map(([, heading]) => heading)).toEqual([
      title,
      "Over deze bijeenkomst",
      "Agenda",
      "Algemeen",
      "Besluitenlijst",
      "Actielijst",
    ]);
    const [besluit, actie] = afspraken.map(({ value }) => value.nummer);
    for (const words of ["De bezetting is rond.", "Signaal: JCC loopt vast", besluit, actie, "Dat scheelt brieven."])
      expect(html).toContain(words);
    expect(html).toContain("Vastgesteld door Teammanager Toegang op ");
    const core = strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array());
    expect(core).toContain("<dc:language>nl-NL</dc:language>");
    expect(core).toContain(`<dc:title>${title}</dc:title>`);
  });

  test("name the points that were raised there before they were adopted, each in its part, also when nothing else was said", async () => {
    const { punten } = writer.workspace;
    const raise = async (evaluatieId: string, pointTitle: string, onderdeel?: "regiesysteem"): Promise<string> => {
      const links = { evaluatieId, ...(onderdeel === undefined ? {} : { aandachtsgebied: onderdeel }) };
      return (await punten.add({ ...aNew({ title: pointTitle }), ...links }, crypto.randomUUID())).id;
    };
    const ids: string[] = [];
    const { id } = await adopted({}, async (evaluatieId) => {
      ids.push(await raise(evaluatieId, "Rechten per wijk", "regiesysteem"), await raise(evaluatieId, "Printer stuk"));
    });
    const docx = (await filesOf(id)).find(({ value }) => value.name.endsWith(".docx"));
    const { value: html } = await convertToHtml({ buffer: Buffer.from(await contentOf(docx ?? { id: "" })) });
    const text = html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
    const [rights = "", printer = ""] = ids;
    expect(text).toMatch(new RegExp(`Algemeen De bezetting is rond.*OP-${printer} Printer stuk Regiesysteem Ontw`));
    expect(text).toMatch(
      new RegExp(`Regiesysteem Ontwikkelpunt ingebracht: OP-${rights} Rechten per wijk Besluitenlijst`),
    );
    expect(text).toContain("horen niet bij de vastgestelde tekst");
    // What came in after the decision is not filed as if it had been on the table.
    expect(await raisedPoints(punten, id, { at: "2020-01-01T00:00:00Z" })).toEqual([]);
  });

  test("can be read aloud from the PDF: its title, its language and its headings are in it", async () => {
    const { id } = await adopted();
    const pdf = (await filesOf(id)).find(({ value }) => value.name.endsWith(".pdf"));
    const bytes = await contentOf(pdf ?? { id: "" });
    const { catalog } = await PDFDocument.load(bytes);
    const raw = Buffer.from(bytes).toString("latin1");
    expect(catalog.get(PDFName.of("Lang"))?.toString()).toBe("(nl-NL)");
    expect(catalog.lookup(PDFName.of("MarkInfo"))?.toString()).toMatch(/\/Marked true/);
    expect(catalog.lookup(PDFName.of("ViewerPreferences"))?.toString()).toMatch(/\/DisplayDocTitle true/);
    expect(raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    for (const tag of ["H1", "H2", "Table", "TH", "L"]) expect(raw).toMatch(new RegExp(`/S /${tag}\\b`));
    expect((await PDFDocument.load(bytes)).getTitle()).toBe(title);
  });

  test("are filed anew, beside it, when somebody wrote in the file", async () => {
    const { id } = await adopted();
    const pdf = (await filesOf(id)).find(({ value }) => value.name.endsWith(".pdf"));
    const file = await writer.sources.files.fileOf(pdf?.id ?? "");
    const files = createFiles(writer.graph, SITE, PROCESDOCUMENTEN.title, { self: writer.desk.self });
    await files.replace(file, new Blob(["Iets anders"]));
    await bot.sweep();
    expect((await filesOf(id)).map(({ value }) => value.name).filter((name) => name.endsWith(".pdf"))).toHaveLength(2);
    await bot.sweep();
    expect(await filesOf(id)).toHaveLength(3);
  });

  test("in which a line was changed by hand are not filed as if that had been agreed to", async () => {
    const { id, regels } = await asked();
    await press(town, CHAIR, await cardAbout(town, CHAIR, title), "Stel vast");
    const [line] = regels;
    if (line === undefined) throw new Error("There is no line.");
    await verslagSourcesOf(writer).regels.save(line, { ...line.value, tekst: "Stilletjes anders" });
    const before = (await filesOf(id)).length;
    await bot.sweep();
    expect((await filesOf(id)).length).toBe(before);
  });
});

describe("the adopted minutes of a quarter", () => {
  async function aQuarter() {
    title = `Kwartaalevaluatie Q3 ${2030 + round}`;
    return adopted({ title, niveau: "kwartaal", date: "2026-10-08" }, async (evaluatieId) => {
      const { regels } = verslagSourcesOf(writer);
      const about = { evaluatieId, onderdeel: "regiesysteem" } as const;
      const key = (): string => crypto.randomUUID();
      await regels.add({ ...about, soort: "criterium", tekst: "Elke wijk heeft een regisseur" }, key());
      await regels.add({ ...about, soort: "oordeel", oordeel: "attention", tekst: "Vier van de vijf" }, key());
      await regels.add(
        { ...about, onderdeel: "algemeen", soort: "cijfer", cijfer: "raised", tekst: "14 punten", rijen: ["3", "8"] },
        key(),
      );
      await aProposal(writer, { evaluatieId, status: "submitted" }, `Oost na Q3 ${2030 + round}`);
    });
  }

  test("give the management team a report as well, from the same figures, and file it once", async () => {
    const { id } = await aQuarter();
    const other = await town.startBot();
    await Promise.all([bot.sweep(), other.sweep()]);
    const name = `KR-${id} Kwartaalrapportage Q3 ${2030 + round}`;
    const filed = await filesOf(id, "KR");
    expect(filed.map(({ value }) => value.name).toSorted()).toEqual([`${name}.docx`, `${name}.pdf`]);
    const [docx] = filed.filter(({ value }) => value.name.endsWith(".docx"));
    const { value: html } = await convertToHtml({ buffer: Buffer.from(await contentOf(docx ?? { id: "" })) });
    expect([...html.matchAll(/<h[12]>(.*?)<\/h[12]>/g)].map(([, heading]) => heading)).toEqual([
      `Kwartaalrapportage Q3 ${2030 + round}`,
      "Cijfers",
      "Oordeel per gebied",
      "Signalen",
      "Uitrol",
      "Besluiten",
      "Acties",
      "Over deze rapportage",
    ]);
    const text = html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
    for (const said of [
      "Ingebracht 14 punten",
      "Regiesysteem Elke wijk heeft een regisseur Vraagt aandacht Vier van de vijf",
      "Integrale toegang Geen oordeel",
      "JCC loopt vast bij dubbele afspraken.",
      `Oost na Q3 ${2030 + round} Q1 2027 Doorgaan mits De late acties zijn voor 1 februari klaar.`,
      "We bellen eerst",
      "Bel de leverancier van JCC",
    ])
      expect(text).toContain(said);
  });

  test("have their figures, criteria and judgements in the minutes too", async () => {
    const { id } = await aQuarter();
    const docx = (await filesOf(id)).find(({ value }) => value.name.endsWith(".docx"));
    const { value: html } = await convertToHtml({ buffer: Buffer.from(await contentOf(docx ?? { id: "" })) });
    const text = html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
    for (const said of [
      "Ingebracht 14 punten",
      "Criterium: Elke wijk heeft een regisseur",
      "Oordeel: vraagt aandacht. Vier van de vijf",
    ])
      expect(text).toContain(said);
  });
});
