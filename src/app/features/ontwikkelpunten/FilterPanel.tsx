import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { useWords } from "../../language.tsx";
import { asideWords } from "./asideWords.ts";
import { CHOSEN_FIELDS, type ChosenField, type PuntFilter } from "./filter.ts";
import { useFilterOptions } from "./useFilterOptions.ts";
import { listWords } from "./words.ts";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    // Rows have to remain in view: what is chosen here shows in them.
    maxHeight: "clamp(8rem, 32vh, 16rem)",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    // What is further down casts a shadow on the edge; at the end the cover has scrolled over it.
    backgroundImage: [
      `linear-gradient(${tokens.colorNeutralBackground2}, ${tokens.colorNeutralBackground2})`,
      `linear-gradient(transparent, ${tokens.colorNeutralStroke1})`,
    ].join(", "),
    backgroundPosition: "bottom",
    backgroundRepeat: "no-repeat",
    backgroundSize: "100% 12px, 100% 8px",
    backgroundAttachment: "local, scroll",
    // A scroll bar that hides says nothing about what is further down.
    "&::-webkit-scrollbar": { width: tokens.spacingHorizontalMNudge },
    "&::-webkit-scrollbar-thumb": {
      border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralBackground2}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralStrokeAccessible,
    },
  },
  short: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXXL },
  group: {
    display: "grid",
    gridTemplateColumns: "6rem minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    "@media (max-width: 640px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  name: {
    paddingTop: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  values: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  box: { margin: tokens.spacingHorizontalXS },
  label: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}` },
});

export type FilterPanelProps = Readonly<{
  id: string;
  filter: PuntFilter;
  onChange: (filter: PuntFilter) => void;
}>;

/** Every value that can be filtered on, to be ticked. */
export function FilterPanel({ id, filter, onChange }: FilterPanelProps) {
  const styles = useStyles();
  const words = useWords(asideWords);
  const { late, columns } = useWords(listWords);
  const options = useFilterOptions();
  const toggle = (field: ChosenField, value: string): void => {
    const chosen: readonly string[] = filter[field];
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    onChange({ ...filter, [field]: next });
  };

  return (
    <div id={id} className={styles.panel} data-screen-only>
      {CHOSEN_FIELDS.map((field) => (
        <Group key={field} name={words.fields[field]}>
          {options[field].map(({ value, label }) => (
            <Value
              key={value}
              label={label}
              checked={(filter[field] as readonly string[]).includes(value)}
              onChange={() => toggle(field, value)}
            />
          ))}
        </Group>
      ))}
      <div className={styles.short}>
        <Group name={columns.streefdatum}>
          <Value label={late} checked={filter.late} onChange={() => onChange({ ...filter, late: !filter.late })} />
        </Group>
        <Group name={words.archiveGroup}>
          <Value
            label={words.archive}
            checked={filter.archive}
            onChange={() => onChange({ ...filter, archive: !filter.archive })}
          />
        </Group>
      </div>
    </div>
  );
}

function Group({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  const styles = useStyles();
  const nameId = useId();
  return (
    <div role="group" aria-labelledby={nameId} className={styles.group}>
      <span id={nameId} className={styles.name}>
        {name}
      </span>
      <div className={styles.values}>{children}</div>
    </div>
  );
}

type ValueProps = Readonly<{ label: string; checked: boolean; onChange: () => void }>;

/** A box with less around it than usual, still 24 px high. */
function Value({ label, checked, onChange }: ValueProps) {
  const styles = useStyles();
  return (
    <Checkbox
      label={{ children: label, className: styles.label }}
      indicator={{ className: styles.box }}
      checked={checked}
      onChange={onChange}
    />
  );
}
