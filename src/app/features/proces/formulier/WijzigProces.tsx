import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Proces } from "../../../../domain/proces.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { withParams } from "../../../address.ts";
import { focusFirstField, focusFirstProblem } from "../../../components/firstField.ts";
import { Notice } from "../../../components/Notice.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { privacyWords } from "../../../components/privacyWords.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import type { ProcesView } from "../../../register/views.ts";
import { goTo, useAddress } from "../../../useAddress.ts";
import { procesFormWords } from "./formWords.ts";
import { problemsIn, type ProcesProblem, trimmed } from "./problems.ts";
import { ProcesFields } from "./ProcesFields.tsx";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM, maxWidth: "44rem" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Draft = Readonly<{ base: Stored<Proces>; value: Proces }>;

const NO_PROBLEMS: ReadonlySet<ProcesProblem> = new Set();

/** Changes what people wrote about a process. What is typed is kept until it is saved or thrown away. */
export function WijzigProces({ view, stored }: Readonly<{ view: ProcesView; stored: Stored<Proces> }>) {
  const styles = useStyles();
  const words = useWords(procesFormWords);
  const { solveFirst } = useWords(privacyWords);
  const service = useRegister();
  const address = useAddress();
  const guard = usePrivacyGuard();
  const [{ base, value }, change, clear] = useDraft<Draft>(`draft-proces-${view.id}`, () => ({
    base: stored,
    value: view.proces,
  }));
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const problems = problemsIn(value, guard);
  useEffect(() => focusFirstField(form.current), []);
  useEffect(() => {
    if (tries > 0) focusFirstProblem(form.current);
  }, [tries]);

  const close = (): void => goTo(withParams(address, { wijzig: undefined }));
  function save(): void {
    if (problems.size > 0) return setTries(tries + 1);
    clear();
    service.save("processen", base, trimmed(value));
    close();
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
      <ProcesFields
        value={value}
        guard={guard}
        problems={tries > 0 ? problems : NO_PROBLEMS}
        onChange={(next) => change({ base, value: next })}
      />
      <div role="alert">{tries > 0 && problems.has("privacy") && <Notice intent="error">{solveFirst}</Notice>}</div>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {words.save}
        </Button>
        <Button onClick={() => [clear(), close()]}>{words.cancel}</Button>
      </div>
    </form>
  );
}
