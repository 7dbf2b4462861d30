import { type RefObject, useLayoutEffect, useState } from "react";
import type { GridSize, Position } from "./gridKeys.ts";

export type GridPlace = Readonly<{
  at: Position;
  /** The focus went there by itself. */
  note: (at: Position) => void;
  /** Brings the focus to a cell, once it is drawn. */
  goTo: (at: Position) => void;
}>;

/** Which cell of the grid can be tabbed to. It stays within the grid, whatever went away. */
export function useGridPlace(grid: RefObject<HTMLElement | null>, { rows, columns }: GridSize): GridPlace {
  const [{ wanted, asked }, setPlace] = useState({ wanted: { row: 2, column: 1 }, asked: 0 });
  const row = Math.min(wanted.row, rows - 1);
  const column = Math.min(wanted.column, columns - 1);
  useLayoutEffect(() => {
    if (asked > 0) focusCell(grid.current, { row, column });
    // Only when it was asked for: a cell that is noted has the focus already.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked]);
  return {
    at: { row, column },
    note: (at) => setPlace((before) => ({ ...before, wanted: at })),
    goTo: (at) => setPlace((before) => ({ wanted: at, asked: before.asked + 1 })),
  };
}

/** The cell in which an element stands. */
export function positionOf(element: Element): Position | undefined {
  const [row, column] = element.closest<HTMLElement>("[data-at]")?.dataset["at"]?.split(":").map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** The cell that an element stands in. */
export function cellOfElement(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>("[data-at]");
}

function focusCell(grid: HTMLElement | null, { row, column }: Position): void {
  const cell = grid?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
