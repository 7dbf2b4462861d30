import { type RefObject, useState } from "react";
import type { Step } from "../../../domain/blueprint.ts";
import { setCell } from "../../../domain/blueprint/steps.ts";
import { useWords } from "../../language.tsx";
import type { Onward } from "./CellEditor.tsx";
import type { GridSize, Position } from "./gridKeys.ts";
import { contentOf, layerOf, type Row, withText } from "./rows.ts";
import { stepWords } from "./stepWords.ts";
import type { Editing } from "./useBlueprintEditing.ts";
import type { GridPlace } from "./useGridPlace.ts";
import { blueprintWords } from "./words.ts";

/** A text that is being changed: of which step, where that stood, and what the field starts with. */
export type OpenEditor = Readonly<{ at: Position; step: Step; row: Row; initial: string }>;

type Options = Readonly<{
  editing: Editing;
  readOnly: boolean;
  grid: RefObject<HTMLTableElement | null>;
  place: GridPlace;
  rows: readonly Row[];
  size: GridSize;
}>;

/** The field in the grid: one at a time. */
export function useGridEditor({ editing, readOnly, grid, place, rows, size }: Options) {
  const { cleared } = useWords(stepWords);
  const { solveFirst } = useWords(blueprintWords);
  const [editor, setEditor] = useState<OpenEditor>();
  const { blueprint, change, say } = editing;

  return {
    editor,
    edit(at: Position, text?: string): void {
      const [step, row] = [blueprint.steps[at.column - 1], rows[at.row]];
      if (readOnly || step === undefined || row === undefined) return;
      place.note(at);
      setEditor({ at, step, row, initial: text ?? contentOf(step, row).text });
    },
    keep(text: string, onward: Onward): void {
      if (editor === undefined) return;
      change(withText(blueprint, editor.step.id, editor.row, text));
      setEditor(undefined);
      // Whoever pressed elsewhere wants to be there.
      const focused = document.activeElement;
      const elsewhere = focused !== document.body && !grid.current?.contains(focused);
      if (onward !== "stay" || !elsewhere) place.goTo(onwardFrom(editor.at, onward, size));
    },
    cancel(): void {
      setEditor(undefined);
      if (editor !== undefined) place.goTo(editor.at);
    },
    problem: () => say(solveFirst),
    clear(at: Position): void {
      const [step, row] = [blueprint.steps[at.column - 1], rows[at.row]];
      if (readOnly || step === undefined || row === undefined) return;
      const layer = layerOf(row);
      const next = withText(blueprint, step.id, row, "");
      change(layer === undefined ? next : setCell(next, step.id, layer, { links: [] }), cleared);
    },
  };
}

function onwardFrom({ row, column }: Position, onward: Onward, size: GridSize): Position {
  switch (onward) {
    case "stay":
      return { row, column };
    case "down":
      return { row: Math.min(row + 1, size.rows - 1), column };
    case "next":
      return { row, column: Math.min(column + 1, size.columns - 1) };
    case "previous":
      return { row, column: Math.max(column - 1, 1) };
  }
}
