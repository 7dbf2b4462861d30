import type { EvaluatieNaam } from "../../domain/evaluatie.ts";
import { missingMeetings, type Reeksdag } from "../../domain/ritme.ts";
import { calendarDateOf } from "../../domain/time.ts";
import { planOnce } from "../../sharepoint/ritme.ts";
import type { TaskResult, Work } from "./work.ts";

/** A meeting that the rhythm asks for has to stand in the list. */
export type RitmeTask = Readonly<{
  kind: "plan-meeting";
  onderwerp: Readonly<{ soort: "ritme"; id: string }>;
  meeting: Reeksdag;
}>;

export type RitmeView = Readonly<{ evaluaties: readonly EvaluatieNaam[]; now: Date }>;

/** What is missing by what stands in the list: once it was added that changes with the day only. */
export function planRitme({ evaluaties, now }: RitmeView): readonly RitmeTask[] {
  return missingMeetings(evaluaties, calendarDateOf(now)).map((meeting) => ({
    kind: "plan-meeting",
    onderwerp: { soort: "ritme", id: `${meeting.naam.niveau}/${meeting.naam.date}` },
    meeting,
  }));
}

/** Adds it, unless a tab or another bot was first. */
export async function performRitme({ office, signal }: Work, { meeting }: RitmeTask): Promise<TaskResult> {
  const added = await planOnce(office.workspace.evaluaties, meeting, signal);
  return added === undefined ? "nothing" : "done";
}
