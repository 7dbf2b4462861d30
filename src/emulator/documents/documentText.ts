import { type Paragraph, plainText, readOffice } from "./office.ts";
import { readPdf } from "./pdfReader.ts";

/** Files that hold their text as it is. */
const PLAIN = new Set(["txt", "md", "csv", "json", "log"]);
/** Files of which the words stand between tags, or in attributes that people gave a name. */
const MARKUP = new Set(["xml", "bpmn", "html", "htm", "svg"]);

/** What a file says, as far as a search can know; nothing for pictures and for what cannot be read. */
export async function paragraphsOf(extension: string, bytes: Uint8Array): Promise<readonly Paragraph[]> {
  if (PLAIN.has(extension)) return lines(new TextDecoder().decode(bytes));
  if (MARKUP.has(extension)) return lines(markupText(new TextDecoder().decode(bytes)));
  if (extension === "pdf") return ((await readPdf(bytes)) ?? []).map((text) => ({ level: 0, text }));
  return readOffice(extension, bytes) ?? [];
}

function markupText(markup: string): string {
  const names = [...markup.matchAll(/\bname="([^"]*)"/g)].map(([, name = ""]) => plainText(name));
  const between = plainText(
    markup.replaceAll(/<(?:script|style)\b.*?<\/(?:script|style)>/gs, "").replaceAll(">", "> "),
  );
  return [...names, ...between.split("\n")].join("\n");
}

function lines(text: string): readonly Paragraph[] {
  return text.split(/\r?\n/).map((line) => ({ level: 0, text: line }));
}
