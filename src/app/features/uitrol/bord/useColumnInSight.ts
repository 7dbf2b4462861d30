import { type RefObject, useEffect, useRef } from "react";

export type ColumnInSight = Readonly<{
  region: RefObject<HTMLDivElement | null>;
  /** The head of the column that stays in sight while the others scroll by. */
  first: RefObject<HTMLTableCellElement | null>;
  /** The head of the column to begin with. */
  begin: RefObject<HTMLTableCellElement | null>;
}>;

/** Scrolls a wide table sideways to the chosen column; without a choice only once, and then it stays where it is. */
export function useColumnInSight(chosen: string | undefined): ColumnInSight {
  const region = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLTableCellElement>(null);
  const begin = useRef<HTMLTableCellElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (region.current === null || first.current === null || begin.current === null) return;
    if (chosen === undefined && begun.current) return;
    begun.current = true;
    region.current.scrollLeft = begin.current.offsetLeft - first.current.offsetWidth;
  }, [chosen]);
  return { region, first, begin };
}
