import { calendarDateOf, type CalendarDate } from "../../../domain/time.ts";
import { besluitIn, type Poortbesluit } from "../../../domain/uitrolpoort.ts";
import type { Uitrolvoorstel } from "../../../domain/uitrolvoorstel.ts";
import { useStore } from "../../data/store.ts";
import type { Row } from "../../register/rowWrite.ts";
import { useRegister } from "../../register/useRegister.ts";
import { useRows } from "../../register/useRows.ts";

/** What stands between a wave and its beginning. */
export type Poort = Readonly<{
  /** The last proposal that was made for it. */
  rij: Row<Uitrolvoorstel> | undefined;
  /** What the client decided last, and when; a proposal that was decided on is not changed any more. */
  besluit: Poortbesluit | undefined;
  besluitOp: CalendarDate | undefined;
}>;

/** The gate of a wave; undefined until the proposals were read. */
export function usePoort(golfId: string): Poort | undefined {
  const { complete } = useStore(useRegister().lists.voorstellen);
  const own = useRows("voorstellen").filter(({ value }) => value.golfId === golfId);
  if (!complete) return undefined;
  const decided = own.findLast(({ value }) => besluitIn(value) !== undefined);
  return {
    rij: own.at(-1),
    besluit: decided && besluitIn(decided.value),
    besluitOp: decided?.stored && calendarDateOf(decided.stored.modified.at),
  };
}
