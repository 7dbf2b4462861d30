import { Field, makeStyles, Select } from "@fluentui/react-components";

// A long name in a list must not push the field out of its column.
const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 } });

export type Choice = Readonly<{ value: string; label: string }>;

export type ChoiceFieldProps = Readonly<{
  label: string;
  value: string | undefined;
  choices: readonly Choice[];
  /** What "nothing chosen" is called; without it something must be chosen. */
  none?: string;
  problem?: string | undefined;
  onChange: (value: string | undefined) => void;
}>;

/** One of a few values. */
export function ChoiceField({ label, value, choices, none, problem, onChange }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      className={styles.field}
      validationMessage={problem}
      validationState={problem === undefined ? "none" : "error"}
    >
      <Select value={value ?? ""} onChange={(_, data) => onChange(data.value === "" ? undefined : data.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
