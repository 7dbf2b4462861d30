import { useState } from "react";

/**
 * What somebody is typing outlives a reload, for this session only, and goes when it is sent. `place` names the form;
 * `begin` makes an empty one, with a new key.
 */
export function useDraft<D extends object>(
  place: string,
  begin: () => D,
): readonly [D, (draft: D) => void, () => void] {
  const [draft, setDraft] = useState<D>(() => ({ ...begin(), ...kept<D>(place) }));
  const change = (next: D): void => {
    setDraft(next);
    try {
      sessionStorage.setItem(place, JSON.stringify(next));
    } catch {
      // Full or closed: typing goes on, it only does not outlive a reload.
    }
  };
  const clear = (): void => {
    sessionStorage.removeItem(place);
    setDraft(begin());
  };
  return [draft, change, clear];
}

/** Where the reason is kept that somebody types for rejecting a point. */
export function reasonPlace(puntId: string): string {
  return `draft-reden-${puntId}`;
}

/** Forgets a draft that arrived where it had to go. */
export function forgetDraft(place: string): void {
  sessionStorage.removeItem(place);
}

function kept<D>(place: string): Partial<D> {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? "{}") as Partial<D>;
  } catch {
    return {};
  }
}
