import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../../language.tsx";
import { CellEditor } from "./CellEditor.tsx";
import type { GridDrawing } from "./gridDrawing.ts";
import { type Row, roomIn, rowName } from "./rows.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  editor: {
    position: "absolute",
    top: 0,
    left: 0,
    boxSizing: "border-box",
    width: "max(100%, 20rem)",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    cursor: "auto",
  },
  atEdge: { left: "auto", right: 0 },
});

export type GridEditorProps = Readonly<{ drawing: GridDrawing; row: Row; column: number; initial: string }>;

/** The field over the cell whose text is changed. It is wider than the cell, so that the guard has room. */
export function GridEditor({ drawing, row, column, initial }: GridEditorProps) {
  const styles = useStyles();
  const words = useWords(blueprintWords);
  const { grid, guard, blueprint } = drawing;
  const step = words.step(column, row === "name" ? "" : (blueprint.steps[column - 1]?.name ?? ""));
  const last = column > 1 && column === blueprint.steps.length;
  return (
    <CellEditor
      label={row === "name" ? step : `${rowName(row, words)}, ${step}`}
      initial={initial}
      maxLength={roomIn(row)}
      oneLine={row === "name" || row === "phase"}
      guard={guard}
      className={mergeClasses(styles.editor, last && styles.atEdge)}
      onKeep={grid.keep}
      onCancel={grid.cancel}
      onProblem={grid.problem}
    />
  );
}
