import { ok, refuse, type Result } from "./result.ts";
import type { CalendarDate } from "./time.ts";

/** First shown, then done together, then done alone. Source: assignment "Procesmatig werken", 2025. */
export const STADIA = ["voordoen", "samendoen", "zelf-doen"] as const;
export type Stadium = (typeof STADIA)[number];

/** How far one team was with one process on a day. Rows are added, so that the trend can be seen. */
export type Leerstand = Readonly<{
  procesId: string;
  team: string;
  stadium: Stadium;
  datum: CalendarDate;
  /** What shows it: an observation, a test, a case that was discussed. */
  bewijs: string;
  /** Hours of outside help in that month, as far as known. */
  externeUren?: number;
}>;

/** Where a team stands now, and since when without a break. */
export type TeamStand = Readonly<{ laatste: Leerstand; sinds: CalendarDate }>;

/** From one stage to the next: a first step back has a reason, a stage that is passed over has proof. */
export type Beweging = "same" | "next" | "skip" | "back";

export type LeerWeigering =
  | "team-missing"
  | "in-future"
  | "hours-wrong"
  | "bewijs-missing"
  | "reden-missing"
  /** What was written for a later day would go without its proof or reason. */
  | "later-unexplained";

const MOST_HOURS = 10_000;

/** The rows of one team in the order of their days; rows of one day stay in the order in which they were added. */
export function leerlijn(rows: readonly Leerstand[], procesId: string, team: string): readonly Leerstand[] {
  return rows
    .filter((row) => row.procesId === procesId && row.team === team)
    .toSorted((one, other) => one.datum.localeCompare(other.datum));
}

/** Where a team stands according to its rows in order; undefined when it did not begin. */
export function teamStand(lijn: readonly Leerstand[]): TeamStand | undefined {
  const laatste = lijn.at(-1);
  if (laatste === undefined) return undefined;
  const before = lijn.findLastIndex(({ stadium }) => stadium !== laatste.stadium);
  return { laatste, sinds: lijn[before + 1]?.datum ?? laatste.datum };
}

/** How one goes from a stage (none at the start) to another. */
export function beweging(from: Stadium | undefined, to: Stadium): Beweging {
  const steps = STADIA.indexOf(to) - (from === undefined ? -1 : STADIA.indexOf(from));
  if (steps < 0) return "back";
  if (steps === 0) return "same";
  return steps === 1 ? "next" : "skip";
}

/**
 * Whether a row may be added to those of its team. Nothing is ever changed: who was wrong adds a row. A row for a day
 * in the past is welcome, as long as the row after it still tells why the team moved as it did.
 */
export function nieuweLeerstand(
  rows: readonly Leerstand[],
  nieuw: Leerstand,
  today: CalendarDate,
): Result<Leerstand, LeerWeigering> {
  const row = { ...nieuw, team: nieuw.team.trim(), bewijs: nieuw.bewijs.trim() };
  const { externeUren: hours = 0 } = row;
  if (row.team === "") return refuse("team-missing");
  if (row.datum > today) return refuse("in-future");
  if (!Number.isFinite(hours) || hours < 0 || hours > MOST_HOURS) return refuse("hours-wrong");
  const lijn = leerlijn(rows, row.procesId, row.team);
  const before = lijn.findLast(({ datum }) => datum <= row.datum);
  const after = lijn.find(({ datum }) => datum > row.datum);
  const unexplained = whyUnexplained(before, row);
  if (unexplained !== undefined) return refuse(unexplained);
  if (after !== undefined && whyUnexplained(row, after) !== undefined && whyUnexplained(before, after) === undefined) {
    return refuse("later-unexplained");
  }
  return ok(row);
}

/** What lacks at a row, seen from the one before it. */
export function whyUnexplained(
  before: Leerstand | undefined,
  { stadium, bewijs }: Leerstand,
): "bewijs-missing" | "reden-missing" | undefined {
  const moved = beweging(before?.stadium, stadium);
  if (bewijs.trim() !== "" || moved === "same" || moved === "next") return undefined;
  return moved === "back" ? "reden-missing" : "bewijs-missing";
}

/** When outside help can leave a process: as soon as each of its teams does it alone. */
export type Loslaten =
  | Readonly<{ kind: "no-teams" }>
  | Readonly<{ kind: "needed"; teams: readonly string[] }>
  | Readonly<{ kind: "free"; since: CalendarDate }>;

/** Since when the teams of a process need no outside help, or which of them still do. */
export function loslaten(rows: readonly Leerstand[], procesId: string, teams: readonly string[]): Loslaten {
  if (teams.length === 0) return { kind: "no-teams" };
  const standen = teams.map((team) => ({ team, stand: teamStand(leerlijn(rows, procesId, team)) }));
  const alone = standen.flatMap(({ stand }) => (stand?.laatste.stadium === "zelf-doen" ? [stand.sinds] : []));
  if (alone.length === teams.length) return { kind: "free", since: alone.toSorted().at(-1) ?? "" };
  return {
    kind: "needed",
    teams: standen.filter(({ stand }) => stand?.laatste.stadium !== "zelf-doen").map(({ team }) => team),
  };
}

/** The teams of a process: those that it names, and those that somebody wrote a row for. */
export function teamsOf(
  rows: readonly Leerstand[],
  { procesId, teams }: Readonly<{ procesId: string; teams: readonly string[] }>,
): readonly string[] {
  const seen = rows.filter((row) => row.procesId === procesId).map(({ team }) => team);
  return [...new Set([...teams, ...seen])].toSorted((one, other) => one.localeCompare(other, "nl"));
}
