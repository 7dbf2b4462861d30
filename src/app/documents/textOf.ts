import { refuse } from "../../domain/result.ts";
import type { TextResult } from "./documentText.ts";
import { fileKind } from "./fileKind.ts";
import { bpmnText } from "./text/bpmnText.ts";
import { docxText } from "./text/docxText.ts";
import { pdfText } from "./text/pdfText.ts";
import { plainText } from "./text/plainText.ts";

/** Larger files hold pictures rather than text, and reading them would hold up the page. */
export const MAX_READ_BYTES = 50 * 1024 * 1024;

/** What a document says, paragraph by paragraph. Never throws: a file can be anything that somebody drops. */
export async function textOf(name: string, bytes: Blob): Promise<TextResult> {
  const kind = fileKind(name);
  if (kind === undefined || kind === "image") return refuse("unknown-kind");
  if (bytes.size > MAX_READ_BYTES) return refuse("too-large");
  try {
    return await READERS[kind](bytes);
  } catch {
    return refuse("damaged");
  }
}

const READERS = { docx: docxText, pdf: pdfText, bpmn: bpmnText, text: plainText } as const;
