import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { focusFirstField, focusFirstProblem } from "./firstField.ts";
import { Notice } from "./Notice.tsx";
import type { Guard } from "./privacyGuard.ts";
import { privacyWords } from "./privacyWords.ts";
import { useWords } from "../language.tsx";
import { words } from "../words.ts";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export type InlineFormProps = Readonly<{
  /** What the form is about, for who cannot see where it stands. */
  label: string;
  submit: string;
  guard: Guard;
  /** What was typed, for the guard. */
  texts: readonly string[];
  /** Something is missing or wrong; then nothing is sent and the fields say what. */
  wrong: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: (showProblems: boolean) => ReactNode;
}>;

/** A small form between other things: it says what is missing once somebody tried, and Escape closes it. */
export function InlineForm(props: InlineFormProps) {
  const { label, submit, guard, texts, wrong, onSubmit, onCancel, children } = props;
  const styles = useStyles();
  const { cancel } = useWords(words);
  const { solveFirst } = useWords(privacyWords);
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const personal = !guard.ready(texts);
  useEffect(() => focusFirstField(form.current), []);
  useEffect(() => {
    if (tries > 0) focusFirstProblem(form.current);
  }, [tries]);
  useClosingByEscape(form, onCancel);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong || personal) setTries(tries + 1);
        else onSubmit();
      }}
    >
      {children(tries > 0)}
      <div role="alert">{tries > 0 && personal && <Notice intent="error">{solveFirst}</Notice>}</div>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {submit}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </form>
  );
}

/** Closes this form and not what it stands in; a list of choices that is open closes first. */
function useClosingByEscape(form: RefObject<HTMLFormElement | null>, close: () => void): void {
  useEffect(() => {
    const element = form.current;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (document.activeElement?.getAttribute("aria-expanded") === "true") return;
      event.stopPropagation();
      close();
    };
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  });
}
