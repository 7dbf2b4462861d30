import type { PDFDocumentProxy } from "pdfjs-dist";
import { fetchPdfjs } from "./pdfLibrary.ts";

export type PageOnScreen = Readonly<{ canvas: HTMLCanvasElement; text: HTMLElement; width: number }>;

/** Phones refuse a larger picture. */
const MAX_PIXELS = 16_000_000;

/** Draws a page as wide as is asked, with its text over it. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  { canvas, text, width }: PageOnScreen,
  signal: AbortSignal,
): Promise<Readonly<{ hasText: boolean }>> {
  const [{ TextLayer }, page] = await Promise.all([fetchPdfjs(), pdf.getPage(number)]);
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const sharpness = Math.min(devicePixelRatio || 1, Math.sqrt(MAX_PIXELS / (viewport.width * viewport.height)));
  canvas.width = Math.floor(viewport.width * sharpness);
  canvas.height = Math.floor(viewport.height * sharpness);
  canvas.style.width = `${Math.floor(viewport.width)}px`;
  canvas.style.height = `${Math.floor(viewport.height)}px`;

  const drawing = page.render({ canvas, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] });
  signal.addEventListener("abort", () => drawing.cancel());
  await drawing.promise;

  text.replaceChildren();
  text.style.setProperty("--total-scale-factor", String(viewport.scale));
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: true }),
    container: text,
    viewport,
  });
  signal.addEventListener("abort", () => layer.cancel());
  await layer.render();
  return { hasText: text.textContent.trim() !== "" };
}
