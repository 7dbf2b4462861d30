import type { CalendarDate } from "./time.ts";

/** First shown, then done together, then done alone. Source: assignment "Procesmatig werken", 2025. */
export const STADIA = ["voordoen", "samendoen", "zelf-doen"] as const;
export type Stadium = (typeof STADIA)[number];

/** How far one team was with one process on a day. Rows are added, so that the trend can be seen. */
export type Leerstand = Readonly<{
  procesId: string;
  team: string;
  stadium: Stadium;
  datum: CalendarDate;
  /** What shows it: an observation, a test, a case that was discussed. */
  bewijs: string;
  /** Hours of outside help in that month, as far as known. */
  externeUren?: number;
}>;
