import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { describe, expect, test } from "@jest/globals";
import { MAX_READ_BYTES, textOf } from "../../../src/app/documents/textOf.ts";
import { docxFile, pdfFile } from "../../support/documents.ts";

const texts = async (name: string, bytes: Blob): Promise<readonly string[]> => {
  const read = await textOf(name, bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value.paragraphs.map(({ text }) => text);
};

describe("the text of a document", () => {
  test("a Word file gives its paragraphs", async () => {
    const file = await docxFile(["Aanvraag beoordelen", "", "Controleer  eerst het adres."]);
    expect(await texts("Werkinstructie.docx", file)).toEqual(["Aanvraag beoordelen", "Controleer eerst het adres."]);
  });

  test("a Word file gives what stands in its header too", async () => {
    expect(await texts("a.docx", await docxFile(["Tekst"], "Betreft: mevrouw Bakker"))).toEqual([
      "Tekst",
      "Betreft: mevrouw Bakker",
    ]);
  });

  test("a PDF gives its paragraphs with their pages, lines put together", async () => {
    const read = await textOf("a.pdf", await pdfFile([["Eerste regel\ntweede regel", "Los"], ["Op de tweede"]]));
    expect(read).toEqual({
      ok: true,
      value: {
        paragraphs: [
          { text: "Eerste regel tweede regel", page: 1 },
          { text: "Los", page: 1 },
          { text: "Op de tweede", page: 2 },
        ],
      },
    });
  });

  test("a process drawing gives names, explanations and remarks", async () => {
    const xml = `<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">
      <bpmn:process id="P"><bpmn:task id="T" name="Bel de inwoner"><bpmn:documentation>Binnen 2 dagen</bpmn:documentation></bpmn:task>
      <bpmn:textAnnotation id="N"><bpmn:text>Zie Wmo</bpmn:text></bpmn:textAnnotation></bpmn:process></bpmn:definitions>`;
    expect(await texts("Melding.bpmn", new Blob([xml]))).toEqual(["Bel de inwoner", "Binnen 2 dagen", "Zie Wmo"]);
  });

  test.each(["aantekening.txt", "LEESMIJ.MD", "gegevens.json"])("%s gives its lines", async (name) => {
    expect(await texts(name, new Blob(["één\r\n\r\ntwee\n"]))).toEqual(["één", "twee"]);
  });
});

describe("no text can be had", () => {
  const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

  test.each([
    ["of a kind that is not known", "tekening.vsdx", "iets", "unknown-kind"],
    ["of a picture", "foto.png", "iets", "unknown-kind"],
    ["of a name without an end", "docx", "iets", "unknown-kind"],
    ["of a Word file that is none", "a.docx", "geen zip", "damaged"],
    ["of an empty Word file", "a.docx", "", "damaged"],
    ["of a PDF that is none", "a.pdf", "geen pdf", "damaged"],
    ["of an empty PDF", "a.pdf", "", "damaged"],
    ["of XML that is not well formed", "a.bpmn", "<definitions><process></definitions>", "damaged"],
    ["of XML that is no drawing", "a.bpmn", "<html/>", "damaged"],
    ["of something else under the name of a text", "a.txt", "a\0b", "damaged"],
    ["of a Word file behind a password", "a.docx", locked, "encrypted"],
  ])("%s", async (_, name, content, error) => {
    expect(await textOf(name, new Blob([content]))).toEqual({ ok: false, error });
  });

  test("of a PDF behind a password", async () => {
    const key = "<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>";
    const encrypt = `<</Filter/Standard/V 1/R 2/P -4/O ${key}/U ${key}>>`;
    const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
trailer<</Root 1 0 R/ID[<0011><0011>]/Encrypt ${encrypt}>>`;
    expect(await textOf("a.pdf", new Blob([pdf]))).toEqual({ ok: false, error: "encrypted" });
  });

  test("of half a Word file", async () => {
    const whole = await docxFile(["Tekst"]);
    expect(await textOf("a.docx", whole.slice(0, whole.size / 2))).toEqual({ ok: false, error: "damaged" });
  });

  test("of a file that is too large", async () => {
    const large = new Blob([new Uint8Array(MAX_READ_BYTES + 1)]);
    expect(await textOf("a.docx", large)).toEqual({ ok: false, error: "too-large" });
  });

  test("of a zip that unpacks to far more than it is", async () => {
    const bytes = new Uint8Array(await (await docxFile(["Tekst"])).arrayBuffer());
    const view = new DataView(bytes.buffer);
    const at = bytes.findIndex((_, index) => index + 4 < bytes.length && view.getUint32(index, true) === 0x02_01_4b_50);
    view.setUint32(at + 24, 0xf0_00_00_00, true);
    expect(await textOf("a.docx", new Blob([bytes]))).toEqual({ ok: false, error: "too-large" });
  });
});
