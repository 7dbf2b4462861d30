import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import type { Deelvraag } from "../../../../domain/ontwikkelpunt.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import type { Guard } from "../../../components/privacyGuard.ts";
import { useWords } from "../../../language.tsx";
import { isAnswerOnly } from "./editProblems.ts";
import { editWords } from "./editWords.ts";
import { detailWords } from "./words.ts";

const useStyles = makeStyles({
  group: { display: "grid", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  row: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { justifySelf: "start" },
});

export type DeelvragenFieldProps = Readonly<{
  deelvragen: readonly Deelvraag[];
  guard: Guard;
  /** What to say at an answer without its question. */
  questionMissing: string | undefined;
  onChange: (deelvragen: readonly Deelvraag[]) => void;
}>;

/** The questions that must be answered to finish a point. */
export function DeelvragenField({ deelvragen, guard, questionMissing, onChange }: DeelvragenFieldProps) {
  const styles = useStyles();
  const words = useWords(editWords);
  const { deelvragen: legend } = useWords(detailWords);
  const group = useRef<HTMLFieldSetElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) focusLastQuestion(group.current);
  }, [added]);
  const replace = (index: number, deelvraag: Deelvraag): void => onChange(deelvragen.with(index, deelvraag));
  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {deelvragen.map((deelvraag, index) => (
        // Questions have no name of their own: their place is what they are called by.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.row}>
          <GuardedText
            label={words.question(index + 1)}
            value={deelvraag.question}
            guard={guard}
            problem={isAnswerOnly(deelvraag) ? questionMissing : undefined}
            onChange={(question) => replace(index, { ...deelvraag, question })}
          />
          <GuardedText
            label={words.answer(index + 1)}
            lines={2}
            value={deelvraag.answer}
            guard={guard}
            onChange={(answer) => replace(index, { ...deelvraag, answer })}
          />
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            icon={<Delete20Regular />}
            onClick={() => onChange(deelvragen.toSpliced(index, 1))}
          >
            {words.removeQuestion(index + 1)}
          </Button>
        </div>
      ))}
      <Button
        className={styles.button}
        icon={<Add20Regular />}
        onClick={() => {
          onChange([...deelvragen, { question: "", answer: "" }]);
          setAdded(added + 1);
        }}
      >
        {words.addQuestion}
      </Button>
    </fieldset>
  );
}

/** Whoever adds a question wants to type it: it stands before the button that was pressed. */
function focusLastQuestion(group: HTMLElement | null): void {
  group?.querySelector<HTMLElement>(":scope > div:last-of-type input")?.focus();
}
