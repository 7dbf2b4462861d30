import { fetched } from "../../parts.ts";

/** The reader of PDF, with its worker in a file of its own. The build for older browsers: phones keep theirs long. */
export const fetchPdfjs = fetched(async () => {
  const pdfjs = await import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs");
  if (typeof Worker === "function") {
    pdfjs.GlobalWorkerOptions.workerPort ??= new Worker(
      /* webpackChunkName: "pdf-worker" */ new URL("pdfjs-dist/legacy/build/pdf.worker.min.mjs", import.meta.url),
    );
  }
  return pdfjs;
});
