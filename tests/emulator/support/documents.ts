import { strToU8, zipSync } from "fflate";

/** A Word document with headings (their level before the text) and paragraphs. */
export function wordDocument(...lines: readonly (string | readonly [number, string])[]): Uint8Array {
  const body = lines.map((line) => {
    const [level, text] = typeof line === "string" ? [0, line] : line;
    const style = level === 0 ? "" : `<w:pPr><w:pStyle w:val="Kop${level}"/></w:pPr>`;
    return `<w:p>${style}<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
  });
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(`<w:document><w:body>${body.join("")}</w:body></w:document>`),
  });
}

/** A workbook with one sheet; texts are shared, as Excel writes them. */
export function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const shared = [...new Set(rows.flat().filter((cell) => typeof cell === "string"))];
  const sheet = rows.map((row) => {
    const cells = row.map((cell) =>
      typeof cell === "string" ? `<c t="s"><v>${shared.indexOf(cell)}</v></c>` : `<c><v>${cell}</v></c>`,
    );
    return `<row>${cells.join("")}</row>`;
  });
  return zipSync({
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${sheet.join("")}</sheetData></worksheet>`),
    "xl/sharedStrings.xml": strToU8(`<sst>${shared.map((text) => `<si><t>${escape(text)}</t></si>`).join("")}</sst>`),
  });
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The smallest PNG: one dot, of the width and height that are written in it. */
export function picture(width: number, height: number): Uint8Array {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}
