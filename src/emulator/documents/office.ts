import { strFromU8, unzipSync } from "fflate";

/** A piece of a document, as far as showing and searching it needs. `level` 0 is plain text, 1 to 6 are headings. */
export type Paragraph = Readonly<{ level: number; text: string }>;

/** What an Office document says, in order; undefined when it is none. */
export function readOffice(extension: string, bytes: Uint8Array): readonly Paragraph[] | undefined {
  const reader = READERS.get(extension);
  if (reader === undefined) return undefined;
  try {
    return reader((name) => partsNamed(bytes, name));
  } catch {
    return undefined;
  }
}

/** The texts of all parts of a package whose name fits, in order of the numbers in their names. */
type Parts = (name: RegExp) => readonly string[];

const READERS: ReadonlyMap<string, (parts: Parts) => readonly Paragraph[]> = new Map([
  ["docx", docx],
  ["pptx", pptx],
  ["xlsx", xlsx],
  ["odt", odt],
]);

function partsNamed(bytes: Uint8Array, name: RegExp): readonly string[] {
  const parts = unzipSync(bytes, { filter: (file) => name.test(file.name) });
  return Object.entries(parts)
    .toSorted(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .map(([, part]) => strFromU8(part));
}

function docx(parts: Parts): readonly Paragraph[] {
  const [body] = parts(/^word\/document\.xml$/);
  if (body === undefined) throw new Error("This is no Word document.");
  return elements(body, "w:p").map((xml) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? "";
    const level = Number(/(?:heading|kop)\s*([1-6])/i.exec(style)?.[1] ?? (/^(?:title|titel)$/i.test(style) ? 1 : 0));
    const text = xml.replaceAll(/<w:(?:tab|br|cr)\b[^>]*>/g, "<w:t> </w:t>");
    return { level, text: contents(text, "w:t") };
  });
}

function pptx(parts: Parts): readonly Paragraph[] {
  const slides = parts(/^ppt\/slides\/slide\d+\.xml$/);
  if (slides.length === 0) throw new Error("This is no presentation.");
  return slides.flatMap((slide) =>
    elements(slide, "a:p").map((xml, at) => ({ level: at === 0 ? 2 : 0, text: contents(xml, "a:t") })),
  );
}

/** Numbers and texts, a line per row. */
function xlsx(parts: Parts): readonly Paragraph[] {
  const sheets = parts(/^xl\/worksheets\/sheet\d+\.xml$/);
  if (sheets.length === 0) throw new Error("This is no workbook.");
  const shared = parts(/^xl\/sharedStrings\.xml$/).flatMap((xml) =>
    elements(xml, "si").map((one) => contents(one, "t")),
  );
  return sheets.flatMap((sheet) =>
    elements(sheet, "row").map((row) => {
      const cells = elements(row, "c").map((cell) => {
        const value = contents(cell, "v");
        return /^<c\b[^>]*\bt="s"/.test(cell) ? (shared[Number(value)] ?? "") : value || contents(cell, "t");
      });
      return { level: 0, text: cells.filter((cell) => cell !== "").join("  ") };
    }),
  );
}

function odt(parts: Parts): readonly Paragraph[] {
  const [body] = parts(/^content\.xml$/);
  if (body === undefined) throw new Error("This is no text document.");
  return [...body.matchAll(/<text:(h|p)\b([^>]*)>(.*?)<\/text:\1>/gs)].map(
    ([, kind, attributes = "", inside = ""]) => ({
      level: kind === "h" ? Number(/outline-level="([1-6])"/.exec(attributes)?.[1] ?? 1) : 0,
      text: plainText(inside),
    }),
  );
}

/** Every element of a name that holds something and stands in no other of that name. */
function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(?:\\s[^>]*[^>/])?>.*?</${name}>`, "gs")) ?? [];
}

function contents(xml: string, name: string): string {
  return elements(xml, name).map(plainText).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The text between the tags of XML or HTML. */
export function plainText(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => characterOf(code, hex === "" ? 10 : 16))
    .replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function characterOf(code: string, radix: number): string {
  const point = Number.parseInt(code, radix);
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : "";
}
