import { kwartaalAfter, kwartaalOf, type Kwartaal } from "../../../domain/kwartaal.ts";
import { isMovable, planMove, type Verplaatsing } from "../../../domain/uitrolgolf.ts";
import { useToday } from "../../data/useNow.ts";
import { useWords } from "../../language.tsx";
import { useRegister } from "../../register/useRegister.ts";
import { kwartalenUntil, writeKwartaal } from "./kwartaalText.ts";
import { uitrolWords } from "./uitrolWords.ts";
import { type Golf, useGolven } from "./useGolven.ts";

/** So much further than now, and than where it is, a wave can be moved in one go. */
const AHEAD = 4;

/** What moving waves takes. What SharePoint does not have yet, or what waits for an answer, cannot be moved. */
export type Moving = Readonly<{
  /** The quarters that a wave can go to; none when it cannot be moved. */
  targets(golf: Golf): readonly Kwartaal[];
  /** What shifts when it goes there. */
  plan(golf: Golf, naar: Kwartaal): Verplaatsing | undefined;
  /** Does it; answers what to say about it. */
  carryOut(plan: Verplaatsing, along: boolean): string;
}>;

export function useMove(): Moving {
  const words = useWords(uitrolWords);
  const golven = useGolven();
  const { save } = useRegister();
  const today = useToday();
  const free = golven.filter(isFree);
  return {
    targets(golf) {
      if (!isFree(golf) || !isMovable(golf.value)) return [];
      const now = kwartaalOf(today);
      const last = [kwartaalAfter(now, AHEAD), kwartaalAfter(golf.value.kwartaal, AHEAD)].toSorted().at(-1) ?? now;
      return kwartalenUntil(now, last).filter((kwartaal) => kwartaal !== golf.value.kwartaal);
    },
    plan: (golf, naar) => planMove(free, golf.id, naar),
    carryOut({ golf, mee }, along) {
      const all = along ? [golf, ...mee] : [golf];
      for (const { id, golf: value } of all) {
        const row = free.find((each) => each.id === id);
        if (row?.stored !== undefined) save("golven", row.stored, value, row.value);
      }
      return words.moved(all.length, golf.golf.title, writeKwartaal(golf.naar));
    },
  };
}

function isFree({ stored, pending }: Golf): boolean {
  return stored !== undefined && pending?.state !== "conflict" && pending?.state !== "refused";
}
