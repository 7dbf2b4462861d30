import { type RefObject, startTransition, useEffect, useRef, useState } from "react";

/** So many rows fill any screen; thousands at once would make typing slow. */
const STEP = 120;

/**
 * The rows that are drawn: a screenful, and more as soon as the end comes into view. `end` goes on an element behind
 * the last row. `resetOn` starts at the top again, for instance another filter. Rows that take long to draw come `first`
 * few, and as many more with each frame: so nothing that somebody does has to wait.
 */
export function useGrowing<T>(
  rows: readonly T[],
  resetOn: string,
  first = STEP,
): Readonly<{ drawn: readonly T[]; end: RefObject<HTMLDivElement | null> }> {
  const [grown, setGrown] = useState({ count: first, for: resetOn });
  const end = useRef<HTMLDivElement>(null);
  const count = grown.for === resetOn ? grown.count : first;

  useEffect(() => {
    if (count >= rows.length || count >= STEP) return undefined;
    const frame = requestAnimationFrame(() =>
      startTransition(() => setGrown({ count: Math.min(STEP, count + first), for: resetOn })),
    );
    return () => cancelAnimationFrame(frame);
  }, [count, first, rows.length, resetOn]);

  useEffect(() => {
    if (end.current === null || count >= rows.length || count < STEP) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) setGrown({ count: count + STEP, for: resetOn });
      },
      { rootMargin: "600px" },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, rows.length, resetOn]);

  return { drawn: rows.slice(0, count), end };
}
