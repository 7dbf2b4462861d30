import { useMemo } from "react";
import { type Effectlijn, effectlijnen, type Metingrij } from "../../../../domain/cijfers/effectlijn.ts";
import { type Indicator, INDICATOREN } from "../../../../domain/meting.ts";
import { useRows } from "../../../register/useRows.ts";

/** The effect of the way of working on one indicator, and what it is about. */
export type Lijn = Effectlijn & Readonly<{ key: string; indicator: Indicator; first: Metingrij }>;

/** A target lies ahead of today and is shown all the same. */
const EVER = "9999-12-31";

/** The lines of a district and those about all of it; without a district every line. */
export function useEffectlijnen(wijkId: string | undefined): readonly Lijn[] {
  const rows = useRows("cijfers");
  return useMemo(() => {
    const own = rows
      .map(({ id, value }): Metingrij => ({ id, meting: value }))
      .filter(({ meting }) => wijkId === undefined || meting.wijkId === undefined || meting.wijkId === wijkId);
    return INDICATOREN.flatMap((indicator) =>
      effectlijnen(own, indicator, EVER).flatMap((lijn) => {
        const first = lijn.baseline ?? lijn.target ?? lijn.laatste;
        return first === undefined ? [] : [{ ...lijn, indicator, first, key: `${indicator} ${first.id}` }];
      }),
    );
  }, [rows, wijkId]);
}
