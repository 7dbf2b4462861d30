import type { Complexiteit } from "./ontwikkelpunt.ts";
import type { Persoon } from "./persoon.ts";
import type { CalendarDate } from "./time.ts";

export const DOMEINEN = [
  "toegang",
  "wmo",
  "jeugd",
  "werk-en-inkomen",
  "re-integratie",
  "schuldhulpverlening",
  "bbz",
  "regie",
] as const;
export type Domein = (typeof DOMEINEN)[number];

export const PROCES_STATUSES = [
  "to-describe",
  "in-development",
  "submitted",
  "adopted",
  "in-revision",
  "retired",
] as const;
export type ProcesStatus = (typeof PROCES_STATUSES)[number];

/** CMMI: Initieel, Beheerst, Gedefinieerd, Kwantitatief beheerst, Optimaliserend. A process not measured has none. */
export const NIVEAUS_VOLWASSENHEID = [1, 2, 3, 4, 5] as const;
export type Volwassenheid = (typeof NIVEAUS_VOLWASSENHEID)[number];

/** A step of the process, and the variants that it belongs to; a step of several variants is shared. */
export type VariantStap = Readonly<{ varianten: readonly Complexiteit[]; tekst: string }>;

/** How the variants of one process differ: the steps in order, when to switch, and the share of cases in percents. */
export type Variantbeschrijving = Readonly<{
  stappen: readonly VariantStap[];
  /** When a case goes from one variant to another, in the words of the keeper. */
  wisselen: string;
  aandeel: Readonly<Partial<Record<Complexiteit, number>>>;
}>;

/** A process as far as a point can be about it. */
export type ProcesNaam = Readonly<{ title: string; domein: Domein; eigenaar?: Persoon }>;

/** A process of the social domain: what it is for, who answers for it, and who works by it. */
export type Proces = ProcesNaam &
  Readonly<{
    status: ProcesStatus;
    beheerder?: Persoon;
    /** Stands in for the owner. */
    plaatsvervanger?: Persoon;
    varianten: readonly Complexiteit[];
    variantbeschrijving: Variantbeschrijving;
    /** Place in the prioritised list, from 1. */
    volgorde?: number;
    /** As measured last; the measurements themselves are rows of their own. */
    volwassenheid?: Volwassenheid;
    /** By when somebody has to look at it again. */
    herzienVoor?: CalendarDate;
    doel: string;
    begin: string;
    resultaat: string;
    /** The chain of organisations that it is part of, if any. */
    keten: string;
    /** Departments that it touches, by the names in Instellingen. */
    afdelingen: readonly string[];
    /** Teams that work by it, by the names in Instellingen: they have to know it. */
    teams: readonly string[];
  }>;

export const NO_VARIANTS: Variantbeschrijving = { stappen: [], wisselen: "", aandeel: {} };

/** A process of which only this is known. */
export function newProces(title: string, domein: Domein): Proces {
  return {
    title,
    domein,
    status: "to-describe",
    varianten: [],
    variantbeschrijving: NO_VARIANTS,
    doel: "",
    begin: "",
    resultaat: "",
    keten: "",
    afdelingen: [],
    teams: [],
  };
}
