import { Document, Header, Packer, Paragraph, TextRun } from "docx";
import { PDFDocument, StandardFonts } from "pdf-lib";

/** A Word file that opens, with these paragraphs and, when given, a header above each page. */
export async function docxFile(paragraphs: readonly string[], header?: string): Promise<Blob> {
  const word = new Document({
    sections: [
      {
        ...(header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
        children: paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)] })),
      },
    ],
  });
  return new Blob([new Uint8Array(await Packer.toBuffer(word))]);
}

/** A PDF that opens: pages of paragraphs, which may have several lines. */
export async function pdfFile(pages: readonly (readonly string[])[]): Promise<Blob> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const paragraphs of pages) {
    const page = pdf.addPage();
    let bottom = page.getHeight() - 60;
    for (const paragraph of paragraphs) {
      for (const line of paragraph.split("\n")) {
        page.drawText(line, { x: 50, y: bottom, size: 11, font });
        bottom -= 14;
      }
      bottom -= 20;
    }
  }
  return new Blob([new Uint8Array(await pdf.save())]);
}
