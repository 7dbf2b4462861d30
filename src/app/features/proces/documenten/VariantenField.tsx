import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { COMPLEXITEITEN, type Complexiteit } from "../../../../domain/ontwikkelpunt.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";

const useStyles = makeStyles({
  field: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300 },
  boxes: { display: "flex", flexWrap: "wrap" },
});

export type VariantenFieldProps = Readonly<{
  label: string;
  value: readonly Complexiteit[];
  onChange: (value: readonly Complexiteit[]) => void;
}>;

/** Which variants something is for; none means all of them. */
export function VariantenField({ label, value, onChange }: VariantenFieldProps) {
  const styles = useStyles();
  const { complexiteit } = useWords(procesLabels);
  const id = useId();
  const toggle = (variant: Complexiteit, on: boolean): void =>
    onChange(COMPLEXITEITEN.filter((one) => (one === variant ? on : value.includes(one))));
  return (
    <fieldset className={styles.field} aria-labelledby={id}>
      <legend id={id} className={styles.legend}>
        {label}
      </legend>
      <div className={styles.boxes}>
        {COMPLEXITEITEN.map((variant) => (
          <Checkbox
            key={variant}
            label={complexiteit[variant]}
            checked={value.includes(variant)}
            onChange={(_, { checked }) => toggle(variant, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
}
