import { beweging, type Leerstand, STADIA, type Stadium } from "../leerstand.ts";
import type { CalendarDate } from "../time.ts";
import { type Aantal, verdeeld } from "./aantal.ts";
import { type Dagen, ligtIn } from "./periode.ts";

/** A row of Leerstand, in the order in which they were added. */
export type Leerbron = Readonly<{ id: string; leerstand: Leerstand }>;

/** At which stage the teams are at the end of a day. A team counts once for each process that it learns. */
export function leerstandOp(rows: readonly Leerbron[], day: CalendarDate): Readonly<Record<Stadium, Aantal>> {
  const last = lijnen(rows).flatMap((lijn) => lijn.findLast(({ leerstand }) => leerstand.datum <= day) ?? []);
  return verdeeld(STADIA, last, ({ leerstand }) => leerstand.stadium);
}

/** What teams did in some days, row by row against the one before it. Days that follow on each other add up. */
export type Leerverloop = Readonly<Record<"begun" | "forward" | "same" | "back", Aantal>>;

/** Counts rows by what they changed. */
export function leerverloop(rows: readonly Leerbron[], dagen: Dagen): Leerverloop {
  const moves = lijnen(rows).flatMap((lijn) =>
    lijn.map(({ id, leerstand }, index) => ({
      id,
      on: leerstand.datum,
      move: moveOf(lijn[index - 1]?.leerstand.stadium, leerstand.stadium),
    })),
  );
  return verdeeld(
    ["begun", "forward", "same", "back"],
    moves.filter(({ on }) => ligtIn(on, dagen)),
    ({ move }) => move,
  );
}

/** The rows of each team and process, by day. */
function lijnen(rows: readonly Leerbron[]): readonly (readonly Leerbron[])[] {
  const byPair = Map.groupBy(rows, ({ leerstand: { procesId, team } }) => `${procesId}\n${team}`);
  return [...byPair.values()].map((own) =>
    own.toSorted((one, other) => one.leerstand.datum.localeCompare(other.leerstand.datum)),
  );
}

function moveOf(before: Stadium | undefined, now: Stadium): keyof Leerverloop {
  if (before === undefined) return "begun";
  const moved = beweging(before, now);
  return moved === "next" || moved === "skip" ? "forward" : moved;
}
