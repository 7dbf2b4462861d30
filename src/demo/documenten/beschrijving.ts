import type { Complexiteit } from "../../domain/ontwikkelpunt.ts";
import { type Block, list, type Paper, paragraph, section, table } from "../../papers/paper.ts";

/** A step of a process. Without `alleen` it belongs to every variant of the process. */
export type Stap = Readonly<{ wat: string; wie: string; systeem?: string; alleen?: readonly Complexiteit[] }>;

/** When which variant is followed, and in how many of a hundred cases. */
export type Variant = Readonly<{ variant: Complexiteit; wanneer: string; aandeel: number }>;

/** What a description of a process says. */
export type Beschrijving = Readonly<{
  titel: string;
  doel: string;
  begin: string;
  resultaat: string;
  keten: string;
  varianten: readonly Variant[];
  /** When a case goes over from one variant to another. */
  wisselen: string;
  stappen: readonly Stap[];
  systemen: readonly string[];
  aandachtspunten: readonly string[];
  /** What is new since the version before. */
  nieuw: string;
}>;

/** The description as people read it. */
export function beschrijvingPaper(beschrijving: Beschrijving): Paper {
  const { titel, doel, begin, resultaat, systemen, aandachtspunten, nieuw } = beschrijving;
  return {
    title: titel,
    subtitle: "Procesbeschrijving",
    blocks: [
      ...section("Doel", paragraph(doel)),
      ...section("Begin", paragraph(begin)),
      ...section("Resultaat", paragraph(resultaat)),
      ...variantBlocks(beschrijving),
      ...section("Stappen", table(["Nr.", "Wat", "Wie", "Waarin", "Bij"], stapRows(beschrijving))),
      ...section("Met wie werken we samen", paragraph(beschrijving.keten)),
      ...section("Systemen", list(systemen)),
      ...section("Let hierop", list(aandachtspunten)),
      ...section("Nieuw in deze versie", paragraph(nieuw)),
    ],
  };
}

function variantBlocks({ varianten, wisselen }: Beschrijving): readonly Block[] {
  const rows = varianten.map(({ variant, wanneer, aandeel }) => [variant, wanneer, `${aandeel} van de 100`]);
  return section("Welke variant", table(["Variant", "Wanneer", "Hoe vaak"], rows), paragraph(wisselen));
}

function stapRows({ stappen, varianten }: Beschrijving): readonly (readonly string[])[] {
  const all = varianten.map(({ variant }) => variant);
  return stappen.map(({ wat, wie, systeem = "–", alleen = all }, index) => [
    String(index + 1),
    wat,
    wie,
    systeem,
    alleen.length === all.length ? "alle varianten" : alleen.join(" en "),
  ]);
}
