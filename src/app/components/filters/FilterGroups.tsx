import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { FilterGroup } from "./filterGroup.ts";

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
  // Less around a box than usual, still 24 px high.
  box: { margin: tokens.spacingHorizontalXS },
  label: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}` },
});

type Toggle = Readonly<{ onToggle: (group: string, value: string) => void }>;

export type FilterGroupsProps = Toggle & Readonly<{ id: string; groups: readonly FilterGroup[] }>;

/** Every value that can be filtered on, to be ticked. */
export function FilterGroups({ id, groups, onToggle }: FilterGroupsProps) {
  const styles = useStyles();
  const short = groups.filter((group) => group.short);
  return (
    <div id={id} className={styles.panel} data-screen-only>
      {groups
        .filter((group) => !group.short)
        .map((group) => (
          <Group key={group.key} group={group} onToggle={onToggle} />
        ))}
      {short.length > 0 && (
        <div className={styles.short}>
          {short.map((group) => (
            <Group key={group.key} group={group} onToggle={onToggle} />
          ))}
        </div>
      )}
    </div>
  );
}

function Group({ group: { key, name, values }, onToggle }: Toggle & Readonly<{ group: FilterGroup }>) {
  const styles = useStyles();
  const nameId = useId();
  return (
    <div role="group" aria-labelledby={nameId} className={styles.group}>
      <span id={nameId} className={styles.name}>
        {name}
      </span>
      <div className={styles.values}>
        {values.map(({ value, label, chosen }) => (
          <Checkbox
            key={value}
            label={{ children: label, className: styles.label }}
            indicator={{ className: styles.box }}
            checked={chosen}
            onChange={() => onToggle(key, value)}
          />
        ))}
      </div>
    </div>
  );
}
