import { useEffect } from "react";

/** What a single key does, outside of fields that people type in. */
export type KeyActions = Readonly<Record<string, () => void>>;

const PREFERENCE = "keys-off";

/** Whether single keys work. They can be switched off, for people who speak to their computer (WCAG 2.1.4). */
export function keysAreOn(): boolean {
  return preferences().getItem(PREFERENCE) !== "yes";
}

export function switchKeys(on: boolean): void {
  if (on) preferences().removeItem(PREFERENCE);
  else preferences().setItem(PREFERENCE, "yes");
}

/** A habit of a person, no business data. */
function preferences(): Storage {
  // oxlint-disable-next-line eslint/no-restricted-globals
  return localStorage;
}

/** Listens to single keys as long as the component is there. */
export function useKeys(actions: KeyActions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actions[event.key];
      if (
        action === undefined ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target) ||
        !keysAreOn()
      )
        return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [actions]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], [role=combobox], [role=dialog]") !== null
  );
}

/** Moves the focus to the next or the one before of the rows on the screen. */
export function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-punt], [data-proces], [data-evaluatie], [data-hit]")];
  const now = rows.findIndex((row) => row === document.activeElement);
  const next = now === -1 ? rows[0] : rows[Math.min(rows.length - 1, Math.max(0, now + step))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
