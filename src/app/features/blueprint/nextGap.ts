import { type Blueprint, isEmpty } from "../../../domain/blueprint.ts";
import type { Position } from "./gridKeys.ts";
import { contentOf, layerOf, rowsOf } from "./rows.ts";

/** The first empty cell after a place, step by step; from the start again when there is none. */
export function nextGap(blueprint: Blueprint, from: Position): Position | undefined {
  const rows = rowsOf(blueprint);
  const gaps = blueprint.steps.flatMap((step, index) =>
    rows.flatMap((row, rowIndex): readonly Position[] =>
      layerOf(row) !== undefined && isEmpty(contentOf(step, row)) ? [{ row: rowIndex, column: index + 1 }] : [],
    ),
  );
  const later = ({ row, column }: Position): boolean =>
    column > from.column || (column === from.column && row > from.row);
  return gaps.find(later) ?? gaps[0];
}
