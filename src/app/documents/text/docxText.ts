import { ok, refuse } from "../../../domain/result.ts";
import { paragraphsOf, type TextResult } from "../documentText.ts";
import { fetchMammoth } from "../libraries.ts";
import { readZip } from "./zip.ts";
import { isLockedOffice } from "./officeLock.ts";
import { partsBeside } from "./wordParts.ts";

/** The paragraphs of a Word document, then those of its headers, footers, notes and comments. */
export async function docxText(bytes: Blob): Promise<TextResult> {
  const content = await bytes.arrayBuffer();
  if (isLockedOffice(content)) return refuse("encrypted");
  const zip = readZip(content);
  if (!zip.ok) return zip;
  const mammoth = await fetchMammoth().catch(() => undefined);
  if (mammoth === undefined) return refuse("unfetched");

  const { value } = await mammoth.extractRawText({ arrayBuffer: content });
  const beside = await partsBeside(zip.value);
  return ok({ paragraphs: paragraphsOf([...value.split(/\n+/u), ...beside]) });
}
