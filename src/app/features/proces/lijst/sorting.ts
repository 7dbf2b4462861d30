import { LICHTEN, LICHTSTANDEN } from "../../../../domain/lichten.ts";
import { PROCES_STATUSES } from "../../../../domain/proces.ts";
import type { ProcesView } from "../../../register/views.ts";

export const COLUMNS = [
  "plaats",
  "nummer",
  "titel",
  "domein",
  "status",
  "lichten",
  "eigenaar",
  "volwassenheid",
  "herzien",
] as const;
export type Column = (typeof COLUMNS)[number];

/** From which width of the list on, in px, there is room for a column; see the widths in `ProcesTable`. */
const ROOM_FROM: Readonly<Partial<Record<Column, number>>> = {
  lichten: 560,
  status: 700,
  herzien: 820,
  eigenaar: 960,
  volwassenheid: 1120,
  domein: 1240,
};

/** The columns that fit into a list of this width. */
export function columnsWithin(width: number): readonly Column[] {
  return COLUMNS.filter((column) => (ROOM_FROM[column] ?? 0) <= width);
}

export type Sorting = Readonly<{ column: Column; descending: boolean }>;

/** As agreed: first things first. */
export const DEFAULT_SORTING: Sorting = { column: "plaats", descending: false };

/** Reads a sorting as the address has it: the column, with a minus in front for descending. */
export function parseSorting(text: string | undefined): Sorting {
  const column = COLUMNS.find((name) => name === text?.replace(/^-/, ""));
  return column === undefined ? DEFAULT_SORTING : { column, descending: text?.startsWith("-") ?? false };
}

export function formatSorting({ column, descending }: Sorting): string | undefined {
  if (column === DEFAULT_SORTING.column && !descending) return undefined;
  return `${descending ? "-" : ""}${column}`;
}

/** What a press on the head of a column does: ascending first, then the other way round. */
export function pressed(now: Sorting, column: Column): Sorting {
  return { column, descending: now.column === column && !now.descending };
}

const collator = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

/** Sorts; rows without a value come last whichever way, and equal ones stay in the prioritised order. */
export function sortProcessen(
  processen: readonly ProcesView[],
  { column, descending }: Sorting,
): readonly ProcesView[] {
  if (column === "plaats" && !descending) return processen;
  const direction = descending ? -1 : 1;
  return processen.toSorted((one, other) => {
    const a = keyOf(one, column);
    const b = keyOf(other, column);
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return (
      direction * (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)))
    );
  });
}

function keyOf({ stored, proces, place, lichten }: ProcesView, column: Column): string | number | undefined {
  switch (column) {
    case "plaats":
      return place;
    case "nummer":
      return stored === undefined ? Number.MAX_SAFE_INTEGER : Number(stored.id);
    case "titel":
      return proces.title;
    case "domein":
      return proces.domein;
    case "status":
      return PROCES_STATUSES.indexOf(proces.status);
    case "lichten":
      return LICHTEN.reduce((sum, licht) => sum + LICHTSTANDEN.indexOf(lichten[licht].light), 0);
    case "eigenaar":
      return proces.eigenaar?.name;
    case "volwassenheid":
      return proces.volwassenheid;
    case "herzien":
      return proces.herzienVoor;
  }
}
