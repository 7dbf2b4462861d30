import type { Result } from "../../domain/result.ts";

/** A paragraph, a line of a list, a cell or a label, without its layout. `page` is known of a PDF only. */
export type Paragraph = Readonly<{ text: string; page?: number }>;

export type DocumentText = Readonly<{ paragraphs: readonly Paragraph[] }>;

/**
 * Why no text can be had. `unknown-kind`: no text is known of such a file. `encrypted`: it asks a password.
 * `unfetched`: what reads this kind of file could not be fetched, so trying again may help.
 */
export type TextRefusal = "unknown-kind" | "too-large" | "damaged" | "encrypted" | "unfetched";

export type TextResult = Result<DocumentText, TextRefusal>;

/** Paragraphs that say something, each on one line. */
export function paragraphsOf(texts: readonly string[], page?: number): readonly Paragraph[] {
  return texts
    .map((text) => text.replace(/\s+/gu, " ").trim())
    .filter((text) => text !== "")
    .map((text) => (page === undefined ? { text } : { text, page }));
}
