import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Layer, Step } from "../../../domain/blueprint.ts";
import { insertStep } from "../../../domain/blueprint/steps.ts";
import { usePrivacyGuard } from "../../components/privacyGuard.ts";
import { useWide } from "../../data/useWide.ts";
import { useWords } from "../../language.tsx";
import { BlueprintGrid, type GridHandle } from "./BlueprintGrid.tsx";
import { CellLinksDialog } from "./CellLinksDialog.tsx";
import { EditorHead } from "./EditorHead.tsx";
import type { BlueprintEditorProps } from "./editorProps.ts";
import { EditorToolbar } from "./EditorToolbar.tsx";
import { ImportDialog } from "./ImportDialog.tsx";
import { nextGap } from "./nextGap.ts";
import { NoSteps } from "./NoSteps.tsx";
import { PrintPages } from "./PrintPages.tsx";
import { layerOf, type Row } from "./rows.ts";
import { StepList } from "./StepList.tsx";
import { stepWords } from "./stepWords.ts";
import { useBlueprintEditing } from "./useBlueprintEditing.ts";
import { useExcel } from "./useExcel.ts";
import { usePrinting } from "./usePrinting.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  editor: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
});

type OpenLinks = Readonly<{ step: Step; layer: Layer; opener: Element | null }>;

/** A service blueprint to read and to change. It knows nothing of where it is kept. */
export function BlueprintEditor(props: BlueprintEditorProps) {
  const { value, onChange, saveState, readOnly = false, resolveLink, suggestions } = props;
  const styles = useStyles();
  const { noGaps } = useWords(blueprintWords);
  const { inserted } = useWords(stepWords);
  const wide = useWide(560);
  const guard = usePrivacyGuard();
  const editing = useBlueprintEditing(value, onChange);
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<GridHandle>(null);
  const backToGrid = (): void => void requestAnimationFrame(() => grid.current?.goTo(grid.current.at()));
  const excel = useExcel(editing, backToGrid);
  const printing = usePrinting();
  const [index, setIndex] = useState(0);
  const [linksOf, setLinksOf] = useState<OpenLinks>();
  const shown = Math.max(0, Math.min(index, value.steps.length - 1));

  const openLinks = (step: Step, row: Row): void => {
    const layer = layerOf(row);
    if (layer !== undefined) setLinksOf({ step, layer, opener: document.activeElement });
  };
  const closeLinks = (): void => {
    setLinksOf(undefined);
    if (grid.current === null && linksOf?.opener instanceof HTMLElement) linksOf.opener.focus();
    backToGrid();
  };
  const addStep = (): void => {
    const next = insertStep(value, "end", crypto.randomUUID());
    const count = next.steps.length;
    editing.change(next, inserted(count, count));
    setIndex(count - 1);
    requestAnimationFrame(() => {
      if (grid.current !== null) return grid.current.goTo({ row: 0, column: count });
      place.current?.querySelector<HTMLElement>("[data-step-name]")?.focus();
    });
  };
  const goToGap = (): void => {
    const gap = nextGap(value, grid.current?.at() ?? { row: Infinity, column: shown + 1 });
    if (gap === undefined) return editing.say(noGaps);
    setIndex(gap.column - 1);
    grid.current?.goTo(gap);
  };

  const shared = { editing, readOnly, guard, resolveLink };
  return (
    <div ref={place} className={styles.editor} data-blueprint data-focus-home>
      <EditorHead editing={editing} saveState={saveState} readOnly={readOnly} guard={guard}>
        <EditorToolbar editing={editing} readOnly={readOnly} excel={excel} onAddStep={addStep} onNextGap={goToGap} />
      </EditorHead>
      {value.steps.length === 0 ? (
        <NoSteps readOnly={readOnly} onAddStep={addStep} />
      ) : wide ? (
        <BlueprintGrid {...shared} onLinks={openLinks} handle={grid} />
      ) : (
        <StepList {...shared} onLinks={openLinks} index={shown} onIndex={setIndex} />
      )}
      {printing && <PrintPages blueprint={value} resolveLink={resolveLink} />}
      {excel.asked !== undefined && <ImportDialog imported={excel.asked} onTake={excel.take} onClose={excel.close} />}
      {linksOf !== undefined && (
        <CellLinksDialog {...shared} {...linksOf} suggestions={suggestions} onClose={closeLinks} />
      )}
    </div>
  );
}
