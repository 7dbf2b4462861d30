import {
  BRONNEN,
  type Bron,
  isActive,
  PRIORITEITEN,
  type Prioriteit,
  STATUSES,
  type Status,
} from "../../../domain/ontwikkelpunt.ts";
import { isLate } from "../../../domain/overzicht.ts";
import { matchesText } from "../../../domain/search.ts";
import type { CalendarDate } from "../../../domain/time.ts";
import type { Address } from "../../address.ts";
import type { PuntView } from "../../data/puntView.ts";

/** Which points a person wants to see. Empty lists mean: all. Ids are row ids, or `geen` for points without one. */
export type PuntFilter = Readonly<{
  text: string;
  status: readonly Status[];
  prioriteit: readonly Prioriteit[];
  bron: readonly Bron[];
  wijk: readonly string[];
  proces: readonly string[];
  trekker: readonly string[];
  /** Also what was finished or rejected. */
  archive: boolean;
  late: boolean;
}>;

/** The fields that can be filtered by choosing values. */
export const CHOSEN_FIELDS = ["status", "prioriteit", "bron", "wijk", "proces", "trekker"] as const;
export type ChosenField = (typeof CHOSEN_FIELDS)[number];

/** What stands for "has none" among the values of a field. */
export const NONE = "geen";

/** Reads the filter from the address; values that do not exist are passed by. */
export function filterOf({ params }: Address): PuntFilter {
  const list = (name: string): readonly string[] => (params[name] ?? "").split(",").filter((value) => value !== "");
  return {
    text: params.zoek ?? "",
    status: STATUSES.filter((status) => list("status").includes(status)),
    prioriteit: PRIORITEITEN.filter((prioriteit) => list("prioriteit").includes(prioriteit)),
    bron: BRONNEN.filter((bron) => list("bron").includes(bron)),
    wijk: list("wijk"),
    proces: list("proces"),
    trekker: list("trekker"),
    archive: params.archief === "ja",
    late: params.telaat === "ja",
  };
}

/** The values of the address that hold a filter; undefined for those that go. */
export function paramsOf(filter: PuntFilter): Readonly<Record<string, string | undefined>> {
  const chosen = CHOSEN_FIELDS.map((field) => [field, filter[field].join(",") || undefined] as const);
  return {
    ...Object.fromEntries(chosen),
    zoek: filter.text || undefined,
    archief: filter.archive ? "ja" : undefined,
    telaat: filter.late ? "ja" : undefined,
  };
}

/** Nothing chosen and nothing typed. */
export const NO_FILTER: PuntFilter = filterOf({ screen: "ontwikkelpunten", params: {} });

/** How many values are chosen, for the button that shows the filters. */
export function chosenCount(filter: PuntFilter): number {
  return (
    CHOSEN_FIELDS.reduce((count, field) => count + filter[field].length, 0) +
    Number(filter.late) +
    Number(filter.archive)
  );
}

/** Whether anything but the search leaves points out. */
export function narrows(filter: PuntFilter): boolean {
  return chosenCount({ ...filter, archive: false }) > 0;
}

/** Whether the archive has to be read for this filter. */
export function needsArchive({ archive, status }: PuntFilter): boolean {
  return archive || status.some((value) => !isActive({ status: value }));
}

/** The points that pass the filter. */
export function applyFilter(punten: readonly PuntView[], filter: PuntFilter, today: CalendarDate): readonly PuntView[] {
  return punten.filter((punt) => passes(punt, filter, today));
}

function passes(view: PuntView, filter: PuntFilter, today: CalendarDate): boolean {
  const { point, standing } = view;
  const hidden = !isActive(point) && standing.kind !== "unproven" && !needsArchive(filter);
  return (
    !hidden &&
    CHOSEN_FIELDS.every((field) => hasOneOf(filter[field], valueOf(view, field))) &&
    (!filter.late || isLate(point, today)) &&
    matchesText(filter.text, [
      view.number,
      point.title,
      point.explanation,
      view.proces,
      view.wijk,
      point.trekker?.name,
      ...questions(view),
    ])
  );
}

function questions({ point }: PuntView): readonly string[] {
  return point.deelvragen.flatMap(({ question, answer }) => [question, answer]);
}

function hasOneOf(wanted: readonly string[], value: string | undefined): boolean {
  return wanted.length === 0 || wanted.includes(value ?? NONE);
}

/** The value of a point in a field that can be filtered. */
export function valueOf({ point }: PuntView, field: ChosenField): string | undefined {
  switch (field) {
    case "wijk":
      return point.wijkId;
    case "proces":
      return point.procesId;
    case "trekker":
      return point.trekker?.id;
    default:
      return point[field];
  }
}
