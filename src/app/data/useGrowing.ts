import { type RefObject, useEffect, useRef, useState } from "react";

/** So many rows fill any screen; thousands at once would make typing slow. */
const STEP = 120;

/**
 * The rows that are drawn: a screenful, and more as soon as the end comes into view. `end` goes on an element behind
 * the last row. `resetOn` starts at the top again, for instance another filter.
 */
export function useGrowing<T>(
  rows: readonly T[],
  resetOn: string,
): Readonly<{ drawn: readonly T[]; end: RefObject<HTMLDivElement | null> }> {
  const [grown, setGrown] = useState({ count: STEP, for: resetOn });
  const end = useRef<HTMLDivElement>(null);
  const count = grown.for === resetOn ? grown.count : STEP;

  useEffect(() => {
    if (end.current === null || count >= rows.length) return undefined;
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
