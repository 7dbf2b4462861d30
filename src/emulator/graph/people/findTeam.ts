import type { Person, Team, Tenant } from "../../core/tenant.ts";

/** Finds a team by its group id. */
export function readTeam({ teams }: Tenant, id: string | undefined): Team | undefined {
  return teams.find((team) => team.id === id?.toLowerCase());
}

/** The people with these ids, in the order of the directory. */
export function peopleOf({ people }: Tenant, ids: readonly string[]): readonly Person[] {
  return people.filter(({ id }) => ids.includes(id));
}

/** Whether somebody is in the team; owners are. */
export function isMember({ memberIds, ownerIds }: Team, { id }: Person): boolean {
  return memberIds.includes(id) || ownerIds.includes(id);
}
