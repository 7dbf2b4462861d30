import type { Volwassenheid } from "./proces.ts";
import type { CalendarDate } from "./time.ts";

export const ANTWOORDEN = ["yes", "partly", "no"] as const;
export type Antwoord = (typeof ANTWOORDEN)[number];

/** The answer to one question of the scan, and what shows it. `vraag` is the name of the question, such as `2a`. */
export type ScanAntwoord = Readonly<{ vraag: string; antwoord: Antwoord; bewijs: string }>;

/** A measurement of the maturity of a process: the answers, and the level that follows from them. */
export type Volwassenheidsmeting = Readonly<{
  procesId: string;
  datum: CalendarDate;
  niveau: Volwassenheid;
  antwoorden: readonly ScanAntwoord[];
}>;
