import { leerlijn, type Leerstand, teamsOf, type TeamStand, teamStand } from "./leerstand.ts";

/** What stands where a team and a process meet. */
export type Leercel =
  | Readonly<{ kind: "not-involved" }>
  | Readonly<{ kind: "not-begun" }>
  | Readonly<{ kind: "at"; stand: TeamStand }>;

/** Processes down, teams across; a cell for each pair, in the order of `teams`. */
export type Leermatrix = Readonly<{
  teams: readonly string[];
  rijen: readonly Readonly<{ procesId: string; cellen: readonly Leercel[] }>[];
}>;

/** How far every team is with every process that it works by. Rows of processes that are not named are left out. */
export function leermatrix(
  processen: readonly Readonly<{ procesId: string; teams: readonly string[] }>[],
  rows: readonly Leerstand[],
): Leermatrix {
  const byProces = Map.groupBy(rows, ({ procesId }) => procesId);
  const involved = processen.map((proces) => {
    const own = byProces.get(proces.procesId) ?? [];
    return { procesId: proces.procesId, own, teams: new Set(teamsOf(own, proces)) };
  });
  const teams = [...new Set(involved.flatMap((proces) => [...proces.teams]))].toSorted((one, other) =>
    one.localeCompare(other, "nl"),
  );
  return {
    teams,
    rijen: involved.map(({ procesId, own, teams: its }) => ({
      procesId,
      cellen: teams.map((team) => (its.has(team) ? cell(own, procesId, team) : { kind: "not-involved" })),
    })),
  };
}

function cell(own: readonly Leerstand[], procesId: string, team: string): Leercel {
  const stand = teamStand(leerlijn(own, procesId, team));
  return stand === undefined ? { kind: "not-begun" } : { kind: "at", stand };
}
