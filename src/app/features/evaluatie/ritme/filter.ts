import { NIVEAUS, type Niveau } from "../../../../domain/evaluatie.ts";
import { STANDEN, type Stand } from "../../../../domain/ritme.ts";
import type { Address } from "../../../address.ts";
import type { EvaluatieView } from "./views.ts";

/** Which evaluations a person wants to see. Empty lists mean: all. */
export type EvaluatieFilter = Readonly<{ niveau: readonly Niveau[]; stand: readonly Stand[] }>;

/** The fields that can be filtered by choosing values. */
export const FILTER_FIELDS = ["niveau", "stand"] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

export const NO_FILTER: EvaluatieFilter = { niveau: [], stand: [] };

/** Reads the filter from the address; values that do not exist are passed by. */
export function filterOf({ params }: Address): EvaluatieFilter {
  const known = <T extends string>(field: FilterField, all: readonly T[]): readonly T[] => {
    const wanted = (params[field] ?? "").split(",");
    return all.filter((value) => wanted.includes(value));
  };
  return { niveau: known("niveau", NIVEAUS), stand: known("stand", STANDEN) };
}

/** The values of the address that hold a filter; undefined for those that go. */
export function paramsOf(filter: EvaluatieFilter): Readonly<Record<FilterField, string | undefined>> {
  return { niveau: filter.niveau.join(",") || undefined, stand: filter.stand.join(",") || undefined };
}

/** The same filter with one value more, or less when it was chosen. */
export function toggled(filter: EvaluatieFilter, field: string, value: string): EvaluatieFilter {
  return {
    niveau: field === "niveau" ? toggledIn(filter.niveau, NIVEAUS, value) : filter.niveau,
    stand: field === "stand" ? toggledIn(filter.stand, STANDEN, value) : filter.stand,
  };
}

/** How many values are chosen. */
export function chosenCount({ niveau, stand }: EvaluatieFilter): number {
  return niveau.length + stand.length;
}

/** The evaluations that pass the filter. */
export function applyFilter(views: readonly EvaluatieView[], { niveau, stand }: EvaluatieFilter) {
  return views.filter(
    ({ evaluatie, stand: own }) =>
      (niveau.length === 0 || niveau.includes(evaluatie.niveau)) && (stand.length === 0 || stand.includes(own)),
  );
}

function toggledIn<T extends string>(chosen: readonly T[], all: readonly T[], value: string): readonly T[] {
  return all.filter((each) => chosen.includes(each) !== (each === value));
}
