import type { PDFDocumentProxy } from "pdfjs-dist";
import { ok, refuse } from "../../../domain/result.ts";
import { paragraphsOf, type Paragraph, type TextResult } from "../documentText.ts";
import { openPdf } from "../pdf/openPdf.ts";
import { linesOf, paragraphsOfLines } from "./pdfLines.ts";

const MAX_PAGES = 1500;

/** The paragraphs of a PDF, page by page. A scan without text gives none. */
export async function pdfText(bytes: Blob): Promise<TextResult> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  try {
    if (opened.value.numPages > MAX_PAGES) return refuse("too-large");
    return ok({ paragraphs: await pagesOf(opened.value) });
  } finally {
    await opened.value.loadingTask.destroy();
  }
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<readonly Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    paragraphs.push(...paragraphsOf(paragraphsOfLines(linesOf(items)), number));
    page.cleanup();
  }
  return paragraphs;
}
