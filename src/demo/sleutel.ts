import type { CalendarDate } from "../domain/time.ts";
import { SLEUTEL } from "../sharepoint/list/contract.ts";
import type { RawRow } from "../sharepoint/list/row.ts";

export type Soort =
  | "beslisser"
  | "team"
  | "afdeling"
  | "wijk"
  | "proces"
  | "evaluatie"
  | "punt"
  | "document"
  | "stap"
  | "leerstand"
  | "meting"
  | "gelezen"
  | "regel"
  | "verslagcijfer"
  | "besluit"
  | "actie"
  | "golf"
  | "cijfer";

/**
 * The Sleutel of a row of the demo. It holds the day that the demo was filled for, because every date in it counts from
 * that day: a fill that broke off is finished as it was begun, also on a later day.
 */
export function sleutelOf(day: CalendarDate, soort: Soort, key: string): string {
  return `demo/${day}/${soort}/${key}`;
}

const PATTERN = /^demo\/(\d{4}-\d{2}-\d{2})\/([a-z]+\/.+)$/;

/** The rows of the demo in a list, by soort and key, as in `punt/een-ingang`. Other rows are left out. */
export function demoRows(rows: readonly RawRow[]): ReadonlyMap<string, RawRow> {
  return new Map(
    rows.flatMap((row) => {
      const name = PATTERN.exec(textOf(row))?.[2];
      return name === undefined ? [] : [[name, row]];
    }),
  );
}

/** The day that the demo was filled for, when there are rows of it. */
export function filledFor(rows: readonly RawRow[]): CalendarDate | undefined {
  return rows.map((row) => PATTERN.exec(textOf(row))?.[1]).find((day) => day !== undefined);
}

function textOf({ fields }: RawRow): string {
  const sleutel = fields[SLEUTEL.name];
  return typeof sleutel === "string" ? sleutel : "";
}
