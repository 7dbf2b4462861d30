import { type Agenda, agendaFor, type Wachtend } from "../../../../domain/agenda.ts";
import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import { calendarDateOf } from "../../../../domain/time.ts";
import type { PuntView } from "../../../data/puntView.ts";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";

/** What is carried over to a meeting, with what is on its way to SharePoint in it. */
export function useAgenda(id: string, value: Evaluatie): Agenda {
  const { rows } = useRegister();
  const { services } = useSession();
  const wachtend = useStore(services.punten).flatMap(waitingOf);
  const bronnen = {
    evaluaties: useStore(rows.evaluaties),
    afspraken: useStore(rows.afspraken),
    regels: useStore(rows.regels),
    wachtend,
  };
  return agendaFor({ id, value }, bronnen, useToday());
}

function waitingOf({ id, point, createdAt }: PuntView): readonly Wachtend[] {
  if (point.status !== "submitted") return [];
  return [{ id, title: point.title, sinds: calendarDateOf(createdAt), evaluatieId: point.evaluatieId }];
}
