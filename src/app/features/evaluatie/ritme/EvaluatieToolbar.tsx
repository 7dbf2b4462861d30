import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarAdd20Regular } from "@fluentui/react-icons/svg/calendar-add";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { useId, useState } from "react";
import { NIVEAUS } from "../../../../domain/evaluatie.ts";
import { STANDEN } from "../../../../domain/ritme.ts";
import { hrefTo } from "../../../address.ts";
import { FilterChips } from "../../../components/filters/FilterChips.tsx";
import { filterGroup } from "../../../components/filters/filterGroup.ts";
import { FilterGroups } from "../../../components/filters/FilterGroups.tsx";
import { labels } from "../../../labels.ts";
import { useWords } from "../../../language.tsx";
import { evaluatieWords } from "../words.ts";
import { chosenCount, type EvaluatieFilter, NO_FILTER, toggled } from "./filter.ts";

const useStyles = makeStyles({
  toolbar: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  count: { marginLeft: "auto", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export type EvaluatieToolbarProps = Readonly<{
  filter: EvaluatieFilter;
  shown: number;
  all: number;
  complete: boolean;
  onChange: (filter: EvaluatieFilter) => void;
  onPlan: () => void;
}>;

/** Filters, how many rows are left, and the button that plans a meeting. */
export function EvaluatieToolbar({ filter, shown, all, complete, onChange, onPlan }: EvaluatieToolbarProps) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const { niveau } = useWords(labels);
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const chosen = chosenCount(filter);
  const groups = [
    filterGroup("niveau", words.fields.niveau, optionsOf(NIVEAUS, niveau), filter.niveau),
    filterGroup("stand", words.fields.stand, optionsOf(STANDEN, words.stand), filter.stand),
  ];
  const toggle = (field: string, value: string): void => onChange(toggled(filter, field, value));
  return (
    <div className={styles.toolbar} role="search" aria-label={words.filters}>
      <div className={styles.line}>
        <Button icon={<Filter20Regular />} aria-expanded={open} aria-controls={panelId} onClick={() => setOpen(!open)}>
          {chosen === 0 ? words.filters : words.filtersChosen(chosen)}
        </Button>
        <Button icon={<CalendarAdd20Regular />} data-new-evaluatie onClick={onPlan}>
          {words.plan}
        </Button>
        <Link href={hrefTo("kalender")}>{words.toKalender}</Link>
        <span className={styles.count} role="status">
          {words.counted(shown, all)}
          {!complete && ` – ${words.stillReading}`}
        </span>
      </div>
      {open && <FilterGroups id={panelId} groups={groups} onToggle={toggle} />}
      {chosen > 0 && <FilterChips groups={groups} onToggle={toggle} onClear={() => onChange(NO_FILTER)} />}
    </div>
  );
}

function optionsOf<T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) {
  return values.map((value) => ({ value, label: names[value] }));
}
