import { endsWithinYear } from "../../../../domain/bewaartermijn.ts";
import { SELECTIEKLASSEN } from "../../../../domain/selectielijst.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import type { Address } from "../../../address.ts";
import { type BewaarRow, SOORTEN_STUK, type SoortStuk } from "./bewaarRows.ts";

/** Which records a person wants to see. Undefined: all. */
export type BewaarFilter = Readonly<{
  soort: SoortStuk | undefined;
  /** The number of a class. */
  klasse: string | undefined;
  /** Only those whose term ends within a year or is over. */
  ending: boolean;
}>;

/** Reads the filter from the address; values that do not exist are passed by. */
export function bewaarFilterOf({ params }: Address): BewaarFilter {
  return {
    soort: SOORTEN_STUK.find((soort) => soort === params.soort),
    klasse: SELECTIEKLASSEN.find(({ nummer }) => nummer === params.klasse)?.nummer,
    ending: params.verloopt === "ja",
  };
}

/** The values of the address that hold a filter; undefined for those that go. */
export function bewaarParams({ soort, klasse, ending }: BewaarFilter): Readonly<Record<string, string | undefined>> {
  return { soort, klasse, verloopt: ending ? "ja" : undefined };
}

export const NO_BEWAAR_FILTER: BewaarFilter = { soort: undefined, klasse: undefined, ending: false };

/** The records that pass the filter. */
export function filterRows(
  rows: readonly BewaarRow[],
  { soort, klasse, ending }: BewaarFilter,
  today: CalendarDate,
): readonly BewaarRow[] {
  return rows.filter(
    (row) =>
      (soort === undefined || row.soort === soort) &&
      (klasse === undefined || row.klasse.nummer === klasse) &&
      (!ending || endsWithinYear(row.termijn, today)),
  );
}
