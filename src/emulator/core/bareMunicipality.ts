import { municipality } from "./municipality.ts";
import type { App, Person, Tenant } from "./tenant.ts";

/*
 * The same municipality on the day before this app came: people, teams and sites, but no registration of ours, no grant
 * and no list; and somebody who may change all that.
 */

/** The one who manages the tenant, and made themselves owner of the first team. */
const administrator: Person = {
  id: "5a3c0e1d-7b62-4f18-9d41-000000000100",
  mri: "29:1pWm0100-kQ7xTz_b3VnR8sLhYc2Jd",
  userPrincipalName: "tenantbeheerder@gemeente.example",
  displayName: "Tenant Beheerder",
  givenName: "Tenant",
  surname: "Beheerder",
  jobTitle: "Beheerder Microsoft 365",
  isAdministrator: true,
};

/**
 * Microsoft's own tool for whoever manages a tenant from a command line; it is known in every tenant.
 * Source: Graph docs, "Microsoft Graph PowerShell SDK, authentication" (the app "Microsoft Graph Command Line Tools").
 */
const commandLineTools: App = {
  clientId: "14d82eec-204b-4c2f-b7e8-296a70dab67e",
  alias: "commandline",
  displayName: "Microsoft Graph Command Line Tools",
  isPublic: true,
  delegatedScopes: [],
  applicationRoles: [],
};

/** A tenant in which nothing of ours was set up. */
export const bareMunicipality: Tenant = {
  ...municipality,
  people: [...municipality.people, administrator],
  apps: [commandLineTools],
  teams: municipality.teams.map((team, index) => ({
    ...team,
    siteGrants: [],
    ownerIds: index === 0 ? [...team.ownerIds, administrator.id] : team.ownerIds,
    memberIds: index === 0 ? [...team.memberIds, administrator.id] : team.memberIds,
  })),
};
