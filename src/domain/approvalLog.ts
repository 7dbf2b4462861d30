import type { LogEvent, Logged, Onderwerp, Verzoek } from "./goedkeuring.ts";

/** The append-only log, arranged for looking things up: by subject and by request, each in the order of row ids. */
export type ApprovalLog = Readonly<{
  verzoekenOf(onderwerp: Onderwerp): readonly Logged<Verzoek>[];
  eventsOf(verzoekId: string): readonly Logged<Exclude<LogEvent, Verzoek>>[];
  verzoeken: readonly Logged<Verzoek>[];
}>;

/**
 * Arranges the rows of the log, given in any order and perhaps more than once; of a row that was touched since, the
 * touched reading is the later one. A request whose row was touched afterwards is no request; of two requests with
 * one id only the first counts.
 */
export function arrangeLog(rows: readonly Logged[]): ApprovalLog {
  const sorted = rows.toSorted(
    ({ stamp: one }, { stamp: other }) => one.rowId - other.rowId || Number(other.untouched) - Number(one.untouched),
  );
  const ordered = [...new Map(sorted.map((row) => [row.stamp.rowId, row])).values()];
  const byId = new Map<string, Logged<Verzoek>>();
  for (const row of ordered) {
    if (row.kind === "verzoek" && row.stamp.untouched && !byId.has(row.verzoekId)) byId.set(row.verzoekId, row);
  }
  const verzoeken = [...byId.values()];
  const byOnderwerp = Map.groupBy(verzoeken, ({ onderwerp }) => keyOf(onderwerp));
  const events = Map.groupBy(ordered.filter(isNoVerzoek), ({ verzoekId }) => verzoekId);
  return {
    verzoeken,
    verzoekenOf: (onderwerp) => byOnderwerp.get(keyOf(onderwerp)) ?? [],
    eventsOf: (verzoekId) => events.get(verzoekId) ?? [],
  };
}

function isNoVerzoek(row: Logged): row is Logged<Exclude<LogEvent, Verzoek>> {
  return row.kind !== "verzoek";
}

function keyOf({ soort, id }: Onderwerp): string {
  return `${soort}/${id}`;
}
