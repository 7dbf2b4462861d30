import type { Bron } from "../domain/ontwikkelpunt.ts";
import type { Persoon } from "../domain/persoon.ts";
import type { CalendarDate } from "../domain/time.ts";
import type { DemoEvaluatie } from "./evaluaties/rooster.ts";
import type { ProcesKey } from "./processen.ts";
import type { Persona } from "./staff.ts";
import type { WijkKey } from "./wijken.ts";

/** What a point of the demo is placed in: the day that all dates count from, the people, and the rows it points to. */
export type Setting = Readonly<{
  day: CalendarDate;
  persoon(persona: Persona): Persoon;
  procesId(key: ProcesKey): string | undefined;
  wijkId(key: WijkKey): string | undefined;
  /** Those that were held, oldest first, with the ids of their rows. */
  evaluaties: readonly HeldEvaluatie[];
}>;

export type HeldEvaluatie = DemoEvaluatie & Readonly<{ id: string | undefined }>;

const NIVEAU_OF: Readonly<Partial<Record<Bron, DemoEvaluatie["niveau"]>>> = {
  "dagelijkse-evaluatie": "dagelijks",
  maandevaluatie: "maandelijks",
  kwartaalevaluatie: "kwartaal",
};

/** The evaluation in which a point with this source came up: the last one of that niveau until the day. */
export function evaluatieBefore(
  bron: Bron,
  day: CalendarDate,
  evaluaties: readonly HeldEvaluatie[],
): HeldEvaluatie | undefined {
  return evaluaties.findLast(({ niveau, date }) => niveau === NIVEAU_OF[bron] && date <= day);
}
