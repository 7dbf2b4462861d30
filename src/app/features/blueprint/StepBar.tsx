import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Blueprint } from "../../../domain/blueprint.ts";
import { ChoiceField } from "../../components/ChoiceField.tsx";
import { useWords } from "../../language.tsx";
import { stepWords } from "./stepWords.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
  choice: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: "32px" },
});

export type StepBarProps = Readonly<{
  blueprint: Blueprint;
  index: number;
  readOnly: boolean;
  menuOpen: boolean;
  onGoTo: (index: number) => void;
  onMenu: (target: HTMLElement) => void;
}>;

/** Which step is shown, and the way to the others. */
export function StepBar({ blueprint, index, readOnly, menuOpen, onGoTo, onMenu }: StepBarProps) {
  const styles = useStyles();
  const words = useWords(stepWords);
  const { stepOf, step: stepName } = useWords(blueprintWords);
  const count = blueprint.steps.length;
  return (
    <div className={styles.bar}>
      <Button
        className={styles.button}
        icon={<ChevronLeft20Regular />}
        aria-label={words.previous}
        disabledFocusable={index === 0}
        onClick={() => onGoTo(index - 1)}
      />
      <div className={styles.choice}>
        <ChoiceField
          label={stepOf(index + 1, count)}
          value={blueprint.steps[index]?.id}
          choices={blueprint.steps.map(({ id, name }, at) => ({ value: id, label: stepName(at + 1, name) }))}
          onChange={(id) => onGoTo(blueprint.steps.findIndex((each) => each.id === id))}
        />
      </div>
      <Button
        className={styles.button}
        icon={<ChevronRight20Regular />}
        aria-label={words.next}
        disabledFocusable={index === count - 1}
        onClick={() => onGoTo(index + 1)}
      />
      {!readOnly && (
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={words.openMenu(index + 1)}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          onClick={({ currentTarget }) => onMenu(currentTarget)}
        />
      )}
    </div>
  );
}
