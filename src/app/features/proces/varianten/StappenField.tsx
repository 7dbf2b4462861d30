import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useRef, useState } from "react";
import type { Complexiteit } from "../../../../domain/ontwikkelpunt.ts";
import type { Guard } from "../../../components/privacyGuard.ts";
import { useWords } from "../../../language.tsx";
import { StapField } from "./StapField.tsx";
import { newStep, type StepDraft, withMoved } from "./stepsDraft.ts";
import { variantenWords } from "./variantenWords.ts";

const useStyles = makeStyles({
  steps: { display: "grid", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export type StappenFieldProps = Readonly<{
  stappen: readonly StepDraft[];
  /** Where a first step belongs. */
  varianten: readonly Complexiteit[];
  guard: Guard;
  showProblems: boolean;
  onChange: (stappen: readonly StepDraft[]) => void;
}>;

/** The steps in order: to add, move and remove. The focus stays with what somebody works on. */
export function StappenField({ stappen, varianten, guard, showProblems, onChange }: StappenFieldProps) {
  const styles = useStyles();
  const words = useWords(variantenWords);
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState("");

  function focusStep(index: number): void {
    requestAnimationFrame(() => {
      const field = list.current?.children[index]?.querySelector<HTMLElement>("input");
      (field ?? addButton.current)?.focus();
    });
  }
  function addAfter(index: number): void {
    const step = newStep(stappen[index]?.varianten ?? varianten);
    onChange([...stappen.slice(0, index + 1), step, ...stappen.slice(index + 1)]);
    focusStep(index + 1);
  }
  function remove(index: number): void {
    onChange(stappen.filter((_, place) => place !== index));
    focusStep(Math.min(index, stappen.length - 2));
  }
  function move(index: number, by: 1 | -1): void {
    onChange(withMoved(stappen, index, by));
    setSaid(words.moved(index + by + 1));
  }

  return (
    <>
      <ol ref={list} className={styles.steps}>
        {stappen.map((step, index) => (
          <StapField
            key={step.key}
            step={step}
            number={index + 1}
            last={index === stappen.length - 1}
            guard={guard}
            showProblems={showProblems}
            onChange={(next) => onChange(stappen.map((each) => (each.key === step.key ? next : each)))}
            onEnter={() => addAfter(index)}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <div>
        <Button ref={addButton} icon={<Add20Regular />} onClick={() => addAfter(stappen.length - 1)}>
          {words.add}
        </Button>
      </div>
      <div role="status" className={styles.hidden}>
        {said}
      </div>
    </>
  );
}
