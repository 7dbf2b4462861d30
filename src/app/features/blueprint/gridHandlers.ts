import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent } from "react";
import { commandOf, type GridCommand, type Position } from "./gridKeys.ts";
import type { Editing } from "./useBlueprintEditing.ts";
import type { Grid } from "./useGrid.ts";
import { cellOfElement, positionOf } from "./useGridPlace.ts";

/** What the table listens to for all of its cells. */
export function gridHandlers(grid: Grid, editing: Editing, readOnly: boolean) {
  const menuOn = (at: Position, element: Element): void => grid.openMenu(at, cellOfElement(element), grid.rows[at.row]);
  const run = (command: GridCommand, at: Position, element: Element): void => {
    switch (command.kind) {
      case "go":
        return grid.goTo(command.to);
      case "edit":
        return grid.edit(at, command.text);
      case "clear":
        return grid.clear(at);
      case "menu":
        return menuOn(at, element);
      case "links":
        return grid.links(at);
      case "step":
        return grid.act(at, command.action);
      case "undo":
      case "redo":
        if (readOnly) return undefined;
        editing[command.kind]();
        // The step with the focus may be gone.
        return grid.goTo(at);
    }
  };
  return {
    onKeyDown(event: KeyboardEvent): void {
      const element = event.target as Element;
      const at = element.matches("[data-at]") ? positionOf(element) : undefined;
      const command = at && commandOf(event, at, grid.size);
      if (at === undefined || command === undefined) return;
      // Not for the keys of the tab, which would hear an "n" as well.
      event.stopPropagation();
      event.preventDefault();
      run(command, at, element);
    },
    onClick(event: MouseEvent): void {
      const button = (event.target as Element).closest<HTMLElement>("[data-step-menu]");
      const at = button && positionOf(button);
      if (button === null || !at) return;
      // The focus comes back to where it was when the menu closes: to the cell, which knows the keys.
      cellOfElement(button)?.focus();
      grid.openMenu(at, button, undefined);
    },
    onDoubleClick(event: MouseEvent): void {
      const element = event.target as Element;
      const at = element.closest("a, button, input, textarea") === null ? positionOf(element) : undefined;
      if (at !== undefined && grid.editor === undefined) grid.edit(at);
    },
    onContextMenu(event: MouseEvent): void {
      const element = event.target as Element;
      const at = element.closest("a, input, textarea") === null ? positionOf(element) : undefined;
      if (at === undefined) return;
      event.preventDefault();
      menuOn(at, element);
    },
    onCopy(event: ClipboardEvent): void {
      const [element, selection] = [event.target as Element, document.getSelection()];
      const at = element.matches("[data-at]") && selection?.isCollapsed !== false ? positionOf(element) : undefined;
      const text = at && grid.textAt(at);
      if (text === undefined) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
    },
    /** What was copied elsewhere goes through the field, where the guard sees it. */
    onPaste(event: ClipboardEvent): void {
      const element = event.target as Element;
      const at = element.matches("[data-at]") ? positionOf(element) : undefined;
      const text = event.clipboardData.getData("text/plain").trim();
      if (at === undefined || text === "") return;
      event.preventDefault();
      grid.edit(at, text);
    },
    onFocus({ target }: FocusEvent): void {
      const at = target.matches("[data-at]") ? positionOf(target) : undefined;
      if (at !== undefined && (at.row !== grid.at.row || at.column !== grid.at.column)) grid.note(at);
    },
  };
}
