import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type Block, LANGUAGE, type Paper, type Properties, type Step, type Table as PaperTable } from "./paper.ts";
import { restamped } from "./restamp.ts";

const STEPS = "stappen";
const CELL_MARGINS = { top: 60, bottom: 60, left: 100, right: 100 };

/** Lengths are in twentieths of a point, sizes of letters in halves. */
const NUMBERING = {
  config: [
    {
      reference: STEPS,
      levels: [
        level(0, LevelFormat.DECIMAL, "%1.", { left: 400, hanging: 400 }),
        level(1, LevelFormat.BULLET, "•", { left: 760, hanging: 300 }),
      ],
    },
  ],
};

const STYLES = {
  default: {
    document: { run: { font: "Calibri", size: 22, language: { value: LANGUAGE } } },
    heading1: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 60 } } },
    heading2: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 280, after: 100 } } },
  },
};

/** The document as a file for Word. */
export async function docxOf(paper: Paper, properties: Properties): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(
    new Document({
      title: paper.title,
      subject: paper.subtitle,
      creator: properties.author,
      lastModifiedBy: properties.author,
      numbering: NUMBERING,
      styles: STYLES,
      sections: [{ children: [...opening(paper, properties), ...paper.blocks.flatMap(childrenOf)] }],
    }),
  );
  return restamped(packed, properties);
}

function opening({ title, subtitle }: Paper, properties: Properties): readonly FileChild[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: `${subtitle} – ${properties.author}` }),
  ];
}

function childrenOf(block: Block, place: number): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case "paragraph":
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case "list":
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case "steps":
      return block.steps.flatMap((step) => stepParagraphs(step, place));
    case "table":
      return [tableOf(block)];
  }
}

/** Each list of steps is an instance of its own, so that it starts at 1. */
function stepParagraphs({ text, parts }: Step, instance: number): readonly Paragraph[] {
  return [
    new Paragraph({
      children: [new TextRun({ text, bold: parts.length > 0 })],
      numbering: { reference: STEPS, level: 0, instance },
    }),
    ...parts.map((part) => new Paragraph({ text: part, numbering: { reference: STEPS, level: 1, instance } })),
  ];
}

function tableOf({ head, rows, widths = [] }: PaperTable): Table {
  const cells = (texts: readonly string[], bold: boolean): readonly TableCell[] =>
    texts.map((text, column) => cell(text, bold, widths[column]));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: CELL_MARGINS,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}

function cell(text: string, bold: boolean, width: number | undefined): TableCell {
  const size = width === undefined ? {} : { width: { size: width, type: WidthType.PERCENTAGE } };
  return new TableCell({ ...size, children: [new Paragraph({ children: [new TextRun({ text, bold })] })] });
}

function level(
  depth: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  indent: Readonly<{ left: number; hanging: number }>,
) {
  return { level: depth, format, text, alignment: AlignmentType.START, style: { paragraph: { indent } } };
}
