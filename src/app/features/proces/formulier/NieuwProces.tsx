import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { newProces, type Proces } from "../../../../domain/proces.ts";
import { withParams } from "../../../address.ts";
import { focusFirstField, focusFirstProblem } from "../../../components/firstField.ts";
import { Notice } from "../../../components/Notice.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { privacyWords } from "../../../components/privacyWords.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { NEW_ROW } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { replaceAddress, useAddress } from "../../../useAddress.ts";
import { NO_PANE } from "../noPane.ts";
import { leavePane } from "../ProcesPane.tsx";
import { procesFormWords } from "./formWords.ts";
import { problemsIn, type ProcesProblem, trimmed } from "./problems.ts";
import { NameAndDomain } from "./ProcesFields.tsx";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM, maxWidth: "36rem" },
  intro: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Draft = Readonly<{ sleutel: string; value: Proces }>;

const begin = (): Draft => ({ sleutel: crypto.randomUUID(), value: newProces("", "toegang") });
const NO_PROBLEMS: ReadonlySet<ProcesProblem> = new Set();

/** A new process: its name and domain, the rest can be filled in once it is there. */
export function NieuwProces() {
  const styles = useStyles();
  const words = useWords(procesFormWords);
  const { solveFirst } = useWords(privacyWords);
  const { add } = useRegister();
  const address = useAddress();
  const guard = usePrivacyGuard();
  const [{ sleutel, value }, change, clear] = useDraft("draft-proces", begin);
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const problems = problemsIn(value, guard);
  useEffect(() => focusFirstField(form.current), []);
  useEffect(() => {
    if (tries > 0) focusFirstProblem(form.current);
  }, [tries]);

  function save(): void {
    if (problems.size > 0) return setTries(tries + 1);
    const key = add("processen", trimmed(value), sleutel);
    clear();
    replaceAddress(withParams(address, { ...NO_PANE, proces: NEW_ROW + key }));
  }

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className={styles.intro}>{words.intro}</p>
      <NameAndDomain
        value={value}
        guard={guard}
        problems={tries > 0 ? problems : NO_PROBLEMS}
        onChange={(next) => change({ sleutel, value: next })}
      />
      <div role="alert">{tries > 0 && problems.has("privacy") && <Notice intent="error">{solveFirst}</Notice>}</div>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {words.add}
        </Button>
        <Button onClick={() => [clear(), leavePane(address)]}>{words.cancel}</Button>
      </div>
    </form>
  );
}
