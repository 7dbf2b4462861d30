import { beslissersIn } from "../../domain/instelling.ts";
import { arrangeLog } from "../../domain/approvalLog.ts";
import { valuesOf } from "../../sharepoint/list/repository.ts";
import type { Config } from "../config.ts";
import type { Office } from "../office.ts";
import { subjectsIn } from "../subjects.ts";
import type { View } from "./plan.ts";

/** Brings what we know up to date: a delta call per list and the list of who decides. Throws GraphFailure. */
export async function readView(
  office: Office,
  { clientId, remindAfterDays }: Config,
  now: () => Date,
  signal?: AbortSignal,
): Promise<View> {
  await office.update(signal);
  const instellingen = valuesOf(await office.workspace.instellingen.all(signal));
  const events = [...office.log.snapshot().rows.values()].map(({ value }) => value);
  return {
    log: arrangeLog(events),
    subjects: subjectsIn({
      punten: office.punten.snapshot(),
      documenten: office.documenten.snapshot(),
      processen: office.processen.snapshot(),
      instellingen,
    }),
    beslissers: beslissersIn(instellingen),
    botClientId: clientId,
    remindAfterDays,
    now: now(),
  };
}
