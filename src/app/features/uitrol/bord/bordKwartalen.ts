import { kwartaalAfter, type Kwartaal } from "../../../../domain/kwartaal.ts";
import type { Golf } from "../useGolven.ts";
import { kwartalenUntil } from "../kwartaalText.ts";

/** So many quarters ahead there is always room to plan. */
const AHEAD = 3;

/** The columns of the board: from the first wave, or now, up to the last wave, and some quarters ahead. */
export function bordKwartalen(golven: readonly Golf[], now: Kwartaal): readonly Kwartaal[] {
  const all = [now, kwartaalAfter(now, AHEAD), ...golven.map(({ value }) => value.kwartaal)].toSorted();
  return kwartalenUntil(all[0] ?? now, all.at(-1) ?? now);
}
