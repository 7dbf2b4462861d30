import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FIRST_UNSEEN, gapsOf, type Link, type Step } from "../../../domain/blueprint.ts";
import type { Guard } from "../../components/privacyGuard.ts";
import { useWords } from "../../language.tsx";
import type { ResolvedLink } from "./editorProps.ts";
import { LayerItem } from "./LayerItem.tsx";
import { type Row, rowsOf } from "./rows.ts";
import type { StepAction } from "./stepAction.ts";
import { actOnStep } from "./stepActions.ts";
import { StepBar } from "./StepBar.tsx";
import { StepMenu } from "./StepMenu.tsx";
import { stepWords } from "./stepWords.ts";
import type { Editing } from "./useBlueprintEditing.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  steps: { display: "grid", rowGap: tokens.spacingVerticalM },
  layers: { display: "grid", rowGap: tokens.spacingVerticalM, margin: 0 },
  line: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export type StepListProps = Readonly<{
  editing: Editing;
  readOnly: boolean;
  guard: Guard;
  index: number;
  onIndex: (index: number) => void;
  resolveLink: (link: Link) => ResolvedLink;
  onLinks: (step: Step, row: Row) => void;
}>;

/** One step at a time with its layers under each other, where a grid has no room. */
export function StepList({ editing, readOnly, guard, index, onIndex, resolveLink, onLinks }: StepListProps) {
  const styles = useStyles();
  const words = useWords(stepWords);
  const { stepOf, step: stepName, line } = useWords(blueprintWords);
  const [menu, setMenu] = useState<HTMLElement>();
  const { blueprint, change, say } = editing;
  const step = blueprint.steps[index];
  if (step === undefined) return null;
  const count = blueprint.steps.length;
  const gaps = gapsOf(blueprint);

  const goTo = (to: number): void => {
    onIndex(to);
    say(`${stepOf(to + 1, count)}. ${stepName(to + 1, blueprint.steps[to]?.name ?? "")}`);
  };
  const closeMenu = (): void => {
    setMenu(undefined);
    menu?.focus();
  };
  const act = (action: StepAction): void => {
    closeMenu();
    const done = actOnStep(blueprint, index, action, words, (number) => stepName(number, step.name));
    change(done.next, done.said);
    onIndex(Math.max(0, done.index));
  };
  return (
    <div className={styles.steps} data-focus-home>
      <StepBar
        blueprint={blueprint}
        index={index}
        readOnly={readOnly}
        menuOpen={menu !== undefined}
        onGoTo={goTo}
        onMenu={setMenu}
      />
      <div className={styles.layers}>
        {rowsOf(blueprint).map((row) => (
          <div key={`${step.id} ${row}`}>
            {row === FIRST_UNSEEN && <p className={styles.line}>{line}</p>}
            <LayerItem
              step={step}
              row={row}
              editing={editing}
              readOnly={readOnly}
              guard={guard}
              resolveLink={resolveLink}
              gap={gaps.find(({ layer }) => layer === row)}
              onLinks={() => onLinks(step, row)}
            />
          </div>
        ))}
      </div>
      {menu !== undefined && (
        <StepMenu
          step={step}
          number={index + 1}
          row={undefined}
          target={menu}
          readOnly={readOnly}
          resolveLink={resolveLink}
          onEdit={closeMenu}
          onClear={closeMenu}
          onLinks={closeMenu}
          onAct={act}
          onClose={closeMenu}
        />
      )}
    </div>
  );
}
