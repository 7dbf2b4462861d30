import { beslissersIn } from "../../domain/instelling.ts";
import { arrangeLog } from "../../domain/approvalLog.ts";
import { valuesOf } from "../../sharepoint/list/repository.ts";
import type { Config } from "../config.ts";
import type { Office } from "../office.ts";
import type { View } from "./plan.ts";

/** Brings what we know up to date: two delta calls and the list of who decides. Throws GraphFailure. */
export async function readView(
  office: Office,
  { clientId, remindAfterDays }: Config,
  now: () => Date,
  signal?: AbortSignal,
): Promise<View> {
  await office.update(signal);
  const beslissers = beslissersIn(valuesOf(await office.workspace.instellingen.all(signal)));
  const events = [...office.log.snapshot().rows.values()].map(({ value }) => value);
  const { rows, unreadable } = office.punten.snapshot();
  return {
    log: arrangeLog(events),
    punten: rows,
    unreadable: new Set(unreadable.keys()),
    beslissers,
    botClientId: clientId,
    remindAfterDays,
    now: now(),
  };
}
