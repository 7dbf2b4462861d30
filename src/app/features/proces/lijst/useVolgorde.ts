import { useCallback, useState } from "react";
import { moved } from "../../../../domain/volgorde.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import type { ProcesView } from "../../../register/views.ts";
import { procesListWords } from "./words.ts";

export type Direction = "up" | "down";

export type Volgorde = Readonly<{
  /** Moves a process past its neighbour on the screen; one without a place gets the last one. */
  move(view: ProcesView, direction: Direction): void;
  mayMove(view: ProcesView, direction: Direction): boolean;
  /** What was moved last, to be read out. */
  said: string;
}>;

/** Changes the prioritised order. `shown` is what stands on the screen, in that order; `all` has every process. */
export function useVolgorde(all: readonly ProcesView[], shown: readonly ProcesView[]): Volgorde {
  const words = useWords(procesListWords);
  const { save } = useRegister();
  const [said, setSaid] = useState("");

  const mayMove = (view: ProcesView, direction: Direction): boolean => {
    if (view.stored === undefined) return false;
    if (view.place === undefined) return direction === "up";
    return neighbourOf(shown, view, direction)?.place !== undefined;
  };

  const move = useCallback(
    (view: ProcesView, direction: Direction): void => {
      const rows = all.flatMap(({ id, stored, proces }) =>
        stored === undefined ? [] : [{ id, volgorde: proces.volgorde }],
      );
      const writes = moved(rows, view.id, placeBefore(all, shown, view, direction));
      for (const { id, volgorde } of writes) {
        const changed = all.find((other) => other.id === id);
        if (changed?.stored === undefined) continue;
        save("processen", changed.stored, { ...changed.proces, volgorde }, changed.proces);
      }
      const placed = all.filter(({ place }) => place !== undefined).length;
      const neighbour = neighbourOf(shown, view, direction)?.place;
      const [place, of] = view.place === undefined ? [placed + 1, placed + 1] : [neighbour ?? placed, placed];
      setSaid(words.movedTo(view.proces.title, place, of));
    },
    [all, shown, save, words],
  );
  return { move, mayMove, said };
}

function neighbourOf(shown: readonly ProcesView[], view: ProcesView, direction: Direction): ProcesView | undefined {
  return shown[shown.findIndex(({ id }) => id === view.id) + (direction === "up" ? -1 : 1)];
}

/** In front of which process it has to stand; undefined for the end. */
function placeBefore(
  all: readonly ProcesView[],
  shown: readonly ProcesView[],
  view: ProcesView,
  direction: Direction,
): string | undefined {
  if (view.place === undefined) return undefined;
  const neighbour = neighbourOf(shown, view, direction);
  if (direction === "up") return neighbour?.id;
  const others = all.filter(({ id, place }) => id !== view.id && place !== undefined);
  return others[others.findIndex(({ id }) => id === neighbour?.id) + 1]?.id;
}
