import type { Onderdeel } from "./evaluatie.ts";
import type { Aandachtsgebied } from "./ontwikkelpunt.ts";

export const OORDELEN = ["good", "attention", "insufficient"] as const;
/** A judgement of an area against the criteria that were set beforehand. */
export type Oordeel = (typeof OORDELEN)[number];

type Regel = Readonly<{
  /** Row id of the list Evaluaties. */
  evaluatieId: string;
  onderdeel: Onderdeel;
  tekst: string;
}>;

/** Something that was said. */
export type Tekstregel = Regel & Readonly<{ soort: "tekst" }>;

/** Something that the level above has to know; there it stands as a line that names this one. */
export type Signaal = Regel &
  Readonly<{
    soort: "signaal";
    /** Row id of the line of the lower level that was lifted, and of its point when it is about one. */
    herkomstId?: string;
    puntId?: string;
  }>;

/** What is thought of an area at the end of a quarter. */
export type Oordeelregel = Regel & Readonly<{ soort: "oordeel"; oordeel: Oordeel }>;

/** What an area will be judged by. It says most when it was written down before the quarter was over. */
export type Criteriumregel = Regel & Readonly<{ soort: "criterium" }>;

/** The figures with which the minutes of a month or a quarter begin, in the order in which they are read. */
export const CIJFERNAMEN = [
  "raised",
  "decided",
  "finished",
  "open",
  "late",
  "lead-time",
  "made-acties",
  "done-acties",
  "late-acties",
  "missed",
  "volwassenheid",
  "leren",
  "tevredenheid",
] as const;
export type Cijfernaam = (typeof CIJFERNAMEN)[number];

/** A figure as it was when the minutes were written, with the ids of the rows that were counted. */
export type Cijferregel = Regel & Readonly<{ soort: "cijfer"; cijfer: Cijfernaam; rijen: readonly string[] }>;

/**
 * One line of minutes. Each line is a row: whoever writes at the same time writes other rows, and nothing that was
 * confirmed can be lost or stand there twice. See docs/decisions/0010.
 */
export type Verslagregel = Tekstregel | Signaal | Oordeelregel | Criteriumregel | Cijferregel;

export type SoortRegel = Verslagregel["soort"];
export const SOORTEN_REGEL = [
  "tekst",
  "signaal",
  "oordeel",
  "criterium",
  "cijfer",
] as const satisfies readonly SoortRegel[];

/** The line by which a point comes on the table of a meeting above the one that it was raised in. */
export function signaalOver(
  { id, title, aandachtsgebied }: Readonly<{ id: string; title: string; aandachtsgebied?: Aandachtsgebied }>,
  evaluatieId: string,
): Signaal {
  return { soort: "signaal", evaluatieId, onderdeel: aandachtsgebied ?? "algemeen", tekst: title, puntId: id };
}

/** The line that a signal becomes a level up, in the minutes with that row id; `id` is the row that was lifted. */
export function lifted(id: string, { onderdeel, tekst, puntId }: Signaal, evaluatieId: string): Signaal {
  return {
    soort: "signaal",
    evaluatieId,
    onderdeel,
    tekst,
    herkomstId: id,
    ...(puntId === undefined ? {} : { puntId }),
  };
}
