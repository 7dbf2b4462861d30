import type { PDFDocumentProxy } from "pdfjs-dist";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import { fetchPdfjs } from "./pdfLibrary.ts";

export type PdfRefusal = "encrypted" | "damaged" | "unfetched";

/** Opens a PDF; whoever does so ends it with `loadingTask.destroy()`. */
export async function openPdf(bytes: Blob): Promise<Result<PDFDocumentProxy, PdfRefusal>> {
  const pdfjs = await fetchPdfjs().catch(() => undefined);
  if (pdfjs === undefined) return refuse("unfetched");
  const loading = pdfjs.getDocument({
    data: new Uint8Array(await bytes.arrayBuffer()),
    wasmUrl: nextToPage("pdf/wasm/"),
    standardFontDataUrl: nextToPage("pdf/fonts/"),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return ok(await loading.promise);
  } catch (error) {
    await loading.destroy();
    return refuse(error instanceof pdfjs.PasswordException ? "encrypted" : "damaged");
  }
}

/** Put there by the build: pictures in rarer forms, letters that a file does not bring along. Whole, for the worker. */
function nextToPage(folder: string): string {
  return new URL(folder, document.baseURI).href;
}
