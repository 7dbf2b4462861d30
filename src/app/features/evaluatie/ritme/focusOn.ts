/** Puts the focus where somebody goes on, once the screen stands as it will. */
export function focusOn(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
