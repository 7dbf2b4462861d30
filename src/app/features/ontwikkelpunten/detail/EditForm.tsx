import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { EXPLANATION_MAX, needsTrekker, type Ontwikkelpunt, TITLE_MAX } from "../../../../domain/ontwikkelpunt.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { withParams } from "../../../address.ts";
import { focusFirstField, focusFirstProblem } from "../../../components/firstField.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { PersonPicker } from "../../../components/PersonPicker.tsx";
import { type Guard, usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { privacyWords } from "../../../components/privacyWords.ts";
import { useDraft } from "../../../data/draft.ts";
import type { PuntView } from "../../../data/puntView.ts";
import { useWords } from "../../../language.tsx";
import { useSession } from "../../../SessionContext.tsx";
import { goTo, useAddress } from "../../../useAddress.ts";
import { DeelvragenField } from "./DeelvragenField.tsx";
import { EditChoices } from "./EditChoices.tsx";
import { type EditProblem, problemsIn } from "./editProblems.ts";
import { editWords } from "./editWords.ts";
import { detailWords } from "./words.ts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Draft = Readonly<{ base: Stored<Ontwikkelpunt>; value: Ontwikkelpunt }>;

/** Changes what people wrote about a point. What is typed is kept until it is saved or thrown away. */
export function EditForm({ punt, stored }: Readonly<{ punt: PuntView; stored: Stored<Ontwikkelpunt> }>) {
  const styles = useStyles();
  const words = useWords(editWords);
  const { solveFirst } = useWords(privacyWords);
  const { services } = useSession();
  const address = useAddress();
  const guard = usePrivacyGuard();
  const [{ base, value }, change, clear] = useDraft<Draft>(`draft-wijzig-${punt.id}`, () => ({
    base: stored,
    value: punt.point,
  }));
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const problems = problemsIn(value, guard);
  useEffect(() => void services.loadEvaluaties(), [services]);
  useEffect(() => focusFirstField(form.current), []);
  useEffect(() => {
    if (tries > 0) focusFirstProblem(form.current);
  }, [tries]);

  const close = (): void => goTo(withParams(address, { wijzig: undefined }));
  function save(): void {
    if (problems.size > 0) return setTries(tries + 1);
    clear();
    services.outbox.add({
      kind: "save",
      key: crypto.randomUUID(),
      lane: punt.id,
      base,
      value: trimmed(value),
      at: services.now(),
    });
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
      {value.status === "submitted" && <Notice intent="info">{words.asksAgain}</Notice>}
      <EditFields
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

const NO_PROBLEMS: ReadonlySet<EditProblem> = new Set();

type EditFieldsProps = Readonly<{
  value: Ontwikkelpunt;
  guard: Guard;
  problems: ReadonlySet<EditProblem>;
  onChange: (value: Ontwikkelpunt) => void;
}>;

function EditFields({ value, guard, problems, onChange }: EditFieldsProps) {
  const { fields } = useWords(detailWords);
  const words = useWords(editWords);
  const set = (some: Partial<Ontwikkelpunt>): void => onChange({ ...value, ...some } as Ontwikkelpunt);
  return (
    <>
      <GuardedText
        label={fields.title}
        required
        maxLength={TITLE_MAX}
        value={value.title}
        guard={guard}
        problem={problems.has("title") ? words.titleMissing : undefined}
        onChange={(title) => set({ title })}
      />
      <GuardedText
        label={fields.explanation}
        lines={5}
        maxLength={EXPLANATION_MAX}
        value={value.explanation}
        guard={guard}
        onChange={(explanation) => set({ explanation })}
      />
      <PersonPicker
        label={fields.trekker}
        value={value.trekker}
        required={needsTrekker(value)}
        problem={problems.has("trekker") ? words.trekkerMissing : undefined}
        onChange={(trekker) => set({ trekker })}
      />
      <Field label={fields.streefdatum}>
        <Input
          type="date"
          value={value.streefdatum ?? ""}
          onChange={(_, data) => set({ streefdatum: data.value || undefined })}
        />
      </Field>
      <EditChoices value={value} onChange={set} />
      <DeelvragenField
        deelvragen={value.deelvragen}
        guard={guard}
        questionMissing={problems.has("question") ? words.questionMissing : undefined}
        onChange={(deelvragen) => set({ deelvragen })}
      />
      <Checkbox
        label={fields.getoetst}
        checked={value.getoetst}
        onChange={(_, { checked }) => set({ getoetst: checked === true })}
      />
    </>
  );
}

function trimmed(value: Ontwikkelpunt): Ontwikkelpunt {
  return {
    ...value,
    title: value.title.trim(),
    explanation: value.explanation.trim(),
    deelvragen: value.deelvragen
      .map(({ question, answer }) => ({ question: question.trim(), answer: answer.trim() }))
      .filter(({ question }) => question !== ""),
  };
}
