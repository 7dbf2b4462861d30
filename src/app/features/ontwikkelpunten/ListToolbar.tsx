import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Suspense, useId, useState } from "react";
import { SearchField } from "../../components/SearchField.tsx";
import { useWords } from "../../language.tsx";
import { chosenCount, type PuntFilter } from "./filter.ts";
import { listWords } from "./words.ts";
import { part } from "../../parts.ts";

const ListFilters = part(() => import("./ListFilters.tsx").then((module) => module.ListFilters));

const useStyles = makeStyles({
  toolbar: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, maxWidth: "26rem", minWidth: "10rem" },
  count: { marginLeft: "auto", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export type ListToolbarProps = Readonly<{
  filter: PuntFilter;
  shown: number;
  all: number;
  complete: boolean;
  onChange: (filter: PuntFilter) => void;
}>;

/** Search, filters, and how many rows are left. */
export function ListToolbar({ filter, shown, all, complete, onChange }: ListToolbarProps) {
  const styles = useStyles();
  const words = useWords(listWords);
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const chosen = chosenCount(filter);
  return (
    <div className={styles.toolbar} role="search">
      <div className={styles.line}>
        <SearchField
          className={styles.search}
          label={words.search}
          hint={words.searchHint}
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
        />
        <Button icon={<Filter20Regular />} aria-expanded={open} aria-controls={panelId} onClick={() => setOpen(!open)}>
          {chosen === 0 ? words.filters : words.filtersChosen(chosen)}
        </Button>
        <span className={styles.count} role="status">
          {words.counted(shown, all)}
          {!complete && ` – ${words.stillReading}`}
        </span>
      </div>
      {(open || chosen > 0) && (
        <Suspense fallback={<div id={panelId} />}>
          <ListFilters panelId={open ? panelId : undefined} filter={filter} onChange={onChange} />
        </Suspense>
      )}
    </div>
  );
}
