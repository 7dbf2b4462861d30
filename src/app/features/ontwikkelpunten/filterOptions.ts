import { BRONNEN, PRIORITEITEN, STATUSES } from "../../../domain/ontwikkelpunt.ts";
import type { FilterOption } from "../../components/filters/filterGroup.ts";
import type { PuntView } from "../../data/puntView.ts";
import type { Lists } from "../../data/lists.ts";
import type { Labels } from "../../labels.ts";
import { type ChosenField, NONE } from "./filter.ts";

export type FilterOptions = Readonly<Record<ChosenField, readonly FilterOption[]>>;

const collator = new Intl.Collator("nl", { sensitivity: "base" });

/** The values that a person can filter on, with what they are called. */
export function filterOptions(punten: readonly PuntView[], lists: Lists, labels: Labels, none: string): FilterOptions {
  const empty = { value: NONE, label: none };
  const wijken = [...lists.wijken.snapshot().rows.values()].toSorted(
    (one, other) => one.value.order - other.value.order,
  );
  const processen = [...lists.processen.snapshot().rows.values()];
  return {
    status: STATUSES.map((value) => ({ value, label: labels.status[value] })),
    prioriteit: [...PRIORITEITEN.map((value) => ({ value, label: labels.prioriteit[value] })), empty],
    bron: BRONNEN.map((value) => ({ value, label: labels.bron[value] })),
    wijk: [...wijken.map(({ id, value }) => ({ value: id, label: value.name })), empty],
    proces: [...byLabel(processen.map(({ id, value }) => ({ value: id, label: value.title }))), empty],
    trekker: [...byLabel(trekkersOf(punten)), empty],
  };
}

function trekkersOf(punten: readonly PuntView[]): readonly FilterOption[] {
  const byId = new Map(
    punten.flatMap(({ point: { trekker } }) => (trekker === undefined ? [] : [[trekker.id, trekker.name]])),
  );
  return [...byId].map(([value, label]) => ({ value, label }));
}

function byLabel(options: readonly FilterOption[]): readonly FilterOption[] {
  return options.toSorted((one, other) => collator.compare(one.label, other.label));
}
