import Writer from "pdfkit";
import type { Paragraph } from "./office.ts";

/** Point sizes of headings by level; plain text first. */
const SIZES = [11, 20, 16, 13, 12, 11, 11];

/** A tagged PDF with these paragraphs: headings and text that a screen reader can tell apart. */
export async function writePdf(title: string, paragraphs: readonly Paragraph[]): Promise<Uint8Array> {
  const pdf = new Writer({
    size: "A4",
    margin: 56,
    pdfVersion: "1.7",
    tagged: true,
    lang: "nl-NL",
    displayTitle: true,
    info: { Title: title },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
  pdf.on("error", reject);

  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const { level, text } of paragraphs) {
    if (text.trim() === "") continue;
    const draw = (): void => {
      pdf
        .font(level === 0 ? "Helvetica" : "Helvetica-Bold")
        .fontSize(SIZES[level] ?? 11)
        .text(printable(text))
        .moveDown(0.5);
    };
    root.add(pdf.struct(level === 0 ? "P" : `H${level}`, {}, draw));
  }
  root.end();
  pdf.end();
  return promise;
}

/** What the built-in fonts can write: Windows-1252. Everything else becomes a question mark. */
const UNPRINTABLE = /[^\n\u0020-\u007E\u00A0-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;

function printable(text: string): string {
  return text.normalize("NFC").replaceAll("\t", " ").replaceAll(UNPRINTABLE, "?");
}
