/** The fields that people type or choose in. */
const FIELDS = "input, textarea, select, [role=combobox]";

/** Puts the focus in the first field of a form that was opened just now. */
export function focusFirstField(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>(FIELDS)?.focus();
}

/** Puts the focus in the first field that is not right. */
export function focusFirstProblem(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
}
