import type { StepAction } from "./stepAction.ts";

/** A cell of the grid. Row 0 holds the names of the steps, column 0 those of the layers. */
export type Position = Readonly<{ row: number; column: number }>;

export type GridSize = Readonly<{ rows: number; columns: number }>;

/** What a key asks for when a cell has the focus. */
export type GridCommand =
  | Readonly<{ kind: "go"; to: Position }>
  | Readonly<{ kind: "edit"; text?: string }>
  | Readonly<{ kind: "clear" | "menu" | "links" | "undo" | "redo" }>
  | Readonly<{ kind: "step"; action: StepAction }>;

export type KeyPress = Readonly<{
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}>;

const PAGE = 5;

/**
 * The keys of the grid. Alt with an arrow is the browser's way back and Ctrl with Alt types signs on many keyboards
 * here, so steps are moved with Alt and Shift together.
 */
export function commandOf(press: KeyPress, at: Position, size: GridSize): GridCommand | undefined {
  const { key, altKey, shiftKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  if (key === "ContextMenu" || (key === "F10" && shiftKey)) return { kind: "menu" };
  if (altKey) return shiftKey && !ctrl ? stepCommand(key) : undefined;
  if (ctrl) return ctrlCommand(key, shiftKey, size);
  const to = shiftKey ? undefined : positionAfter(key, at, size);
  return to === undefined ? editCommand(key) : { kind: "go", to };
}

function editCommand(key: string): GridCommand | undefined {
  if (key === "Enter" || key === "F2") return { kind: "edit" };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  // A letter that needs a second key begins as "Dead"; the field has to receive both.
  if (key === "Dead" || key === "Process") return { kind: "edit", text: "" };
  return /^\S$/u.test(key) ? { kind: "edit", text: key } : undefined;
}

function stepCommand(key: string): GridCommand | undefined {
  const actions: Readonly<Record<string, StepAction>> = {
    ArrowLeft: "move-left",
    ArrowRight: "move-right",
    Enter: "insert-after",
    Delete: "remove",
  };
  const action = actions[key];
  return action && { kind: "step", action };
}

function ctrlCommand(key: string, shift: boolean, { rows, columns }: GridSize): GridCommand | undefined {
  switch (key.toLowerCase()) {
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "k":
      return { kind: "links" };
    case "home":
      return { kind: "go", to: { row: 0, column: 0 } };
    case "end":
      return { kind: "go", to: { row: rows - 1, column: columns - 1 } };
    default:
      return undefined;
  }
}

function positionAfter(key: string, { row, column }: Position, { rows, columns }: GridSize): Position | undefined {
  const within = (wanted: Position): Position => ({
    row: Math.min(rows - 1, Math.max(0, wanted.row)),
    column: Math.min(columns - 1, Math.max(0, wanted.column)),
  });
  switch (key) {
    case "ArrowUp":
      return within({ row: row - 1, column });
    case "ArrowDown":
      return within({ row: row + 1, column });
    case "ArrowLeft":
      return within({ row, column: column - 1 });
    case "ArrowRight":
      return within({ row, column: column + 1 });
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: columns - 1 };
    case "PageUp":
      return within({ row: row - PAGE, column });
    case "PageDown":
      return within({ row: row + PAGE, column });
    default:
      return undefined;
  }
}
