import type { pdfWords as dutch } from "./pdfWords.ts";

export const pdfWords: typeof dutch = {
  controls: "Leaf through the document",
  previous: "Previous page",
  next: "Next page",
  page: "Page",
  of: (count) => `of ${count}`,
  where: (number, count, name) => `Page ${number} of ${count} of ${name}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoom: (percent) => `${percent}%`,
  noText: "This page holds no text that can be read aloud. It may be a scan.",
};
