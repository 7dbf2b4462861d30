import type { CalendarDate } from "./time.ts";

export const INDICATOREN = [
  "klanttevredenheid",
  "doorlooptijd",
  "wachttijd",
  "caseload",
  "instroom",
  "anders",
] as const;
export type Indicator = (typeof INDICATOREN)[number];

/** A baseline, a target, or what was measured since. */
export const SOORTEN_METING = ["baseline", "target", "measured"] as const;
export type SoortMeting = (typeof SOORTEN_METING)[number];

/** How far a figure can be relied on. */
export const KWALITEITEN = ["confirmed", "provisional", "estimated"] as const;
export type Kwaliteit = (typeof KWALITEITEN)[number];

/** A figure about the work, with where it comes from and how good it is. */
export type Meting = Readonly<{
  title: string;
  indicator: Indicator;
  soort: SoortMeting;
  datum: CalendarDate;
  /** At most two decimals. */
  waarde: number;
  eenheid: string;
  bron: string;
  kwaliteit: Kwaliteit;
  /** Row ids of the lists Wijken and Processen. */
  wijkId?: string;
  procesId?: string;
}>;
