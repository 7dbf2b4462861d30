import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.d.ts";

/** A line as it stands on the page: `bottom` counts from below, as a PDF does. */
export type PdfLine = Readonly<{ text: string; bottom: number; height: number }>;

/** The pieces of text of a page as its lines. */
export function linesOf(items: readonly (TextItem | TextMarkedContent)[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  for (const item of items) {
    if (!("str" in item)) continue;
    const bottom = Number(item.transform[5]);
    line =
      line === undefined
        ? { text: item.str, bottom, height: item.height }
        : { text: line.text + item.str, bottom: line.bottom, height: Math.max(line.height, item.height) };
    if (!item.hasEOL) continue;
    lines.push(line);
    line = undefined;
  }
  return line === undefined ? lines : [...lines, line];
}

/** Lines that follow each other closely and look alike are one paragraph. */
export function paragraphsOfLines(lines: readonly PdfLine[]): readonly string[] {
  const paragraphs: string[] = [];
  let before: PdfLine | undefined;
  for (const line of lines.filter(({ text }) => text.trim() !== "")) {
    if (before !== undefined && goesOn(before, line)) paragraphs.push(`${paragraphs.pop() ?? ""} ${line.text}`);
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}

function goesOn(before: PdfLine, line: PdfLine): boolean {
  const down = before.bottom - line.bottom;
  const height = Math.max(before.height, line.height);
  return down > 0 && down < height * 1.7 && Math.abs(before.height - line.height) < height * 0.15;
}
