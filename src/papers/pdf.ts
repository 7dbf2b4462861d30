import { createRequire } from "node:module";
import Writer from "pdfkit";
import { type Block, LANGUAGE, type Paper, type Properties, type Step, type Table } from "./paper.ts";

type Pdf = PDFKit.PDFDocument;
type Branch = PDFKit.PDFStructureElement;

/** Fonts that hold the letters of every name, and lie in the file itself: a reader elsewhere has to do without ours. */
const FONTS = createRequire(import.meta.url);
const REGULAR = FONTS.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
const BOLD = FONTS.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf");
/** Says in the file that it can be read aloud. The types of the library do not know it yet. */
const FOR_EVERYBODY: object = { subset: "PDF/UA" };
const MARGIN = 56;

/** The document as a tagged PDF: with title, language, headings, lists and tables that a screen reader can tell. */
export async function pdfOf(paper: Paper, { author, written }: Properties): Promise<Uint8Array> {
  const moment = new Date(written);
  const pdf = new Writer({
    size: "A4",
    margin: MARGIN,
    font: REGULAR,
    pdfVersion: "1.7",
    ...FOR_EVERYBODY,
    tagged: true,
    lang: LANGUAGE,
    displayTitle: true,
    info: {
      Title: paper.title,
      Subject: paper.subtitle,
      Author: author,
      CreationDate: moment,
      ModDate: moment,
    },
  });
  const bytes = collected(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  write(pdf, root, "H1", paper.title, { font: BOLD, size: 20, after: 4 });
  write(pdf, root, "P", `${paper.subtitle} – ${author}`, { after: 10 });
  for (const block of paper.blocks) writeBlock(pdf, root, block);
  root.end();
  pdf.end();
  return await bytes;
}

function collected(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on("error", reject);
  });
}

function writeBlock(pdf: Pdf, root: Branch, block: Block): void {
  switch (block.kind) {
    case "heading":
      return writeHeading(pdf, root, block.text);
    case "paragraph":
      return write(pdf, root, "P", block.text, { after: 8 });
    case "list":
      return writeList(
        pdf,
        root,
        block.items.map((text) => ({ label: "•", text, parts: [] })),
      );
    case "steps":
      return writeList(
        pdf,
        root,
        block.steps.map((step, index) => ({ ...step, label: `${index + 1}.` })),
      );
    case "table":
      return writeTable(pdf, root, block);
  }
}

/** A heading does not stay behind alone at the foot of a page. */
function writeHeading(pdf: Pdf, root: Branch, text: string): void {
  if (pdf.y > pdf.page.height - MARGIN - 90) pdf.addPage();
  pdf.moveDown(0.4);
  write(pdf, root, "H2", text, { font: BOLD, size: 13, after: 4 });
}

type Look = Readonly<{ font?: string; size?: number; after?: number; indent?: number }>;

function write(pdf: Pdf, parent: Branch, tag: string, text: string, look: Look): void {
  const { font = REGULAR, size = 10.5, after = 0, indent = 0 } = look;
  parent.add(
    pdf.struct(tag, {}, () => {
      pdf.font(font).fontSize(size);
      pdf.text(text, MARGIN + indent, pdf.y, { width: pdf.page.width - 2 * MARGIN - indent, lineGap: 2 });
    }),
  );
  pdf.y += after;
}

function writeList(pdf: Pdf, root: Branch, items: readonly (Step & Readonly<{ label: string }>)[]): void {
  const branch = pdf.struct("L");
  root.add(branch);
  for (const { label, text, parts } of items) {
    const item = pdf.struct("LI");
    branch.add(item);
    write(pdf, item, "LBody", `${label} ${text}`, { after: 2, indent: 8, font: parts.length > 0 ? BOLD : REGULAR });
    for (const part of parts) write(pdf, item, "LBody", `• ${part}`, { after: 2, indent: 24 });
    item.end();
  }
  branch.end();
  pdf.y += 6;
}

function writeTable(pdf: Pdf, root: Branch, { head, rows, widths }: Table): void {
  const whole = pdf.page.width - 2 * MARGIN;
  const branch = pdf.struct("Table");
  root.add(branch);
  pdf.font(REGULAR).fontSize(9.5);
  pdf.x = MARGIN;
  pdf.table({
    structParent: branch,
    ...(widths === undefined ? {} : { columnStyles: widths.map((share) => ({ width: (whole * share) / 100 })) }),
    defaultStyle: { padding: 4, border: 0.5 },
    data: [head.map((text) => ({ text, type: "TH" as const, font: { src: BOLD } })), ...rows.map((row) => [...row])],
  } as PDFKit.Mixins.TableOptionsWithData);
  branch.end();
  pdf.x = MARGIN;
  pdf.y += 10;
}
