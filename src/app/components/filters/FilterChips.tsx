import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons/svg/dismiss";
import { isolated } from "../../bidi.ts";
import { useWords } from "../../language.tsx";
import type { FilterGroup } from "./filterGroup.ts";
import { filterWords } from "./filterWords.ts";

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

export type FilterChipsProps = Readonly<{
  groups: readonly FilterGroup[];
  onToggle: (group: string, value: string) => void;
  onClear: () => void;
}>;

/** What is filtered on now, each to be taken away by a press. */
export function FilterChips({ groups, onToggle, onClear }: FilterChipsProps) {
  const styles = useStyles();
  const words = useWords(filterWords);
  const chips = groups.flatMap(({ key, name, values, short }) =>
    values
      .filter(({ chosen }) => chosen)
      .map(({ value, label }) => ({ key, value, label: short ? label : `${name}: ${isolated(label)}` })),
  );
  return (
    <ul className={styles.chips} aria-label={words.chosen}>
      {chips.map(({ key, value, label }) => (
        <li key={`${key}/${value}`}>
          <Button
            size="small"
            shape="circular"
            icon={<Dismiss12Regular />}
            iconPosition="after"
            aria-label={words.remove(label)}
            onClick={() => onToggle(key, value)}
          >
            {label}
          </Button>
        </li>
      ))}
      <li>
        <Button size="small" appearance="subtle" onClick={onClear}>
          {words.clear}
        </Button>
      </li>
    </ul>
  );
}
