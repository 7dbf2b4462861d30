import type { ApprovalLog } from "../domain/approvalLog.ts";
import type { Beslisser } from "../domain/goedkeuring.ts";
import { beslissersIn } from "../domain/instelling.ts";
import type { CalendarDate } from "../domain/time.ts";
import { readLog } from "../sharepoint/approvals/log.ts";
import type { Procesdocument } from "../domain/procesdocument.ts";
import type { Stored } from "../sharepoint/list/codec.ts";
import { rowsFrom } from "../sharepoint/list/paging.ts";
import { readingOf, valuesOf } from "../sharepoint/list/repository.ts";
import type { RawRow } from "../sharepoint/list/row.ts";
import type { SharePointList } from "../sharepoint/list/sharePointList.ts";
import { createRegister } from "../sharepoint/register.ts";
import { createVerslaglegging } from "../sharepoint/verslaglegging.ts";
import type { Workspace } from "../sharepoint/workspace.ts";
import { demoRows, filledFor, type Soort } from "./sleutel.ts";

/** What is there of the demo already. Rows are kept as they are: somebody may have broken one. */
export type Found = Readonly<{
  /** The day that an earlier fill counted from. */
  filledFor: CalendarDate | undefined;
  row(soort: Soort, key: string): RawRow | undefined;
  /** A document of the library by the name of its file; copies of adopted versions are left out. */
  document(name: string): Stored<Procesdocument> | undefined;
  log: ApprovalLog;
  beslissers: readonly Beslisser[];
}>;

/** Reads the lists of the demo once, all at the same time. */
export async function findDemo(workspace: Workspace): Promise<Found> {
  const { instellingen, wijken, processen, evaluaties, punten, log } = workspace;
  const { documenten, stappen, leerstanden, metingen, leesbevestigingen } = createRegister(workspace);
  const { regels, afspraken, golven, metingen: cijfers } = createVerslaglegging(workspace);
  const register = [wijken, processen, evaluaties, punten, stappen, leerstanden, metingen, leesbevestigingen];
  const others = [...register, regels, afspraken, golven, cijfers];
  const [approvals, deciders, library, ...read] = await Promise.all([
    readLog(log),
    allRows(instellingen.list),
    documenten.all(),
    ...others.map(({ list }) => allRows(list)),
  ]);
  const rows = [deciders, ...read].flat();
  const byName = demoRows(rows);
  return {
    filledFor: filledFor(rows),
    row: (soort, key) => byName.get(`${soort}/${key}`),
    document: (name) => library.stored.find(({ value }) => value.name === name && value.folder === ""),
    log: approvals,
    beslissers: beslissersIn(valuesOf(readingOf(instellingen.codec, deciders))),
  };
}

function allRows(list: SharePointList): Promise<readonly RawRow[]> {
  return rowsFrom(list, list.rowsPath());
}
