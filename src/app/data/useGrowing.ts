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
  const start = { count: first, wanted: STEP, for: resetOn };
  const [last, setGrown] = useState(start);
  const end = useRef<HTMLDivElement>(null);
  const { count, wanted } = last.for === resetOn ? last : start;

  useEffect(() => {
    if (count >= rows.length || count >= wanted) return undefined;
    const frame = requestAnimationFrame(() =>
      startTransition(() => setGrown({ count: Math.min(wanted, count + first), wanted, for: resetOn })),
    );
    return () => cancelAnimationFrame(frame);
  }, [count, wanted, first, rows.length, resetOn]);

  useEffect(() => {
    if (end.current === null || count >= rows.length || count < wanted) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return;
        startTransition(() => setGrown({ count: count + first, wanted: wanted + STEP, for: resetOn }));
      },
      { rootMargin: "600px" },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, wanted, first, rows.length, resetOn]);

  return { drawn: rows.slice(0, count), end };
}
