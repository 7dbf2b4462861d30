import { guidFrom } from "../../core/guid.ts";
import type { Person, Team, Tenant } from "../../core/tenant.ts";

/** A SharePoint site: the root of the tenant, or the site of one team. */
export type Site = Readonly<{
  /** `hostname,site collection guid,web guid`. */
  id: string;
  /** Server-relative, `/` for the root site. */
  path: string;
  displayName: string;
  description: string;
  webUrl: string;
  createdAt: string;
  /** The team whose people may enter; everybody may look at the root site. */
  team: Team | undefined;
}>;

/** What a person may do in a site before any list narrows it down. */
export type Standing = "none" | "visitor" | "member" | "owner";

/** Nobody asks when a site was made; it has to be some date. */
const CREATED_AT = "2025-09-01T07:00:00Z";

/** The sites of the municipality. */
export function sitesOf(tenant: Tenant): readonly Site[] {
  return [rootSite(tenant), ...tenant.teams.map((team) => teamSite(tenant, team))];
}

/** What somebody is to a site: owner, member or nobody. */
export function standingOf(site: Site, person: Person): Standing {
  if (site.team === undefined) return "visitor";
  if (site.team.ownerIds.includes(person.id)) return "owner";
  return site.team.memberIds.includes(person.id) ? "member" : "none";
}

function teamSite({ sharePointHost }: Tenant, team: Team): Site {
  const { path, name, collectionId, webId } = team.site;
  return {
    id: `${sharePointHost},${collectionId},${webId}`,
    path,
    displayName: name,
    description: team.description,
    webUrl: `https://${sharePointHost}${path}`,
    createdAt: CREATED_AT,
    team,
  };
}

function rootSite({ id, sharePointHost, displayName }: Tenant): Site {
  return {
    id: `${sharePointHost},${guidFrom(`root site ${id}`)},${guidFrom(`root web ${id}`)}`,
    path: "/",
    displayName,
    description: "",
    webUrl: `https://${sharePointHost}`,
    createdAt: CREATED_AT,
    team: undefined,
  };
}
