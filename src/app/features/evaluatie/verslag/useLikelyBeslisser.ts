import { beslissersIn } from "../../../../domain/instelling.ts";
import type { Persoon } from "../../../../domain/persoon.ts";
import { likelyBeslisser } from "../../../../domain/vergaderbeslisser.ts";
import { useStore } from "../../../data/store.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useRows } from "../../../register/useRows.ts";

/** Who most likely takes the next decision of a meeting; undefined when nobody stands out. */
export function useLikelyBeslisser(evaluatieId: string): Persoon | undefined {
  const { rows, lists } = useRegister();
  const meeting = useStore(rows.evaluaties).find(({ id }) => id === evaluatieId);
  const instellingen = useStore(lists.instellingen).rows;
  const besluiten = useRows("afspraken").flatMap(({ value }) =>
    value.soort === "besluit" && value.evaluatieId === evaluatieId ? [value] : [],
  );
  if (meeting === undefined) return undefined;
  const settings = [...instellingen.values()].map(({ value }) => value);
  return likelyBeslisser(meeting.value, besluiten, beslissersIn(settings));
}
