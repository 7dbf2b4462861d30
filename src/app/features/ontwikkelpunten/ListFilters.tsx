import { FilterChips } from "../../components/filters/FilterChips.tsx";
import { FilterGroups } from "../../components/filters/FilterGroups.tsx";
import { CHOSEN_FIELDS, chosenCount, NO_FILTER, type PuntFilter } from "./filter.ts";
import { useFilterGroups } from "./useFilterGroups.ts";

export type ListFiltersProps = Readonly<{
  /** Undefined while only what is chosen shows. */
  panelId: string | undefined;
  filter: PuntFilter;
  onChange: (filter: PuntFilter) => void;
}>;

/** What can be filtered on, once asked for, and what is filtered on now. */
export function ListFilters({ panelId, filter, onChange }: ListFiltersProps) {
  const groups = useFilterGroups(filter);
  const toggle = (key: string, value: string): void => onChange(toggled(filter, key, value));
  return (
    <>
      {panelId !== undefined && <FilterGroups id={panelId} groups={groups} onToggle={toggle} />}
      {chosenCount(filter) > 0 && (
        <FilterChips groups={groups} onToggle={toggle} onClear={() => onChange({ ...NO_FILTER, text: filter.text })} />
      )}
    </>
  );
}

/** The same filter with one value more, or less when it was chosen. */
function toggled(filter: PuntFilter, key: string, value: string): PuntFilter {
  if (key === "late" || key === "archive") return { ...filter, [key]: !filter[key] };
  const field = CHOSEN_FIELDS.find((name) => name === key);
  if (field === undefined) return filter;
  const chosen: readonly string[] = filter[field];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filter, [field]: next };
}
