import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

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
  },
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

/** Values of one field that can be filtered on, each with whether it is chosen. */
export type FilterGroup = Readonly<{
  key: string;
  name: string;
  values: readonly Readonly<{ value: string; label: string; chosen: boolean }>[];
}>;

export type FilterGroupsProps = Readonly<{
  id: string;
  groups: readonly FilterGroup[];
  onToggle: (group: string, value: string) => void;
}>;

/** Every value that can be filtered on, to be ticked. */
export function FilterGroups({ id, groups, onToggle }: FilterGroupsProps) {
  const styles = useStyles();
  return (
    <div id={id} className={styles.panel} data-screen-only>
      {groups.map(({ key, name, values }) => (
        <Group key={key} name={name}>
          {values.map(({ value, label, chosen }) => (
            <Checkbox
              key={value}
              label={{ children: label, className: styles.label }}
              indicator={{ className: styles.box }}
              checked={chosen}
              onChange={() => onToggle(key, value)}
            />
          ))}
        </Group>
      ))}
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
