import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { fromSheets } from "../../src/app/features/blueprint/excel/fromSheets.ts";
import type { Sheet, SheetCell } from "../../src/app/excel/sheets.ts";
import { toSheets } from "../../src/app/features/blueprint/excel/toSheets.ts";
import { readWorkbook, writeWorkbook } from "../../src/app/excel/workbook.ts";
import type { Blueprint } from "../../src/domain/blueprint.ts";
import { aBlueprint, anyBlueprint, aStep, bigBlueprint } from "../support/blueprints.ts";

const newId = () => "new";

async function backFrom(blueprint: Blueprint) {
  const read = await readWorkbook(await writeWorkbook(toSheets(blueprint)));
  return read.ok ? fromSheets(read.value, "Zonder titel", newId) : read;
}

const sheet = (...rows: readonly SheetCell[][]): Sheet => ({ name: "Blad1", rows });
const imported = (...sheets: readonly Sheet[]) => fromSheets(sheets, "Zonder titel", newId);
const problemsOf = (...sheets: readonly Sheet[]) => {
  const read = imported(...sheets);
  return read.ok ? [] : read.error;
};

describe("a blueprint in Excel", () => {
  test("comes back as it went", async () => {
    await fc.assert(
      fc.asyncProperty(anyBlueprint, async (blueprint) => {
        const titled = { ...blueprint, title: blueprint.title || "Titel" };
        expect(await backFrom(titled)).toEqual({ ok: true, value: titled });
      }),
    );
  });

  test("of 25 steps comes back as it went", async () => {
    expect(await backFrom(bigBlueprint(25))).toEqual({ ok: true, value: bigBlueprint(25) });
  });

  test("holds what looks like a formula as text, which Excel does not calculate", async () => {
    const bytes = await writeWorkbook(toSheets(aBlueprint(aStep("a", { inwoner: '=HYPERLINK("http://x";"klik")' }))));
    const xml = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
    expect(xml).not.toContain("<f>");
    expect(xml).toContain(
      't="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;;&quot;klik&quot;)',
    );
    expect(new TextDecoder().decode(unzipSync(bytes)["xl/styles.xml"])).toContain('quotePrefix="1"');
  });

  test("keeps what stands below the zichtlijn of a klantreis", async () => {
    const journey = { ...aBlueprint(aStep("a", { inwoner: "belt", systemen: "Suite" })), kind: "klantreis" } as const;
    expect(await backFrom(journey)).toEqual({ ok: true, value: journey });
  });
});

describe("a sheet that somebody made", () => {
  test("is read by the names of its layers, however these are written", () => {
    const read = imported(
      sheet(
        ["", "Melden", "Gesprek"],
        ["  FASE ", "Start", "Start"],
        ["inwoner:", "belt", "vertelt"],
        ["Beleid  en wet", "", "Wmo"],
        ["Systemen / gegevens".replace(" / gegevens", " en gegevens"), "JCC", ""],
      ),
    );
    expect(read).toEqual({
      ok: true,
      value: {
        kind: "service-blueprint",
        title: "Zonder titel",
        steps: [
          {
            id: "new",
            phase: "Start",
            name: "Melden",
            cells: { inwoner: { text: "belt", links: [] }, systemen: { text: "JCC", links: [] } },
          },
          {
            id: "new",
            phase: "Start",
            name: "Gesprek",
            cells: { inwoner: { text: "vertelt", links: [] }, "beleid-en-wet": { text: "Wmo", links: [] } },
          },
        ],
      },
    });
  });

  test.each<[string, readonly SheetCell[][], object]>([
    ["no step", [["Inwoner"]], { kind: "no-steps" }],
    [
      "a row that is no layer",
      [
        ["Stap", "a"],
        ["Kleur", "rood"],
      ],
      { kind: "unknown-row", at: "A2", value: "Kleur" },
    ],
    [
      "a layer twice",
      [
        ["Stap", "a"],
        ["Inwoner", "x"],
        ["INWONER", "y"],
      ],
      { kind: "double-row", at: "A3" },
    ],
    [
      "a formula",
      [
        ["Stap", "a"],
        ["Inwoner", { formula: true }],
      ],
      { kind: "formula", at: "B2" },
    ],
    [
      "a text that is too long",
      [
        ["Stap", "a"],
        ["Inwoner", "x".repeat(2003)],
      ],
      { kind: "too-long", at: "B2", excess: 3 },
    ],
    [
      "a kind that is none",
      [
        ["Soort", "Tekening"],
        ["Stap", "a"],
      ],
      { kind: "unknown-kind", at: "B1", value: "Tekening" },
    ],
  ])("with %s is refused, with the cell", (_what, rows, problem) => {
    expect(problemsOf(sheet(...rows.map((row) => [...row])))).toEqual([expect.objectContaining(problem)]);
  });

  test("with links that lead nowhere is refused, with the cells", () => {
    const links = {
      name: "Koppelingen",
      rows: [
        ["Stap", "Laag"],
        ["9", "Kleur", "Boek", "x", "y"],
      ],
    };
    expect(problemsOf(sheet(["Stap", "a"]), links)).toMatchObject([
      { kind: "unknown-step", at: "A2" },
      { kind: "unknown-layer", at: "B2" },
      { kind: "unknown-link-kind", at: "C2" },
    ]);
  });
});

describe("a workbook of Excel itself", () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const workbook = (sheetXml: string, shared = "") =>
    zipSync({
      "xl/workbook.xml": strToU8(
        `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId7"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/a.xml"/></Relationships>',
      ),
      "xl/sharedStrings.xml": strToU8(`<sst ${main}>${shared}</sst>`),
      "xl/worksheets/a.xml": strToU8(`<worksheet ${main}><sheetData>${sheetXml}</sheetData></worksheet>`),
    });

  test("has shared texts, rich texts, numbers and formulas", async () => {
    const shared = "<si><t>Stap</t></si><si><r><t>vet </t></r><r><t>en schuin</t></r><rPh><t>x</t></rPh></si>";
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"><v>42</v></c><c r="E2"><f>1+1</f><v>2</v></c></row>';
    expect(await readWorkbook(workbook(rows, shared))).toEqual({
      ok: true,
      value: [{ name: "Blad1", rows: [[], ["Stap", "", "vet en schuin", "42", { formula: true }]] }],
    });
  });

  test.each([
    ["no zip", strToU8("Stap;a")],
    ["a zip with something else", zipSync({ "a.txt": strToU8("x") })],
    [
      "entities",
      zipSync({ "xl/workbook.xml": strToU8("<!DOCTYPE a><workbook/>"), "xl/_rels/workbook.xml.rels": strToU8("<a/>") }),
    ],
  ])("that is %s is refused", async (_what, bytes) => {
    expect(await readWorkbook(bytes)).toEqual({ ok: false, error: "no-workbook" });
  });

  test("that would fill the memory is refused before it is unpacked", async () => {
    const bomb = zipSync({ "xl/sharedStrings.xml": new Uint8Array(31_000_000) });
    expect(await readWorkbook(bomb)).toEqual({ ok: false, error: "too-large" });
  });
});
