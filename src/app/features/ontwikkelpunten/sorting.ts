import { PRIORITEITEN, STATUSES } from "../../../domain/ontwikkelpunt.ts";
import type { PuntView } from "../../data/puntView.ts";

export const COLUMNS = [
  "number",
  "title",
  "status",
  "prioriteit",
  "bron",
  "proces",
  "wijk",
  "trekker",
  "streefdatum",
] as const;
export type Column = (typeof COLUMNS)[number];

/** From which width of the tab on, in px, there is room for a column; see the widths in `PuntTable`. */
const ROOM_FROM: Readonly<Partial<Record<Column, number>>> = {
  prioriteit: 760,
  streefdatum: 760,
  trekker: 900,
  wijk: 1040,
  bron: 1360,
  proces: 1360,
};

/** The columns that fit into a tab of at least this width. */
export function columnsWithin(width: number): readonly Column[] {
  return COLUMNS.filter((column) => (ROOM_FROM[column] ?? 0) <= width);
}

export type Sorting = Readonly<{ column: Column; descending: boolean }>;

/** The newest first. */
export const DEFAULT_SORTING: Sorting = { column: "number", descending: true };

/** Reads a sorting as the address has it: the column, with a minus in front for descending. */
export function parseSorting(text: string | undefined): Sorting {
  const column = COLUMNS.find((name) => name === text?.replace(/^-/, ""));
  return column === undefined ? DEFAULT_SORTING : { column, descending: text?.startsWith("-") ?? false };
}

export function formatSorting({ column, descending }: Sorting): string | undefined {
  if (column === DEFAULT_SORTING.column && descending === DEFAULT_SORTING.descending) return undefined;
  return `${descending ? "-" : ""}${column}`;
}

/** What a press on the head of a column does: ascending first, then the other way round. */
export function pressed(now: Sorting, column: Column): Sorting {
  return now.column === column ? { column, descending: !now.descending } : { column, descending: column === "number" };
}

const collator = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

/** Sorts; rows without a value come last whichever way. */
export function sortPunten(punten: readonly PuntView[], { column, descending }: Sorting): readonly PuntView[] {
  const direction = descending ? -1 : 1;
  return punten.toSorted((one, other) => {
    const a = keyOf(one, column);
    const b = keyOf(other, column);
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return (
      direction * (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)))
    );
  });
}

function keyOf({ stored, point, proces, wijk }: PuntView, column: Column): string | number | undefined {
  switch (column) {
    case "number":
      return stored === undefined ? Number.MAX_SAFE_INTEGER : Number(stored.id);
    case "status":
      return STATUSES.indexOf(point.status);
    case "prioriteit":
      return point.prioriteit === undefined ? undefined : PRIORITEITEN.indexOf(point.prioriteit);
    case "proces":
      return proces;
    case "wijk":
      return wijk;
    case "trekker":
      return point.trekker?.name;
    default:
      return point[column];
  }
}
