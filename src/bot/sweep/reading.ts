import { beslissersIn } from "../../domain/instelling.ts";
import { arrangeLog } from "../../domain/approvalLog.ts";
import { valuesOf } from "../../sharepoint/list/repository.ts";
import type { Config } from "../config.ts";
import type { Office } from "../office.ts";
import { subjectsIn } from "../subjects.ts";
import type { WholeView } from "./tasks.ts";

/** Brings what we know up to date: a delta call per list and the list of who decides. Throws GraphFailure. */
export async function readView(
  office: Office,
  { clientId, remindAfterDays }: Config,
  now: () => Date,
  signal?: AbortSignal,
): Promise<WholeView> {
  await office.update(signal);
  const instellingen = valuesOf(await office.workspace.instellingen.all(signal));
  const events = [...office.log.snapshot().rows.values()].map(({ value }) => value);
  const [documenten, processen] = [office.documenten.snapshot(), office.processen.snapshot()];
  return {
    log: arrangeLog(events),
    subjects: subjectsIn({
      punten: office.punten.snapshot(),
      documenten,
      processen,
      verslagen: {
        evaluaties: office.evaluaties.snapshot(),
        regels: office.regels.snapshot(),
        afspraken: office.afspraken.snapshot(),
      },
      uitrol: { voorstellen: office.voorstellen.snapshot(), golven: office.golven.snapshot() },
      instellingen,
    }),
    library: [...documenten.rows.values()],
    processen: processen.rows,
    unreadableProcesses: new Set(processen.unreadable.keys()),
    reviewIds: [...new Set(events.map(({ verzoekId }) => verzoekId).filter((id) => id.startsWith("proces/")))],
    beslissers: beslissersIn(instellingen),
    evaluaties: [...office.evaluaties.snapshot().rows.values()].map(({ value }) => value),
    botClientId: clientId,
    remindAfterDays,
    now: now(),
  };
}
