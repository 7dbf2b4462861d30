import { type ApprovalLog, arrangeLog } from "../../domain/approvalLog.ts";
import type { Bevinding } from "../../domain/gezondheid/bevinding.ts";
import { besluitBevindingen } from "../../domain/gezondheid/oordelen.ts";
import type { Logged, Onderwerp, Verzoek } from "../../domain/goedkeuring.ts";
import { type ApprovalDesk, openCase } from "../approvals/desk.ts";
import type { RawRow } from "../list/row.ts";
import { goedkeuringCodec, GOEDKEURINGEN } from "../lists/goedkeuringen.ts";

/**
 * Decisions of which nothing came, though there was time for it, and rows of the log that somebody changed afterwards.
 * Each decision that looks so is read again before it is told: the bot may have been carrying it out. Throws GraphFailure.
 */
export async function readDecisions(
  desk: ApprovalDesk,
  logRows: readonly RawRow[],
  signal?: AbortSignal,
): Promise<readonly Bevinding[]> {
  const events = logRows.flatMap((row) => {
    const decoded = goedkeuringCodec.decode(row);
    return decoded.ok ? [decoded.value] : [];
  });
  const log = arrangeLog(events);
  const findings: Bevinding[] = [];
  for (const onderwerp of undoneIn(log)) {
    const found = await openCase(desk, onderwerp, signal);
    if (found === undefined) continue;
    findings.push(...besluitBevindingen(found.goedkeuring, found.state.title, desk.now().getTime()));
  }
  return [...findings, ...touchedIn(logRows, events)];
}

/** Subjects with a decision that no row says to be carried out. */
function undoneIn(log: ApprovalLog): readonly Onderwerp[] {
  const undone = log.verzoeken.filter((verzoek) => isUndone(verzoek, log));
  return [...new Map(undone.map(({ onderwerp }) => [`${onderwerp.soort}/${onderwerp.id}`, onderwerp])).values()];
}

function isUndone({ verzoekId }: Verzoek, log: ApprovalLog): boolean {
  const kinds = new Set(log.eventsOf(verzoekId).map(({ kind }) => kind));
  return kinds.has("besluit") && !kinds.has("toegepast") && !kinds.has("heropening") && !kinds.has("intrekking");
}

function touchedIn(rows: readonly RawRow[], events: readonly Logged[]): readonly Bevinding[] {
  const touched = new Set(events.filter(({ stamp }) => !stamp.untouched).map(({ stamp }) => String(stamp.rowId)));
  const rijen = rows
    .filter(({ id }) => touched.has(id))
    .map(({ id, webUrl }) => ({ lijst: GOEDKEURINGEN.title, id, webUrl }));
  return rijen.length === 0 ? [] : [{ kind: "log-touched", rijen }];
}
