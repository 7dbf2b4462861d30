import type { KeyboardEvent } from "react";

/** Arrows lead from the box through what was found and back; Enter in the box opens the first. */
export function moveThroughHits(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey || shiftKey) return;
  const box = currentTarget.querySelector<HTMLElement>("[data-search]");
  const hits = [...currentTarget.querySelectorAll<HTMLElement>("[data-hit]")];
  const places = box === null ? hits : [box, ...hits];
  const at = places.findIndex((place) => place === target);
  if (at === -1) return;
  if (key === "Enter" && target === box) {
    event.preventDefault();
    hits[0]?.click();
    return;
  }
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const next = places[at + step];
  if (step === 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}
