import { lastHeldKwartaal } from "../../../../domain/evaluatie.ts";
import type { Uitrolgolf } from "../../../../domain/uitrolgolf.ts";
import { useToday } from "../../../data/useNow.ts";
import { useRows } from "../../../register/useRows.ts";

/** The quarterly evaluation that a proposal rests on: the one of the wave, or else the last that was held. */
export function useRustOp({ evaluatieId }: Pick<Uitrolgolf, "evaluatieId">): string | undefined {
  const today = useToday();
  const evaluaties = useRows("evaluaties");
  return evaluatieId ?? lastHeldKwartaal(evaluaties, today);
}
