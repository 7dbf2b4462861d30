import { useMemo } from "react";
import { useStore } from "../data/store.ts";
import type { Row, RowList, RowValues } from "./rowWrite.ts";
import { useRegister } from "./useRegister.ts";

/** The rows of a list in the order in which they were added; what SharePoint does not have yet comes last. */
export function useRows<L extends RowList>(list: L): readonly Row<RowValues[L]>[] {
  const rows = useStore(useRegister().rows[list]);
  return useMemo(() => rows.toSorted((one, other) => orderOf(one) - orderOf(other)), [rows]);
}

/** A process by its row id; undefined when there is none. */
export function useProces(procesId: string): Row<RowValues["processen"]> | undefined {
  return useStore(useRegister().rows.processen).find(({ id }) => id === procesId);
}

function orderOf({ stored }: Row<unknown>): number {
  return stored === undefined ? Infinity : Number(stored.id);
}
