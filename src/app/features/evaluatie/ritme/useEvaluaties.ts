import { useMemo } from "react";
import { useToday } from "../../../data/useNow.ts";
import { useStore } from "../../../data/store.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { type EvaluatieView, viewEvaluaties } from "./views.ts";

/** Every meeting as the list shows it, the last one first. */
export function useEvaluaties(): readonly EvaluatieView[] {
  const { rows } = useRegister();
  const evaluaties = useStore(rows.evaluaties);
  const afspraken = useStore(rows.afspraken);
  const today = useToday();
  return useMemo(() => viewEvaluaties(evaluaties, afspraken, today), [evaluaties, afspraken, today]);
}
