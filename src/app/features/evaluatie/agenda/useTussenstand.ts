import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import { addDays } from "../../../../domain/kalender.ts";
import { type Tussenpunt, tussenstand } from "../../../../domain/tussenstand.ts";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { useProcesViews } from "../../../register/useProcesViews.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useAgenda } from "../verslag/useAgenda.ts";

/** How far the first meeting of a level looks back. */
const DAYS_BACK = { dagelijks: 7, maandelijks: 31, kwartaal: 92 } as const;

/** What the learning of teams and the register of processes put on the table; undefined until both were read. */
export function useTussenstand(id: string, evaluatie: Evaluatie): readonly Tussenpunt[] | undefined {
  const { lists, rows } = useRegister();
  const today = useToday();
  const { vorige } = useAgenda(id, evaluatie);
  const processen = useStore(useProcesViews().processen);
  const leerstanden = useStore(rows.leerstanden);
  const read = [useStore(lists.processen).complete, useStore(lists.leerstanden).complete];
  if (!read.every(Boolean)) return undefined;
  return tussenstand(
    {
      processen: processen
        .filter(({ stored, proces }) => stored !== undefined && proces.status !== "retired")
        .map(({ id: procesId, proces: { status, eigenaar } }) => ({
          id: procesId,
          toDescribe: status === "to-describe",
          hasOwner: eigenaar !== undefined,
        })),
      leerstanden: leerstanden.map(({ value }) => value),
    },
    { since: vorige?.naam.date ?? addDays(evaluatie.date, -DAYS_BACK[evaluatie.niveau]), today },
  );
}
