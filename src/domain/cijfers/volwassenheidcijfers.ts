import { NIVEAUS_VOLWASSENHEID, type ProcesStatus, type Volwassenheid } from "../proces.ts";
import type { CalendarDate } from "../time.ts";
import type { Volwassenheidsmeting } from "../volwassenheidsmeting.ts";
import { type Aantal, aantalOf, verdeeld } from "./aantal.ts";
import { type Dagen, ligtIn } from "./periode.ts";

export type Volwassenheidbron = Readonly<{
  processen: readonly Readonly<{ id: string; status: ProcesStatus; volwassenheid?: Volwassenheid }>[];
  /** In the order in which they were added. */
  metingen: readonly Readonly<{ id: string; meting: Volwassenheidsmeting }>[];
}>;

/** How mature the processes are at the end of a day; the rows are processes. Without measured ones there is no mean. */
export type Volwassenheidstand = Readonly<{
  perNiveau: Readonly<Record<Volwassenheid, Aantal>>;
  nietGemeten: Aantal;
  gemiddelde: number | undefined;
}>;

/**
 * Counts processes by level, retired ones left out: nobody knows since when they are. Today it is the level that stands
 * at the process, on a day before what was measured last by then; a level that was never measured is of today only.
 */
export function volwassenheidOp(
  { processen, metingen }: Volwassenheidbron,
  day: CalendarDate,
  today: CalendarDate,
): Volwassenheidstand {
  const byProces = Map.groupBy(metingen, ({ meting }) => meting.procesId);
  const levels = processen
    .filter(({ status }) => status !== "retired")
    .map(({ id, volwassenheid }) => ({
      id,
      niveau: day >= today ? volwassenheid : lastBy(byProces.get(id) ?? [], day)?.meting.niveau,
    }));
  const measured = levels.flatMap(({ niveau }) => (niveau === undefined ? [] : [niveau]));
  return {
    perNiveau: verdeeld(NIVEAUS_VOLWASSENHEID, levels, ({ niveau }) => niveau),
    nietGemeten: aantalOf(levels.filter(({ niveau }) => niveau === undefined)),
    gemiddelde:
      measured.length === 0 ? undefined : measured.reduce<number>((sum, each) => sum + each, 0) / measured.length,
  };
}

/** What was measured in some days, against the measurement before it. Days that follow on each other add up. */
export type Volwassenheidverloop = Readonly<Record<"first" | "up" | "same" | "down", Aantal>>;

/** Counts measurements by what they changed; the rows are measurements. Those of processes that are not there are left out. */
export function volwassenheidverloop({ processen, metingen }: Volwassenheidbron, dagen: Dagen): Volwassenheidverloop {
  const known = new Set(processen.filter(({ status }) => status !== "retired").map(({ id }) => id));
  const byProces = Map.groupBy(metingen, ({ meting }) => meting.procesId);
  const moves = [...byProces]
    .filter(([procesId]) => known.has(procesId))
    .flatMap(([, own]) =>
      inOrder(own).map(({ id, meting }, index, all) => ({
        id,
        on: meting.datum,
        move: moveOf(all[index - 1]?.meting.niveau, meting.niveau),
      })),
    );
  return verdeeld(
    ["first", "up", "same", "down"],
    moves.filter(({ on }) => ligtIn(on, dagen)),
    ({ move }) => move,
  );
}

type Row = Volwassenheidbron["metingen"][number];

function inOrder(metingen: readonly Row[]): readonly Row[] {
  return metingen.toSorted((one, other) => one.meting.datum.localeCompare(other.meting.datum));
}

function lastBy(metingen: readonly Row[], day: CalendarDate): Row | undefined {
  return inOrder(metingen).findLast(({ meting }) => meting.datum <= day);
}

function moveOf(before: Volwassenheid | undefined, now: Volwassenheid): keyof Volwassenheidverloop {
  if (before === undefined) return "first";
  return now > before ? "up" : now < before ? "down" : "same";
}
