import { type RefObject, useLayoutEffect, useState } from "react";
import { sleutelVan } from "../../../domain/keten/schakel.ts";
import type { Kolom } from "./kolommen.ts";

/** A line between two cards, as an SVG path. */
export type Lijn = Readonly<{ key: string; d: string }>;

/** Lines from each card to those it leads to, drawn anew when a column grows or a card moves. */
export function useLijnen(drawing: RefObject<HTMLElement | null>, kolommen: readonly Kolom[]): readonly Lijn[] {
  const [lijnen, setLijnen] = useState<readonly Lijn[]>([]);
  useLayoutEffect(() => {
    const place = drawing.current;
    if (place === null) return undefined;
    const draw = (): void => {
      const drawn = lijnenIn(place, kolommen);
      setLijnen((before) => (JSON.stringify(before) === JSON.stringify(drawn) ? before : drawn));
    };
    draw();
    const room = new ResizeObserver(draw);
    for (const column of place.querySelectorAll("li")) room.observe(column);
    room.observe(place);
    return () => room.disconnect();
  }, [drawing, kolommen]);
  return lijnen;
}

function lijnenIn(place: HTMLElement, kolommen: readonly Kolom[]): readonly Lijn[] {
  const origin = place.getBoundingClientRect();
  const cards = new Map(
    [...place.querySelectorAll<HTMLElement>("[data-schakel]")].map((card) => [
      card.dataset.schakel,
      card.getBoundingClientRect(),
    ]),
  );
  const door = kolommen.flatMap(({ leden }) => leden.flatMap((lid) => lid.door));
  return door.flatMap(({ van, naar }) => {
    const [from, to] = [cards.get(sleutelVan(van)), cards.get(sleutelVan(naar))];
    if (from === undefined || to === undefined) return [];
    const [x1, y1] = [from.right - origin.left, (from.top + from.bottom) / 2 - origin.top];
    const [x2, y2] = [to.left - origin.left, (to.top + to.bottom) / 2 - origin.top];
    const middle = (x1 + x2) / 2;
    return [
      {
        key: `${sleutelVan(van)} ${sleutelVan(naar)}`,
        d: `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2 - ARROW} ${y2} M${x2 - ARROW * 2} ${y2 - ARROW} L${x2 - 2} ${y2} L${x2 - ARROW * 2} ${y2 + ARROW}`,
      },
    ];
  });
}

/** How large the tip of an arrow is, in px. */
const ARROW = 4;
