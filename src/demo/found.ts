import type { ApprovalLog } from "../domain/approvalLog.ts";
import type { Beslisser } from "../domain/goedkeuring.ts";
import { beslissersIn } from "../domain/instelling.ts";
import type { CalendarDate } from "../domain/time.ts";
import { readLog } from "../sharepoint/approvals/log.ts";
import { rowsFrom } from "../sharepoint/list/paging.ts";
import { readingOf, valuesOf } from "../sharepoint/list/repository.ts";
import type { RawRow } from "../sharepoint/list/row.ts";
import type { SharePointList } from "../sharepoint/list/sharePointList.ts";
import type { Workspace } from "../sharepoint/workspace.ts";
import { demoRows, filledFor, type Soort } from "./sleutel.ts";

/** What is there of the demo already. Rows are kept as they are: somebody may have broken one. */
export type Found = Readonly<{
  /** The day that an earlier fill counted from. */
  filledFor: CalendarDate | undefined;
  row(soort: Soort, key: string): RawRow | undefined;
  log: ApprovalLog;
  beslissers: readonly Beslisser[];
}>;

/** Reads the lists of the demo once, all at the same time. */
export async function findDemo({
  instellingen,
  wijken,
  processen,
  evaluaties,
  punten,
  log,
}: Workspace): Promise<Found> {
  const others = [wijken.list, processen.list, evaluaties.list, punten.list];
  const [approvals, deciders, ...read] = await Promise.all([
    readLog(log),
    allRows(instellingen.list),
    ...others.map(allRows),
  ]);
  const rows = [deciders, ...read].flat();
  const byName = demoRows(rows);
  return {
    filledFor: filledFor(rows),
    row: (soort, key) => byName.get(`${soort}/${key}`),
    log: approvals,
    beslissers: beslissersIn(valuesOf(readingOf(instellingen.codec, deciders))),
  };
}

function allRows(list: SharePointList): Promise<readonly RawRow[]> {
  return rowsFrom(list, list.rowsPath());
}
