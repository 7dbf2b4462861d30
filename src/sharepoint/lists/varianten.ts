import { COMPLEXITEITEN, type Complexiteit } from "../../domain/ontwikkelpunt.ts";
import type { Variantbeschrijving, VariantStap } from "../../domain/proces.ts";
import type { Fields } from "../list/row.ts";

/** One letter each, so that people can type it in the list: `E M | Plan een gesprek`. */
const LETTERS: Readonly<Record<Complexiteit, string>> = { enkelvoudig: "E", meervoudig: "M", complex: "C" };

/** Writes how variants differ as text that people can read and edit in the list. */
export function encodeVarianten({ stappen, wisselen, aandeel }: Variantbeschrijving): Fields {
  const lines = stappen.map(({ varianten, tekst }) => `${lettersOf(varianten)} | ${tekst.replace(/\s+/g, " ").trim()}`);
  const shares = COMPLEXITEITEN.flatMap((variant) =>
    aandeel[variant] === undefined ? [] : [`${LETTERS[variant]} ${aandeel[variant]}`],
  );
  return {
    Variantstappen: lines.length === 0 ? undefined : lines.join("\n"),
    Wisselen: wisselen === "" ? undefined : wisselen,
    Aandeel: shares.length === 0 ? undefined : shares.join("; "),
  };
}

/** Reads what `encodeVarianten` wrote and what people typed; a line without letters belongs to every variant. */
export function decodeVarianten(steps: string, wisselen: string, shares: string): Variantbeschrijving {
  const aandeel: Partial<Record<Complexiteit, number>> = {};
  for (const [, letter = "", percent = ""] of shares.matchAll(/([EMC])\s*(\d{1,3})/gi)) {
    const variant = variantOf(letter);
    if (variant !== undefined) aandeel[variant] = Number(percent);
  }
  return {
    stappen: steps.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [stepFrom(line.trim())])),
    wisselen,
    aandeel,
  };
}

function stepFrom(line: string): VariantStap {
  const match = /^([EMC](?:\s*[EMC]){0,2})\s*\|\s*(.+)$/i.exec(line);
  if (match === null) return { varianten: COMPLEXITEITEN, tekst: line.replace(/^\|\s*/, "") };
  const letters = match[1] ?? "";
  const varianten = COMPLEXITEITEN.filter((variant) => letters.toUpperCase().includes(LETTERS[variant]));
  return { varianten, tekst: match[2] ?? "" };
}

function lettersOf(varianten: readonly Complexiteit[]): string {
  return COMPLEXITEITEN.filter((variant) => varianten.includes(variant))
    .map((variant) => LETTERS[variant])
    .join(" ");
}

function variantOf(letter: string): Complexiteit | undefined {
  return COMPLEXITEITEN.find((variant) => LETTERS[variant] === letter.toUpperCase());
}
