import type { Blueprint, Link, Step } from "../../../domain/blueprint.ts";
import type { Guard } from "../../components/privacyGuard.ts";
import type { ResolvedLink } from "./editorProps.ts";
import type { Position } from "./gridKeys.ts";
import type { Row } from "./rows.ts";
import type { Grid } from "./useGrid.ts";

/** What every part of the grid needs to draw itself. */
export type GridDrawing = Readonly<{
  grid: Grid;
  blueprint: Blueprint;
  readOnly: boolean;
  guard: Guard;
  resolveLink: (link: Link) => ResolvedLink;
}>;

/** Whether a cell is the one that can be tabbed to. */
export function isActive({ grid }: GridDrawing, { row, column }: Position): boolean {
  return grid.at.row === row && grid.at.column === column;
}

/** The text that the field in a cell starts with, when there is a field. */
export function editedText({ grid: { editor } }: GridDrawing, { id }: Step, row: Row): string | undefined {
  return editor?.stepId === id && editor.row === row ? editor.initial : undefined;
}
