import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { cellOf, type Layer, type Step } from "../../../domain/blueprint.ts";
import { insertStep, setCell } from "../../../domain/blueprint/steps.ts";
import { usePrivacyGuard } from "../../components/privacyGuard.ts";
import { useWide } from "../../data/useWide.ts";
import { useWords } from "../../language.tsx";
import { BlueprintGrid, type GridHandle } from "./BlueprintGrid.tsx";
import { EditorHead } from "./EditorHead.tsx";
import type { BlueprintEditorProps } from "./editorProps.ts";
import { EditorToolbar } from "./EditorToolbar.tsx";
import { LinksDialog } from "./LinksDialog.tsx";
import { nextGap } from "./nextGap.ts";
import { NoSteps } from "./NoSteps.tsx";
import { layerOf, type Row, rowName } from "./rows.ts";
import { StepList } from "./StepList.tsx";
import { stepWords } from "./stepWords.ts";
import { useBlueprintEditing } from "./useBlueprintEditing.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  editor: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
});

type OpenLinks = Readonly<{ step: Step; layer: Layer }>;

/** A service blueprint to read and to change. It knows nothing of where it is kept. */
export function BlueprintEditor(props: BlueprintEditorProps) {
  const { value, onChange, saveState, readOnly = false, resolveLink, suggestions } = props;
  const styles = useStyles();
  const words = useWords(blueprintWords);
  const { inserted } = useWords(stepWords);
  const wide = useWide(640);
  const guard = usePrivacyGuard();
  const editing = useBlueprintEditing(value, onChange);
  const grid = useRef<GridHandle>(null);
  const [index, setIndex] = useState(0);
  const [linksOf, setLinksOf] = useState<OpenLinks>();
  const { steps } = value;
  const shown = Math.max(0, Math.min(index, steps.length - 1));

  const openLinks = (step: Step, row: Row): void => {
    const layer = layerOf(row);
    if (layer !== undefined) setLinksOf({ step, layer });
  };
  const closeLinks = (): void => {
    setLinksOf(undefined);
    requestAnimationFrame(() => grid.current?.goTo(grid.current.at()));
  };
  const addStep = (): void => {
    const next = insertStep(value, "end", crypto.randomUUID());
    editing.change(next, inserted(next.steps.length, next.steps.length));
    setIndex(next.steps.length - 1);
    requestAnimationFrame(() => grid.current?.goTo({ row: 0, column: next.steps.length }));
  };
  const goToGap = (): void => {
    const gap = nextGap(value, grid.current?.at() ?? { row: Infinity, column: shown + 1 });
    if (gap === undefined) {
      editing.say(words.noGaps);
      return;
    }
    setIndex(gap.column - 1);
    grid.current?.goTo(gap);
  };

  const shared = { editing, readOnly, guard, resolveLink };
  return (
    <div className={styles.editor} data-blueprint>
      <EditorHead editing={editing} saveState={saveState} readOnly={readOnly} guard={guard}>
        <EditorToolbar
          editing={editing}
          readOnly={readOnly}
          onAddStep={addStep}
          onNextGap={goToGap}
          onKind={() =>
            editing.change({ ...value, kind: value.kind === "klantreis" ? "service-blueprint" : "klantreis" })
          }
        />
      </EditorHead>
      {steps.length === 0 ? (
        <NoSteps readOnly={readOnly} onAddStep={addStep} />
      ) : wide ? (
        <BlueprintGrid {...shared} onLinks={openLinks} handle={grid} />
      ) : (
        <StepList {...shared} onLinks={openLinks} index={shown} onIndex={setIndex} />
      )}
      {linksOf !== undefined && (
        <LinksDialog
          layer={rowName(linksOf.layer, words)}
          step={words.step(steps.findIndex(({ id }) => id === linksOf.step.id) + 1, linksOf.step.name)}
          links={cellOf(linksOf.step, linksOf.layer).links}
          guard={guard}
          resolveLink={resolveLink}
          suggestions={suggestions}
          onKeep={(links) => {
            editing.change(setCell(value, linksOf.step.id, linksOf.layer, { links }));
            closeLinks();
          }}
          onCancel={closeLinks}
        />
      )}
    </div>
  );
}
