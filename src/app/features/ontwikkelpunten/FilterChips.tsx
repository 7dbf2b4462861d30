import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons/svg/dismiss";
import { useWords } from "../../language.tsx";
import { isolated } from "../../bidi.ts";
import { asideWords } from "./asideWords.ts";
import { CHOSEN_FIELDS, NO_FILTER, type PuntFilter } from "./filter.ts";
import type { FilterOptions } from "./filterOptions.ts";
import { useFilterOptions } from "./useFilterOptions.ts";
import { listWords } from "./words.ts";

const useStyles = makeStyles({
  chips: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

type Chip = Readonly<{ key: string; label: string; without: PuntFilter }>;

export type FilterChipsProps = Readonly<{
  filter: PuntFilter;
  onChange: (filter: PuntFilter) => void;
}>;

/** What is filtered on now, each to be taken away by a press. */
export function FilterChips({ filter, onChange }: FilterChipsProps) {
  const styles = useStyles();
  const words = useWords(asideWords);
  const { late, filters } = useWords(listWords);
  const options = useFilterOptions();
  const chips: readonly Chip[] = [
    ...chosenChips(filter, options, words.fields),
    ...(filter.late ? [{ key: "late", label: late, without: { ...filter, late: false } }] : []),
    ...(filter.archive ? [{ key: "archive", label: words.archive, without: { ...filter, archive: false } }] : []),
  ];
  return (
    <ul className={styles.chips} aria-label={filters}>
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <Button
            size="small"
            shape="circular"
            icon={<Dismiss12Regular />}
            iconPosition="after"
            aria-label={words.removeFilter(label)}
            onClick={() => onChange(without)}
          >
            {label}
          </Button>
        </li>
      ))}
      <li>
        <Button size="small" appearance="subtle" onClick={() => onChange({ ...NO_FILTER, text: filter.text })}>
          {words.clearFilters}
        </Button>
      </li>
    </ul>
  );
}

function chosenChips(
  filter: PuntFilter,
  options: FilterOptions,
  fields: Readonly<Record<string, string>>,
): readonly Chip[] {
  return CHOSEN_FIELDS.flatMap((field) => {
    const chosen: readonly string[] = filter[field];
    return chosen.map((value) => ({
      key: `${field}-${value}`,
      label: `${fields[field]}: ${isolated(options[field].find((option) => option.value === value)?.label ?? value)}`,
      without: { ...filter, [field]: chosen.filter((other) => other !== value) },
    }));
  });
}
