import type { Step } from "../../../domain/blueprint.ts";
import { type RefObject, useState } from "react";
import { useWords } from "../../language.tsx";
import type { GridSize, Position } from "./gridKeys.ts";
import { contentOf, layerOf, type Row, rowsOf } from "./rows.ts";
import type { StepAction } from "./stepAction.ts";
import { actOnStep } from "./stepActions.ts";
import { stepWords } from "./stepWords.ts";
import type { Editing } from "./useBlueprintEditing.ts";
import { useGridEditor } from "./useGridEditor.ts";
import { useGridPlace } from "./useGridPlace.ts";
import { blueprintWords } from "./words.ts";

/** Where the menu stands open: on a cell, or on the button of a step. */
export type OpenMenu = Readonly<{ at: Position; target: HTMLElement; row: Row | undefined }>;

export type GridOptions = Readonly<{
  editing: Editing;
  readOnly: boolean;
  grid: RefObject<HTMLTableElement | null>;
  onLinks: (step: Step, row: Row) => void;
}>;

export type Grid = ReturnType<typeof useGrid>;

/** What somebody does in the grid: where they are, which text they change, and which menu stands open. */
export function useGrid({ editing, readOnly, grid, onLinks }: GridOptions) {
  const words = useWords(stepWords);
  const { step: stepName } = useWords(blueprintWords);
  const { blueprint, change } = editing;
  const rows = rowsOf(blueprint);
  const size: GridSize = { rows: rows.length, columns: blueprint.steps.length + 1 };
  const place = useGridPlace(grid, size);
  const editor = useGridEditor({ editing, readOnly, grid, place, rows, size });
  const [menu, setMenu] = useState<OpenMenu>();

  const stepAt = ({ column }: Position): Step | undefined => blueprint.steps[column - 1];
  return {
    ...place,
    ...editor,
    rows,
    size,
    menu,
    stepAt,
    textAt(at: Position): string | undefined {
      const [step, row] = [stepAt(at), rows[at.row]];
      return step === undefined || row === undefined ? undefined : contentOf(step, row).text;
    },
    act(at: Position, action: StepAction): void {
      const step = stepAt(at);
      if (readOnly || step === undefined) return;
      const name = (number: number): string => stepName(number, step.name);
      const { next, index, said } = actOnStep(blueprint, at.column - 1, action, words, name);
      change(next, said);
      // A new step starts with its name.
      place.goTo({ row: action.startsWith("insert") ? 0 : at.row, column: index + 1 });
    },
    links(at: Position): void {
      const [step, row] = [stepAt(at), rows[at.row]];
      if (!readOnly && step !== undefined && row !== undefined && layerOf(row) !== undefined) onLinks(step, row);
    },
    openMenu(at: Position, target: HTMLElement | null, row: Row | undefined): void {
      if (target === null || stepAt(at) === undefined) return;
      place.note(at);
      setMenu({ at, target, row });
    },
    closeMenu(): void {
      setMenu(undefined);
      if (menu !== undefined) place.goTo(menu.at);
    },
  };
}
