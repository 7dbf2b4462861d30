import { type Implementatiestap, SOORTEN_STAP, type SoortStap } from "./implementatie.ts";
import type { CalendarDate } from "./time.ts";

/** How far one of the five kinds is. `planned`: it has steps, and none of them is settled. */
export type SoortStand = Readonly<{
  soort: SoortStap;
  stand: "empty" | "planned" | "under-way" | "settled";
  stappen: readonly Implementatiestap[];
}>;

/**
 * How far an adopted version is from paper to doing. `ingevoerd` has a day only when a step was done: when nothing was
 * needed, that is so since the adoption.
 */
export type Invoerstand = Readonly<{ soorten: readonly SoortStand[] }> &
  (
    | Readonly<{ kind: "not-started" }>
    | Readonly<{
        kind: "under-way";
        settled: number;
        total: number;
        late: readonly Implementatiestap[];
        /** Kinds for which nobody wrote a step yet; they keep the version from being brought in. */
        missing: readonly SoortStap[];
      }>
    | Readonly<{ kind: "ingevoerd"; since?: CalendarDate }>
  );

/**
 * Folds the steps of one version of one document. Brought into practice means: all five kinds have a step, and every
 * step is done with proof or not needed with a reason. Steps of another version do not count.
 */
export function invoerstand(
  stappen: readonly Implementatiestap[],
  { documentId, versie }: Readonly<{ documentId: string; versie: string }>,
  today: CalendarDate,
): Invoerstand {
  const ours = stappen.filter((stap) => stap.documentId === documentId && stap.versie === versie);
  const soorten = SOORTEN_STAP.map((soort) =>
    soortStand(
      soort,
      ours.filter((stap) => stap.soort === soort),
    ),
  );
  if (ours.length === 0) return { kind: "not-started", soorten };
  if (soorten.every(({ stand }) => stand === "settled")) {
    return { kind: "ingevoerd", since: lastDay(ours), soorten };
  }
  return {
    kind: "under-way",
    settled: ours.filter(isSettled).length,
    total: ours.length,
    late: ours.filter((stap) => isStapLate(stap, today)),
    missing: soorten.filter(({ stand }) => stand === "empty").map(({ soort }) => soort),
    soorten,
  };
}

/** Whether nothing has to be done any more for a step, and it says why. */
export function isSettled(stap: Implementatiestap): boolean {
  switch (stap.stand) {
    case "open":
      return false;
    case "done":
      return stap.bewijs.trim() !== "";
    case "not-needed":
      return stap.reden.trim() !== "";
  }
}

/** Whether the date that a step was promised for has gone by while it is open. */
export function isStapLate(stap: Implementatiestap, today: CalendarDate): boolean {
  return stap.stand === "open" && stap.streefdatum !== undefined && stap.streefdatum < today;
}

function soortStand(soort: SoortStap, stappen: readonly Implementatiestap[]): SoortStand {
  const settled = stappen.filter(isSettled).length;
  if (stappen.length === 0) return { soort, stand: "empty", stappen };
  if (settled === stappen.length) return { soort, stand: "settled", stappen };
  return { soort, stand: settled === 0 ? "planned" : "under-way", stappen };
}

function lastDay(stappen: readonly Implementatiestap[]): CalendarDate | undefined {
  return stappen
    .flatMap((stap) => (stap.stand === "done" ? [stap.gereedOp] : []))
    .toSorted()
    .at(-1);
}
