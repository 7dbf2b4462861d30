import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState } from "react";
import { BlueprintEditor } from "../../src/app/features/blueprint/BlueprintEditor.tsx";
import type { BlueprintEditorProps } from "../../src/app/features/blueprint/editorProps.ts";
import type { Blueprint } from "../../src/domain/blueprint.ts";

export type OpenBlueprint = Readonly<{ user: UserEvent; value: () => Blueprint; close: () => void }>;

/** The editor with a parent that keeps what is changed, as a process screen does. */
export function openBlueprint(start: Blueprint, props: Partial<BlueprintEditorProps> = {}): OpenBlueprint {
  let now = start;
  function Parent() {
    const [value, setValue] = useState(start);
    const change = (next: Blueprint): void => {
      now = next;
      setValue(next);
    };
    return (
      <FluentProvider theme={teamsLightTheme}>
        <BlueprintEditor
          value={value}
          onChange={change}
          saveState="saved"
          resolveLink={({ ref, label }) => ({ href: ref, label })}
          suggestions={(kind) => (kind === "proces" ? [{ ref: "3", label: "Vraagverheldering" }] : [])}
          {...props}
        />
      </FluentProvider>
    );
  }
  render(<Parent />);
  return { user: userEvent.setup(), value: () => now, close: cleanup };
}

/** The cell of the grid in this row and column, counted as a screen reader does. */
export function cell(row: number, column: number): HTMLElement {
  const found = screen
    .getAllByRole("row")
    .find((each) => each.getAttribute("aria-rowindex") === String(row))
    ?.querySelector<HTMLElement>(`[aria-colindex="${column}"]`);
  if (found === null || found === undefined) throw new Error(`No cell at ${row}, ${column}.`);
  return found;
}

/** Where the focus is, as a screen reader says it: row and column. */
export function focusedAt(): readonly (string | null | undefined)[] {
  const focused = document.activeElement;
  return [focused?.closest("tr")?.getAttribute("aria-rowindex"), focused?.getAttribute("aria-colindex")];
}
