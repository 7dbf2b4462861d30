import type { Leerstand } from "./leerstand.ts";

/**
 * Hours of outside help in a month, `YYYY-MM`, and of how many teams they are. A month that nobody wrote hours for is
 * not in the series: unknown is not nought.
 */
export type UrenInMaand = Readonly<{ maand: string; uren: number; teams: number }>;

/** What became of the hours between the first month and the last. */
export type UrenTrend =
  | Readonly<{ kind: "unknown" }>
  | Readonly<{ kind: "one"; only: UrenInMaand }>
  | Readonly<{
      kind: "falling" | "level" | "rising";
      first: UrenInMaand;
      last: UrenInMaand;
      /** What is left of the first month, in percents; undefined when it began with nothing. */
      share?: number;
      /** False when the two months are not of equally many teams: then the hours say less. */
      comparable: boolean;
    }>;

/** The hours per month over all teams in these rows. Of one team, process and month the row of the last day counts. */
export function urenPerMaand(rows: readonly Leerstand[]): readonly UrenInMaand[] {
  const known = new Map<string, Readonly<{ maand: string; uren: number }>>();
  for (const { procesId, team, datum, externeUren } of rows.toSorted((a, b) => a.datum.localeCompare(b.datum))) {
    const maand = datum.slice(0, 7);
    if (externeUren !== undefined) known.set([maand, procesId, team].join("\n"), { maand, uren: externeUren });
  }
  return [...Map.groupBy(known.values(), ({ maand }) => maand)]
    .map(([maand, hours]) => ({ maand, uren: hours.reduce((sum, { uren }) => sum + uren, 0), teams: hours.length }))
    .toSorted((one, other) => one.maand.localeCompare(other.maand));
}

/** Whether outside help becomes less: the last month compared with the first. */
export function trendVanUren(series: readonly UrenInMaand[]): UrenTrend {
  const first = series.at(0);
  const last = series.at(-1);
  if (first === undefined || last === undefined) return { kind: "unknown" };
  if (series.length === 1) return { kind: "one", only: first };
  const kind = last.uren < first.uren ? "falling" : last.uren > first.uren ? "rising" : "level";
  const share = first.uren === 0 ? undefined : Math.round((last.uren / first.uren) * 100);
  return { kind, first, last, share, comparable: first.teams === last.teams };
}
