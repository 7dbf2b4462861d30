import { Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { useId, useState } from "react";
import { useWords } from "../../language.tsx";
import { chosenCount, type PuntFilter } from "./filter.ts";
import { FilterChips } from "./FilterChips.tsx";
import type { FilterOptions } from "./filterOptions.ts";
import { FilterPanel } from "./FilterPanel.tsx";
import { listWords } from "./words.ts";

const useStyles = makeStyles({
  toolbar: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, maxWidth: "26rem", minWidth: "10rem" },
  count: { marginLeft: "auto", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export type ListToolbarProps = Readonly<{
  filter: PuntFilter;
  options: FilterOptions;
  shown: number;
  all: number;
  complete: boolean;
  onChange: (filter: PuntFilter) => void;
}>;

/** Search, filters, and how many rows are left. */
export function ListToolbar({ filter, options, shown, all, complete, onChange }: ListToolbarProps) {
  const styles = useStyles();
  const words = useWords(listWords);
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const chosen = chosenCount(filter);
  return (
    <div className={styles.toolbar} role="search">
      <div className={styles.line}>
        <Input
          className={styles.search}
          type="search"
          data-search
          contentBefore={<Search20Regular />}
          aria-label={words.search}
          placeholder={words.searchHint}
          value={filter.text}
          onChange={(_, { value }) => onChange({ ...filter, text: value })}
        />
        <ToggleButton
          icon={<Filter20Regular />}
          checked={open}
          aria-expanded={open}
          aria-controls={panelId}
          onClick={() => setOpen(!open)}
        >
          {chosen === 0 ? words.filters : words.filtersChosen(chosen)}
        </ToggleButton>
        <span className={styles.count} role="status">
          {words.counted(shown, all)}
          {!complete && ` – ${words.stillReading}`}
        </span>
      </div>
      {open && <FilterPanel id={panelId} filter={filter} options={options} onChange={onChange} />}
      <FilterChips filter={filter} options={options} onChange={onChange} />
    </div>
  );
}
