import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Grid20Regular } from "@fluentui/react-icons/svg/grid";
import { ReOrder20Regular } from "@fluentui/react-icons/svg/re-order";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { Suspense, useId, useState } from "react";
import { SearchField } from "../../../components/SearchField.tsx";
import { useWords } from "../../../language.tsx";
import { part } from "../../../parts.ts";
import type { ProcesView } from "../../../register/views.ts";
import { chosenCount, FILTER_FIELDS, NO_FILTER, type ProcesFilter, toggled } from "./filter.ts";
import { useFilterGroups } from "./useFilterGroups.ts";
import { procesListWords } from "./words.ts";

const FilterChips = part(() =>
  import("../../../components/filters/FilterChips.tsx").then((module) => module.FilterChips),
);
const FilterGroups = part(() =>
  import("../../../components/filters/FilterGroups.tsx").then((module) => module.FilterGroups),
);

const useStyles = makeStyles({
  toolbar: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, maxWidth: "26rem", minWidth: "10rem" },
  count: { marginLeft: "auto", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export type ProcesToolbarProps = Readonly<{
  processen: readonly ProcesView[];
  filter: ProcesFilter;
  shown: number;
  complete: boolean;
  /** Undefined where there is only room for cards. */
  cards: boolean | undefined;
  /** Undefined beside a process: there the list is for choosing another one. */
  reordering: boolean | undefined;
  onChange: (filter: ProcesFilter) => void;
  onAdd: () => void;
  onCards: (cards: boolean) => void;
  onReorder: (reordering: boolean) => void;
}>;

/** Search, filters, how many rows are left, and what else can be done with the list. */
export function ProcesToolbar(props: ProcesToolbarProps) {
  const { processen, filter, shown, complete, onChange } = props;
  const styles = useStyles();
  const words = useWords(procesListWords);
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const chosen = chosenCount(filter);
  const groups = useFilterGroups(processen, filter);
  const toggle = (key: string, value: string): void => {
    const field = FILTER_FIELDS.find((name) => name === key);
    if (field !== undefined) onChange(toggled(filter, field, value));
  };
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
        <ListActions {...props} />
        <span className={styles.count} role="status">
          {words.counted(shown, processen.length)}
          {!complete && ` – ${words.stillReading}`}
        </span>
      </div>
      {open && (
        <Suspense fallback={<div id={panelId} />}>
          <FilterGroups id={panelId} groups={groups} onToggle={toggle} />
        </Suspense>
      )}
      {chosen > 0 && (
        <Suspense fallback={null}>
          <FilterChips
            groups={groups}
            onToggle={toggle}
            onClear={() => onChange({ ...NO_FILTER, text: filter.text })}
          />
        </Suspense>
      )}
    </div>
  );
}

function ListActions({ cards, reordering, onAdd, onCards, onReorder }: ProcesToolbarProps) {
  const words = useWords(procesListWords);
  return (
    <>
      {cards !== undefined && (
        <Button
          appearance="subtle"
          icon={cards ? <Table20Regular /> : <Grid20Regular />}
          onClick={() => onCards(!cards)}
        >
          {cards ? words.asTable : words.asCards}
        </Button>
      )}
      {reordering !== undefined && (
        <Button appearance="subtle" icon={<ReOrder20Regular />} onClick={() => onReorder(!reordering)}>
          {reordering ? words.reorderDone : words.reorder}
        </Button>
      )}
      <Button icon={<Add20Regular />} data-new-proces onClick={onAdd}>
        {words.add}
      </Button>
    </>
  );
}
