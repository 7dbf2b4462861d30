import type { Core } from "../../core/core.ts";
import { paragraphsOf } from "../../documents/documentText.ts";
import { type Bytes, streamBytes, wholeBytes } from "./bytes.ts";
import { extensionOf } from "./file.ts";
import { mimeTypeOf } from "./mime.ts";

/** Any page may show it in a frame, and nothing in it can run. */
const POLICY =
  "default-src 'none'; img-src 'self' data:; object-src 'self'; frame-src 'self'; style-src 'unsafe-inline'; frame-ancestors *";

/**
 * What a preview address shows: the picture, the PDF or the text of the file, under a banner unless the address says
 * `nb=true`. With `raw` it is the picture or the PDF itself.
 */
export async function previewResponse(core: Core, content: Bytes, name: string, url: URL): Promise<Response> {
  const type = mimeTypeOf(name);
  const isPicture = type.startsWith("image/");
  if (url.searchParams.has("raw")) return rawResponse(core, content, type);
  const raw = escape(`${url.pathname}${url.search}&raw=1`);
  const banner = url.searchParams.get("nb") === "true" ? "" : `<header>${escape(name)}</header>`;
  const inside = isPicture ? `<img src="${raw}" alt="${escape(name)}">` : await textPart(core, content, name, raw);
  return new Response(page(name, `${banner}<main>${inside}</main>`), {
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": POLICY },
  });
}

/** A picture can hold scripts, which get no chance; a PDF would not be shown with that restriction. */
function rawResponse(core: Core, content: Bytes, type: string): Response {
  const isPdf = type === "application/pdf";
  const headers = {
    "Content-Type": isPdf || type.startsWith("image/") ? type : "application/octet-stream",
    "Content-Security-Policy": isPdf ? "frame-ancestors *" : `${POLICY}; sandbox`,
    "Content-Length": String(content.size),
    "X-Content-Type-Options": "nosniff",
  };
  return new Response(streamBytes(core.database, content.key, 0, content.size), { headers });
}

/** A browser that shows PDFs shows the file; another one its text. */
async function textPart(core: Core, content: Bytes, name: string, raw: string): Promise<string> {
  const paragraphs = await paragraphsOf(extensionOf(name), await wholeBytes(core.database, content));
  const html = paragraphs
    .filter(({ text }) => text.trim() !== "")
    .map(({ level, text }) => (level === 0 ? `<p>${escape(text)}</p>` : `<h${level}>${escape(text)}</h${level}>`))
    .join("\n");
  if (extensionOf(name) === "pdf") return `<object data="${raw}" type="application/pdf">${html}</object>`;
  return html === "" ? "<p>Er is geen voorbeeld van dit bestand.</p>" : html;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${escape(title)}</title><style>
body { margin: 0; font: 16px/1.5 "Segoe UI", sans-serif; background: #fff; color: #242424; }
header { padding: 8px 16px; background: #f0f0f0; font-weight: 600; }
main { padding: 16px; } img { max-width: 100%; } object { display: block; width: 100%; height: 95vh; }
</style></head><body>${body}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
