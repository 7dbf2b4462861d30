import { LICHTEN, type LichtNaam, LICHTSTANDEN, type Lichtstand } from "../../../../domain/lichten.ts";
import { crossesAfdelingen, GATEN, type Gat } from "../../../../domain/procesgaten.ts";
import { DOMEINEN, type Domein, PROCES_STATUSES, type ProcesStatus } from "../../../../domain/proces.ts";
import { foldText } from "../../../../domain/search.ts";
import type { Address } from "../../../address.ts";
import type { ProcesView } from "../../../register/views.ts";

/** A light with how it stands, such as `vindbaar-half`. */
export type LichtKeuze = `${LichtNaam}-${Lichtstand}`;
export const LICHTKEUZES: readonly LichtKeuze[] = LICHTEN.flatMap((licht) =>
  LICHTSTANDEN.map((stand): LichtKeuze => `${licht}-${stand}`),
);

/** What one looks for in the roles: a gap, or that departments have to agree. */
export const SIGNALEN = [...GATEN, "crosses"] as const;
export type Signaal = Gat | "crosses";

/** Which processes a person wants to see. Empty lists mean: all. */
export type ProcesFilter = Readonly<{
  text: string;
  domein: readonly Domein[];
  status: readonly ProcesStatus[];
  licht: readonly LichtKeuze[];
  gat: readonly Signaal[];
  /** By name; `geen` stands for processes without one. */
  afdeling: readonly string[];
  team: readonly string[];
}>;

/** The fields that can be filtered by choosing values. */
export const FILTER_FIELDS = ["domein", "status", "licht", "gat", "afdeling", "team"] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** What stands for "has none" among the names. */
export const NONE = "geen";

/** Names may hold a comma; in the list of SharePoint a semicolon parts them, so no name holds that. */
const PARTED_BY: Readonly<Record<FilterField, string>> = {
  domein: ",",
  status: ",",
  licht: ",",
  gat: ",",
  afdeling: ";",
  team: ";",
};

/** Reads the filter from the address; values that do not exist are passed by. */
export function filterOf({ params }: Address): ProcesFilter {
  const list = (field: FilterField): readonly string[] =>
    (params[field] ?? "").split(PARTED_BY[field]).filter((value) => value !== "");
  const known = <T extends string>(field: FilterField, all: readonly T[]): readonly T[] =>
    all.filter((value) => list(field).includes(value));
  return {
    text: params.zoek ?? "",
    domein: known("domein", DOMEINEN),
    status: known("status", PROCES_STATUSES),
    licht: known("licht", LICHTKEUZES),
    gat: known("gat", SIGNALEN),
    afdeling: list("afdeling"),
    team: list("team"),
  };
}

/** The values of the address that hold a filter; undefined for those that go. */
export function paramsOf(filter: ProcesFilter): Readonly<Record<string, string | undefined>> {
  const chosen = FILTER_FIELDS.map((field) => [field, filter[field].join(PARTED_BY[field]) || undefined] as const);
  return { ...Object.fromEntries(chosen), zoek: filter.text || undefined };
}

/** Nothing chosen and nothing typed. */
export const NO_FILTER: ProcesFilter = filterOf({ screen: "processen", params: {} });

/** How many values are chosen. */
export function chosenCount(filter: ProcesFilter): number {
  return FILTER_FIELDS.reduce((count, field) => count + filter[field].length, 0);
}

/** The same filter with one value more, or less when it was chosen. */
export function toggled(filter: ProcesFilter, field: FilterField, value: string): ProcesFilter {
  const chosen: readonly string[] = filter[field];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filter, [field]: next };
}

/** The processes that pass the filter. */
export function applyFilter(processen: readonly ProcesView[], filter: ProcesFilter): readonly ProcesView[] {
  const words = foldText(filter.text)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0 && chosenCount(filter) === 0) return processen;
  return processen.filter(
    (view) =>
      FILTER_FIELDS.every((field) => hasOneOf(filter[field], valuesOf(view, field))) &&
      words.every((word) => view.text.includes(word)),
  );
}

function hasOneOf(wanted: readonly string[], values: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function valuesOf({ proces, lichten, gaten }: ProcesView, field: FilterField): readonly string[] {
  switch (field) {
    case "domein":
      return [proces.domein];
    case "status":
      return [proces.status];
    case "licht":
      return LICHTEN.map((licht): LichtKeuze => `${licht}-${lichten[licht].light}`);
    case "gat":
      return crossesAfdelingen(proces) ? [...gaten, "crosses"] : gaten;
    case "afdeling":
      return orNone(proces.afdelingen);
    case "team":
      return orNone(proces.teams);
  }
}

function orNone(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [NONE] : names;
}
