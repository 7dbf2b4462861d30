import { type RefObject, useState } from "react";
import { setCell } from "../../../domain/blueprint/steps.ts";
import { useWords } from "../../language.tsx";
import type { Onward } from "./CellEditor.tsx";
import type { GridSize, Position } from "./gridKeys.ts";
import { contentOf, layerOf, type Row, withText } from "./rows.ts";
import { stepWords } from "./stepWords.ts";
import type { Editing } from "./useBlueprintEditing.ts";
import type { GridPlace } from "./useGridPlace.ts";
import { blueprintWords } from "./words.ts";

/** A text that is being changed: of which step, in which row, and what the field starts with. */
export type OpenEditor = Readonly<{ stepId: string; row: Row; initial: string }>;

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
  const { solveFirst, stepGone } = useWords(blueprintWords);
  const [editor, setEditor] = useState<OpenEditor>();
  const { blueprint, change, say } = editing;

  const editedAt = (): Position | undefined => {
    const column = blueprint.steps.findIndex(({ id }) => id === editor?.stepId) + 1;
    return editor === undefined || column === 0 ? undefined : { row: rows.indexOf(editor.row), column };
  };
  /** One text at a time: what stands in the other field has something to solve, and is not lost. */
  const backToEditor = (): void => {
    grid.current?.querySelector<HTMLElement>("textarea, input")?.focus();
    say(solveFirst);
  };

  return {
    editor,
    edit(at: Position, text?: string): void {
      const [step, row] = [blueprint.steps[at.column - 1], rows[at.row]];
      if (readOnly || step === undefined || row === undefined) return;
      if (editor !== undefined) return backToEditor();
      place.note(at);
      setEditor({ stepId: step.id, row, initial: text ?? contentOf(step, row).text });
    },
    keep(text: string, onward: Onward): void {
      if (editor === undefined) return;
      const at = editedAt();
      // Somebody else took the step away: the text stays, to be copied.
      if (at === undefined) return say(stepGone);
      change(withText(blueprint, editor.stepId, editor.row, text));
      setEditor(undefined);
      if (onward !== "elsewhere") place.goTo(onwardFrom(at, onward, size));
    },
    cancel(): void {
      setEditor(undefined);
      place.goTo(editedAt() ?? place.at);
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

function onwardFrom({ row, column }: Position, onward: Exclude<Onward, "elsewhere">, size: GridSize): Position {
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
