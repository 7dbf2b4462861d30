import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown20Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp20Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from "react";
import { COMPLEXITEITEN, type Complexiteit } from "../../../../domain/ontwikkelpunt.ts";
import { GuardedText } from "../../../components/GuardedText.tsx";
import type { Guard } from "../../../components/privacyGuard.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import { STEP_MAX, type StepDraft } from "./stepsDraft.ts";
import { variantenWords } from "./variantenWords.ts";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  buttons: { display: "flex", marginLeft: "auto" },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200 },
});

export type StapFieldProps = Readonly<{
  step: StepDraft;
  number: number;
  last: boolean;
  guard: Guard;
  showProblems: boolean;
  onChange: (step: StepDraft) => void;
  onEnter: () => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}>;

/** One step: what happens, in which variants, and its place. */
export function StapField(props: StapFieldProps) {
  const { step, number, guard, showProblems, onChange, onEnter } = props;
  const styles = useStyles();
  const words = useWords(variantenWords);
  const { complexiteit } = useWords(procesLabels);
  const problemId = useId();
  const toggle = (variant: Complexiteit): void =>
    onChange({
      ...step,
      varianten: COMPLEXITEITEN.filter((each) => (each === variant) !== step.varianten.includes(each)),
    });
  const nextOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  const variantMissing = showProblems && step.varianten.length === 0;
  return (
    <li className={styles.step}>
      <GuardedText
        label={words.stepText(number)}
        value={step.tekst}
        maxLength={STEP_MAX}
        guard={guard}
        problem={showProblems && step.tekst.trim() === "" ? words.stepMissing : undefined}
        onChange={(tekst) => onChange({ ...step, tekst })}
        onKeyDown={nextOnEnter}
      />
      <div className={styles.line}>
        <div
          role="group"
          aria-label={words.belongsTo(number)}
          aria-describedby={variantMissing ? problemId : undefined}
          className={styles.line}
        >
          {COMPLEXITEITEN.map((variant) => (
            <Checkbox
              key={variant}
              label={complexiteit[variant]}
              checked={step.varianten.includes(variant)}
              onChange={() => toggle(variant)}
            />
          ))}
        </div>
        <StapButtons {...props} />
      </div>
      {variantMissing && (
        <p id={problemId} className={styles.problem}>
          {words.variantMissing}
        </p>
      )}
    </li>
  );
}

function StapButtons({ number, last, onMove, onRemove }: StapFieldProps) {
  const styles = useStyles();
  const words = useWords(variantenWords);
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const pressed = useRef<1 | -1>(undefined);
  // A step that the browser puts elsewhere loses the focus on the way.
  useLayoutEffect(() => {
    if (pressed.current !== undefined && document.activeElement === document.body) {
      (pressed.current === -1 ? up : down).current?.focus();
    }
    pressed.current = undefined;
  });
  const move = (by: 1 | -1): void => {
    pressed.current = by;
    onMove(by);
  };
  return (
    <div className={styles.buttons}>
      <Button
        ref={up}
        appearance="subtle"
        icon={<ArrowUp20Regular />}
        aria-label={words.up(number)}
        title={words.up(number)}
        disabledFocusable={number === 1}
        onClick={() => move(-1)}
      />
      <Button
        ref={down}
        appearance="subtle"
        icon={<ArrowDown20Regular />}
        aria-label={words.down(number)}
        title={words.down(number)}
        disabledFocusable={last}
        onClick={() => move(1)}
      />
      <Button
        appearance="subtle"
        icon={<Delete20Regular />}
        aria-label={words.remove(number)}
        title={words.remove(number)}
        onClick={onRemove}
      />
    </div>
  );
}
