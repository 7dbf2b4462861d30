import type { CalendarDate } from "./time.ts";

export const NIVEAUS = ["dagelijks", "maandelijks", "kwartaal"] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** A meeting that evaluates the work, as far as a point can have been raised in it. */
export type Evaluatie = Readonly<{
  title: string;
  date: CalendarDate;
  niveau: Niveau;
  /** Class of the Selectielijst as the keeper chose it; without it the proposed one counts. */
  selectieklasse?: string;
}>;
