import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../language.tsx";
import { CHOSEN_FIELDS, type ChosenField, type PuntFilter } from "./filter.ts";
import type { FilterOptions } from "./filterOptions.ts";
import { listWords } from "./words.ts";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(11rem, 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  values: { display: "grid", maxHeight: "13rem", overflowY: "auto" },
});

export type FilterPanelProps = Readonly<{
  id: string;
  filter: PuntFilter;
  options: FilterOptions;
  onChange: (filter: PuntFilter) => void;
}>;

/** Every value that can be filtered on, to be ticked. */
export function FilterPanel({ id, filter, options, onChange }: FilterPanelProps) {
  const styles = useStyles();
  const words = useWords(listWords);
  const toggle = (field: ChosenField, value: string): void => {
    const chosen: readonly string[] = filter[field];
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    onChange({ ...filter, [field]: next });
  };

  return (
    <div id={id} className={styles.panel}>
      {CHOSEN_FIELDS.map((field) => (
        <fieldset key={field} className={styles.group}>
          <legend className={styles.legend}>{words.fields[field]}</legend>
          <div className={styles.values}>
            {options[field].map(({ value, label }) => (
              <Checkbox
                key={value}
                label={label}
                checked={(filter[field] as readonly string[]).includes(value)}
                onChange={() => toggle(field, value)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.columns.streefdatum}</legend>
        <Checkbox
          label={words.late}
          checked={filter.late}
          onChange={() => onChange({ ...filter, late: !filter.late })}
        />
        <Checkbox
          label={words.archive}
          checked={filter.archive}
          onChange={() => onChange({ ...filter, archive: !filter.archive })}
        />
      </fieldset>
    </div>
  );
}
