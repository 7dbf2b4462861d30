import type { Team } from "./instelling.ts";
import type { Leesbevestiging } from "./leesbevestiging.ts";
import type { Persoon } from "./persoon.ts";

/** How many people of a team read one version, and who did not yet. */
export type TeamLeesstand = Readonly<{ name: string; gelezen: number; total: number; nogNiet: readonly Persoon[] }>;

/** `total` counts each person once, however many teams they are in. */
export type Leesstand = Readonly<{ gelezen: number; total: number; teams: readonly TeamLeesstand[] }>;

/** Who of the teams that work by a process confirmed one adopted version of a document. */
export function leesstand(
  { documentId, versie }: Pick<Leesbevestiging, "documentId" | "versie">,
  names: readonly string[],
  known: readonly Team[],
  confirmed: readonly Leesbevestiging[],
): Leesstand {
  const readers = new Set(
    confirmed
      .filter((each) => each.documentId === documentId && each.versie === versie)
      .map(({ persoon }) => persoon.id),
  );
  const teams = known.filter(({ name }) => names.includes(name));
  const everybody = new Set(teams.flatMap(({ leden }) => leden.map(({ id }) => id)));
  return {
    gelezen: [...everybody].filter((id) => readers.has(id)).length,
    total: everybody.size,
    teams: teams.map(({ name, leden }) => {
      const nogNiet = leden.filter(({ id }) => !readers.has(id));
      return { name, gelezen: leden.length - nogNiet.length, total: leden.length, nogNiet };
    }),
  };
}
