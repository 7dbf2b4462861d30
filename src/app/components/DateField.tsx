import { Field, Input } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/time.ts";

export type DateFieldProps = Readonly<{
  label: string;
  value: CalendarDate | undefined;
  required?: boolean;
  max?: CalendarDate;
  problem?: string | undefined;
  onChange: (value: CalendarDate | undefined) => void;
}>;

/** A day; empty when none was chosen. */
export function DateField({ label, value, required = false, max, problem, onChange }: DateFieldProps) {
  return (
    <Field
      label={label}
      required={required}
      validationMessage={problem}
      validationState={problem === undefined ? "none" : "error"}
    >
      <Input type="date" value={value ?? ""} max={max} onChange={(_, data) => onChange(data.value || undefined)} />
    </Field>
  );
}
