import { type RefObject, useCallback, useRef } from "react";

/** A form takes the place of buttons; when it closes the focus goes back to the part of the page that it was about. */
export function useReturnFocus<E extends HTMLElement>(): readonly [RefObject<E | null>, () => void] {
  const place = useRef<E>(null);
  const back = useCallback(() => {
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>("button")?.focus());
  }, []);
  return [place, back];
}
