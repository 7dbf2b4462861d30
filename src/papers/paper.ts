/** A document as text, before it is made into a file. */
export type Paper = Readonly<{
  title: string;
  /** What kind of document it is, as it stands under the title. */
  subtitle: string;
  blocks: readonly Block[];
}>;

/** Who answers for a document, and when it was written; the same ones give the same bytes. */
export type Properties = Readonly<{
  author: string;
  /** ISO 8601 in UTC, with whole seconds. */
  written: string;
}>;

/** What people read in these documents. */
export const LANGUAGE = "nl-NL";

export type Block =
  | Readonly<{ kind: "heading"; text: string }>
  | Readonly<{ kind: "paragraph"; text: string }>
  | Readonly<{ kind: "list"; items: readonly string[] }>
  | Readonly<{ kind: "steps"; steps: readonly Step[] }>
  | Table;

/** `widths`: what each column takes of the width in percent; without it they are alike. */
export type Table = Readonly<{
  kind: "table";
  head: readonly string[];
  rows: readonly (readonly string[])[];
  widths?: readonly number[];
}>;

/** A numbered step, with what it consists of. */
export type Step = Readonly<{ text: string; parts: readonly string[] }>;

/** A heading with what stands under it. */
export function section(text: string, ...blocks: readonly Block[]): readonly Block[] {
  return [{ kind: "heading", text }, ...blocks];
}

export function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

export function list(items: readonly string[]): Block {
  return { kind: "list", items };
}

export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths?: readonly number[],
): Block {
  return { kind: "table", head, rows, ...(widths === undefined ? {} : { widths }) };
}

/** Every text that somebody reads in it. */
export function textsOf({ title, subtitle, blocks }: Paper): readonly string[] {
  return [title, subtitle, ...blocks.flatMap(textsIn)];
}

function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "steps":
      return block.steps.flatMap(({ text, parts }) => [text, ...parts]);
    case "table":
      return [...block.head, ...block.rows.flat()];
  }
}
