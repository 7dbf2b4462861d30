import { makeStyles, tokens } from "@fluentui/react-components";
import { type Ref, useId, useImperativeHandle, useRef } from "react";
import type { Link, Step } from "../../../domain/blueprint.ts";
import type { Guard } from "../../components/privacyGuard.ts";
import { useWords } from "../../language.tsx";
import type { ResolvedLink } from "./editorProps.ts";
import { GridBodies } from "./GridBodies.tsx";
import type { GridDrawing } from "./gridDrawing.ts";
import { gridHandlers } from "./gridHandlers.ts";
import { GridHead } from "./GridHead.tsx";
import type { Position } from "./gridKeys.ts";
import type { Row } from "./rows.ts";
import { StepMenu } from "./StepMenu.tsx";
import type { Editing } from "./useBlueprintEditing.ts";
import { useGrid } from "./useGrid.ts";
import { blueprintWords } from "./words.ts";

const LAYER_WIDTH = "11rem";
const STEP_WIDTH = "13rem";

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    minHeight: "16rem",
    maxHeight: "max(24rem, calc(100vh - 10rem))",
    overflow: "auto",
    // What gets the focus is not put under the names that stay in view.
    scrollPadding: `4.75rem 1rem 1rem ${LAYER_WIDTH}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: {
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** How the rest of the screen brings somebody to a cell. */
export type GridHandle = Readonly<{ goTo: (at: Position) => void; at: () => Position }>;

export type BlueprintGridProps = Readonly<{
  editing: Editing;
  readOnly: boolean;
  guard: Guard;
  resolveLink: (link: Link) => ResolvedLink;
  onLinks: (step: Step, row: Row) => void;
  handle: Ref<GridHandle>;
}>;

/** Steps beside each other, layers under each other. The keys are those of a spreadsheet. */
export function BlueprintGrid({ editing, readOnly, guard, resolveLink, onLinks, handle }: BlueprintGridProps) {
  const styles = useStyles();
  const words = useWords(blueprintWords);
  const howToId = useId();
  const table = useRef<HTMLTableElement>(null);
  const { blueprint } = editing;
  const grid = useGrid({ editing, readOnly, grid: table, onLinks });
  useImperativeHandle(handle, () => ({ goTo: grid.goTo, at: () => grid.at }));
  const drawing: GridDrawing = { grid, blueprint, readOnly, guard, resolveLink };
  const count = blueprint.steps.length;
  return (
    <div className={styles.scroller}>
      <table
        ref={table}
        // A table in which people move by arrows is what this role is for.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={`${words.kinds[blueprint.kind]}: ${blueprint.title}`}
        aria-rowcount={grid.rows.length}
        aria-colcount={count + 1}
        aria-readonly={readOnly || undefined}
        aria-describedby={readOnly ? undefined : howToId}
        className={styles.table}
        style={{ width: `calc(${LAYER_WIDTH} + ${count} * ${STEP_WIDTH})` }}
        {...gridHandlers(grid, editing, readOnly)}
      >
        <colgroup>
          <col style={{ width: LAYER_WIDTH }} />
          <col span={count} style={{ width: STEP_WIDTH }} />
        </colgroup>
        <GridHead drawing={drawing} />
        <GridBodies drawing={drawing} />
      </table>
      <div id={howToId} hidden>
        {words.howTo}
      </div>
      <GridMenu drawing={drawing} />
    </div>
  );
}

function GridMenu({ drawing: { grid, readOnly, resolveLink } }: Readonly<{ drawing: GridDrawing }>) {
  const { menu } = grid;
  const step = menu && grid.stepAt(menu.at);
  if (menu === undefined || step === undefined) return null;
  const { at, row, target } = menu;
  const closing = (act: () => void) => () => {
    grid.closeMenu();
    act();
  };
  return (
    <StepMenu
      step={step}
      number={at.column}
      row={row}
      target={target}
      readOnly={readOnly}
      resolveLink={resolveLink}
      onEdit={closing(() => grid.edit(at))}
      onClear={closing(() => grid.clear(at))}
      onLinks={closing(() => grid.links(at))}
      onAct={(action) => closing(() => grid.act(at, action))()}
      onClose={grid.closeMenu}
    />
  );
}
