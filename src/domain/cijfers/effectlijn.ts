import type { Indicator, Meting } from "../meting.ts";
import type { CalendarDate } from "../time.ts";

/** A figure with the id of its row. */
export type Metingrij = Readonly<{ id: string; meting: Meting }>;

/**
 * Where an indicator came from, where it should go and what was measured since, oldest first. Only figures about the
 * same (a district, a process or all of it) and in the same unit stand in one line: others cannot be compared.
 */
export type Effectlijn = Readonly<{
  wijkId: string | undefined;
  procesId: string | undefined;
  eenheid: string;
  baseline: Metingrij | undefined;
  target: Metingrij | undefined;
  measured: readonly Metingrij[];
  /** As it was measured last: nothing is weighted or averaged. */
  laatste: Metingrij | undefined;
}>;

/** The lines of an indicator by what was known at the end of a day; what is about all of it comes first. */
export function effectlijnen(
  rows: readonly Metingrij[],
  indicator: Indicator,
  day: CalendarDate,
): readonly Effectlijn[] {
  const known = rows
    .filter(({ meting }) => meting.indicator === indicator && meting.datum <= day)
    .toSorted((one, other) => one.meting.datum.localeCompare(other.meting.datum));
  const groups = Map.groupBy(known, ({ meting: { wijkId = "", procesId = "", eenheid } }) =>
    [wijkId, procesId, eenheid.trim().toLowerCase()].join("\n"),
  );
  return [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other, "nl"))
    .flatMap(([, own]) => {
      const first = own.at(0)?.meting;
      return first === undefined ? [] : [lijnOf(own, first)];
    });
}

function lijnOf(own: readonly Metingrij[], { wijkId, procesId, eenheid }: Meting): Effectlijn {
  const measured = own.filter(({ meting }) => meting.soort === "measured");
  return {
    wijkId,
    procesId,
    eenheid: eenheid.trim(),
    baseline: own.findLast(({ meting }) => meting.soort === "baseline"),
    target: own.findLast(({ meting }) => meting.soort === "target"),
    measured,
    laatste: measured.at(-1),
  };
}
