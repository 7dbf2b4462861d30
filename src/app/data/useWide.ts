import { useSyncExternalStore } from "react";

/** Whether the tab is at least this wide, in px; the screen changes its shape there. On paper it keeps its shape. */
export function useWide(px: number): boolean {
  const query = `(min-width: ${px}px)`;
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      const change = (): void => {
        if (!window.matchMedia("print").matches) listener();
      };
      media.addEventListener("change", change);
      return () => media.removeEventListener("change", change);
    },
    () => window.matchMedia(query).matches,
  );
}
