import type { Beslisser } from "./goedkeuring.ts";
import type { Persoon } from "./persoon.ts";

/** A team that works by processes, and who is in it. */
export type Team = Readonly<{ name: string; leden: readonly Persoon[] }>;

/** A department, and its line manager: a process that touches it needs their consent as well. */
export type Afdeling = Readonly<{ name: string; lijnmanager: Persoon }>;

/** A row of Instellingen, which only owners of the site may write. */
export type Instelling =
  | (Readonly<{ kind: "beslisser" }> & Beslisser)
  | (Readonly<{ kind: "team" }> & Team)
  | (Readonly<{ kind: "afdeling" }> & Afdeling);

/** Who may decide on what. */
export function beslissersIn(instellingen: Iterable<Instelling>): readonly Beslisser[] {
  return [...instellingen].filter((row) => row.kind === "beslisser");
}

/** The teams, by name. */
export function teamsIn(instellingen: Iterable<Instelling>): readonly Team[] {
  return byName([...instellingen].filter((row) => row.kind === "team"));
}

/** The departments, by name. */
export function afdelingenIn(instellingen: Iterable<Instelling>): readonly Afdeling[] {
  return byName([...instellingen].filter((row) => row.kind === "afdeling"));
}

function byName<T extends Readonly<{ name: string }>>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((one, other) => one.name.localeCompare(other.name, "nl"));
}
