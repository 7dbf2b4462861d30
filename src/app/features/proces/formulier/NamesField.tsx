import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../../language.tsx";
import { procesFormWords } from "./formWords.ts";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0 },
  values: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export type NamesFieldProps = Readonly<{
  label: string;
  /** What can be chosen, by name. */
  names: readonly string[];
  value: readonly string[];
  /** What is said when there is nothing to choose from. */
  nothing: string;
  onChange: (value: readonly string[]) => void;
}>;

/** Some of the names that the settings know. What is chosen and not known any more can be taken away. */
export function NamesField({ label, names, value, nothing, onChange }: NamesFieldProps) {
  const styles = useStyles();
  const { notInSettings } = useWords(procesFormWords);
  const gone = value.filter((name) => !names.includes(name));
  const toggle = (name: string): void =>
    onChange(value.includes(name) ? value.filter((other) => other !== name) : [...value, name]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {names.length + gone.length === 0 && <p className={styles.quiet}>{nothing}</p>}
      <div className={styles.values}>
        {[...names, ...gone].map((name) => (
          <Checkbox
            key={name}
            label={gone.includes(name) ? notInSettings(name) : name}
            checked={value.includes(name)}
            onChange={() => toggle(name)}
          />
        ))}
      </div>
    </fieldset>
  );
}
