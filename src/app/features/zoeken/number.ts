import { foldText } from "../../../domain/search.ts";

/** What somebody looks for by its number; without a kind every kind with that number. */
export type AskedNumber = Readonly<{ kind: NumberedKind | undefined; id: string }>;
export type NumberedKind = "document" | "proces" | "punt";

const KINDS: Readonly<Record<string, NumberedKind>> = { pd: "document", p: "proces", op: "punt" };

/** Reads a number as people type it: OP-12, op-0012, `pd 3`, P3, or only 12. */
export function askedNumber(query: string): AskedNumber | undefined {
  const match = /^(op|pd|p)?[\s-]*0*([1-9]\d{0,8})$/.exec(foldText(query).trim());
  const [, prefix, id] = match ?? [];
  if (id === undefined) return undefined;
  return { kind: prefix === undefined ? undefined : KINDS[prefix], id };
}
