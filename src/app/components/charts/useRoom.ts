import { type RefObject, useLayoutEffect, useRef, useState } from "react";

const UNMEASURED = 480;
const NARROWEST = 220;
const WIDEST = 760;

/** How wide a chart can be drawn, in px: letters keep their size, so it is drawn anew when its place becomes wider. */
export function useRoom(): Readonly<{ place: RefObject<HTMLDivElement | null>; width: number }> {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const measured = place.current;
    if (measured === null) return undefined;
    const measure = (): void => {
      const { offsetWidth } = measured;
      if (offsetWidth > 0) setWidth(Math.min(WIDEST, Math.max(NARROWEST, offsetWidth)));
    };
    measure();
    const room = new ResizeObserver(measure);
    room.observe(measured);
    return () => room.disconnect();
  }, []);
  return { place, width };
}
