import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { GeldigBesluit } from "../../src/domain/goedkeuring.ts";
import { plannedEvaluatie } from "../../src/domain/evaluatie.ts";
import type { Verslag } from "../../src/domain/verslaginhoud.ts";
import { minutesPaper } from "../../src/bot/minutes/minutesPaper.ts";
import { reportPaper } from "../../src/bot/minutes/reportPaper.ts";
import { docxOf } from "../../src/papers/docx.ts";
import { type Paper, textsOf } from "../../src/papers/paper.ts";
import { consulent, manager } from "../support/builders.ts";

const SOFFICE = (process.env.PATH ?? "")
  .split(path.delimiter)
  .map((folder) => path.join(folder, "soffice"))
  .find((file) => existsSync(file));

const besluit = { door: manager, at: "2026-10-12T10:00:00Z" } as GeldigBesluit;
const about = { evaluatieId: "12", onderdeel: "regiesysteem" } as const;
const naam = { title: "Kwartaalevaluatie Q3 2026", date: "2026-10-08", niveau: "kwartaal" } as const;
const verslag: Verslag = {
  evaluatie: { ...plannedEvaluatie(naam), status: "adopted", aanwezig: [consulent, manager] },
  regels: [
    { id: "1", value: { ...about, soort: "criterium", tekst: "Elke wijk heeft een regisseur" } },
    {
      id: "2",
      value: { ...about, soort: "oordeel", oordeel: "attention", tekst: "Vier van de vijf, nog één te gaan" },
    },
    {
      id: "3",
      value: { ...about, onderdeel: "algemeen", soort: "cijfer", cijfer: "raised", tekst: "14 punten", rijen: ["3"] },
    },
  ],
  afspraken: [
    {
      id: "1",
      value: { ...about, soort: "besluit", nummer: "B-2026-014", title: "Oost gaat door", motivering: "€ 5" },
    },
  ],
};

// LibreOffice is not needed to build or to run this: where it stands, what we make is opened with it.
describe.each([
  ["minutes", minutesPaper(verslag, besluit, [{ id: "31", title: "Wachttijd aan de balie", onderdeel: "algemeen" }])],
  ["the report on a quarter", reportPaper(verslag, besluit, [])],
])("LibreOffice, where it is installed, opens the Word file of %s", (_, paper: Paper) => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "libreoffice-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  (SOFFICE === undefined ? test.skip : test)("with every text in it, in the order in which it is read", async () => {
    writeFileSync(path.join(folder, "verslag.docx"), await docxOf(paper, { author: "Bot", written: besluit.at }));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder];
    const { status } = spawnSync(SOFFICE ?? "", [profile, ...convert, path.join(folder, "verslag.docx")]);
    expect(status).toBe(0);
    const opened = letters(readFileSync(path.join(folder, "verslag.txt"), "utf8"));
    let from = 0;
    for (const text of textsOf(paper)) {
      const at = opened.indexOf(letters(text), from);
      expect([text, at >= from]).toEqual([text, true]);
      from = at + letters(text).length;
    }
  });
});

function letters(text: string): string {
  return text.replaceAll(/[\s\uFEFF•–-]+/gu, "");
}
