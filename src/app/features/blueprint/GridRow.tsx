import type { LayerGap } from "../../../domain/blueprint.ts";
import { GridCell } from "./GridCell.tsx";
import { editedText, type GridDrawing, isActive } from "./gridDrawing.ts";
import { GridEditor } from "./GridEditor.tsx";
import { LayerHead } from "./LayerHead.tsx";
import type { Row } from "./rows.ts";

export type GridRowProps = Readonly<{
  drawing: GridDrawing;
  row: Exclude<Row, "name">;
  rowIndex: number;
  gap: LayerGap | undefined;
}>;

/** One layer of every step. */
export function GridRow({ drawing, row, rowIndex, gap }: GridRowProps) {
  const { blueprint, resolveLink } = drawing;
  return (
    <tr aria-rowindex={rowIndex + 1}>
      <LayerHead row={row} rowIndex={rowIndex} gap={gap} active={isActive(drawing, { row: rowIndex, column: 0 })} />
      {blueprint.steps.map((step, index) => {
        const at = { row: rowIndex, column: index + 1 };
        const text = editedText(drawing, step, row);
        return (
          <GridCell
            key={step.id}
            step={step}
            row={row}
            rowIndex={rowIndex}
            column={at.column}
            active={isActive(drawing, at)}
            resolveLink={resolveLink}
            editor={
              text === undefined ? undefined : (
                <GridEditor drawing={drawing} row={row} column={at.column} initial={text} />
              )
            }
          />
        );
      })}
    </tr>
  );
}
