import { ok, refuse } from "../../../domain/result.ts";
import { paragraphsOf, type TextResult } from "../documentText.ts";

/** The lines of a file that is text already. */
export async function plainText(bytes: Blob): Promise<TextResult> {
  const text = await bytes.text();
  // No text holds a zero byte: this is another kind of file under the name of a text.
  return text.includes("\0") ? refuse("damaged") : ok({ paragraphs: paragraphsOf(text.split(/\r?\n/u)) });
}
