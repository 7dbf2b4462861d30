import type { Blueprint } from "../../../../domain/blueprint.ts";
import { mapTexts, type PlacedText, textsOf } from "../../../../domain/blueprint/texts.ts";
import {
  findPersonalData,
  holdsForbiddenData,
  maskPersonalData,
  type PersonalDataKind,
} from "../../../../domain/privacy.ts";
import { fromSheets } from "./fromSheets.ts";
import type { SheetProblem } from "./sheetProblem.ts";
import { readWorkbook } from "../../../excel/workbook.ts";

/** What came of a workbook: a blueprint, one that holds what looks like data of residents, or what is wrong with it. */
export type Imported =
  | Readonly<{ kind: "ready"; blueprint: Blueprint }>
  | Readonly<{ kind: "personal"; blueprint: Blueprint; found: readonly FoundText[]; forbidden: boolean }>
  | Readonly<{
      kind: "refused";
      problems: readonly (SheetProblem | Readonly<{ kind: "no-workbook" | "too-large" }>)[];
    }>;

export type FoundText = PlacedText & Readonly<{ kinds: readonly PersonalDataKind[] }>;

/** Reads a workbook and lets the guard see every text in it. */
export async function importWorkbook(bytes: Uint8Array, titleWithout: string): Promise<Imported> {
  const sheets = await readWorkbook(bytes);
  if (!sheets.ok) return { kind: "refused", problems: [{ kind: sheets.error }] };
  const read = fromSheets(sheets.value, titleWithout, () => crypto.randomUUID());
  return read.ok ? guarded(read.value) : { kind: "refused", problems: read.error };
}

/** The blueprint with a neutral word for everything that the guard saw. */
export function masked(blueprint: Blueprint, neutral: Readonly<Record<PersonalDataKind, string>>): Blueprint {
  return mapTexts(blueprint, (text) => maskPersonalData(text, findPersonalData(text), (kind) => neutral[kind]));
}

function guarded(blueprint: Blueprint): Imported {
  const texts = textsOf(blueprint);
  const found = texts.flatMap((placed): readonly FoundText[] => {
    const kinds = [...new Set(findPersonalData(placed.text).map(({ kind }) => kind))];
    return kinds.length === 0 ? [] : [{ ...placed, kinds }];
  });
  const forbidden = found.some(({ text }) => holdsForbiddenData(text));
  return found.length === 0 ? { kind: "ready", blueprint } : { kind: "personal", blueprint, found, forbidden };
}
