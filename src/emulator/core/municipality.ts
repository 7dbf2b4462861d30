import type { App, Person, Team, Tenant } from "./tenant.ts";

/**
 * The tenant that every emulator starts with: one municipality, two teams, people named after their role.
 * Nobody in it exists.
 */

const DOMAIN = "gemeente.example";

function person(number: number, alias: string, givenName: string, surname: string, jobTitle: string): Person {
  const suffix = String(number).padStart(12, "0");
  return {
    id: `5a3c0e1d-7b62-4f18-9d41-${suffix}`,
    mri: `29:1pWm${String(number).padStart(4, "0")}-kQ7xTz_b3VnR8sLhYc2Jd`,
    userPrincipalName: `${alias}@${DOMAIN}`,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    jobTitle,
    hasPhoto: number % 2 === 1,
  };
}

const consulent1 = person(1, "consulent1", "Consulent", "Oost", "Consulent Wmo");
const consulent2 = person(2, "consulent2", "Consulent", "Zuid", "Consulent Jeugd");
const teammanager = person(3, "teammanager", "Teammanager", "Toegang", "Teammanager");
const proceseigenaar = person(4, "proceseigenaar", "Proceseigenaar", "Toegang", "Afdelingshoofd");
const procesbeheerder = person(5, "procesbeheerder", "Procesbeheerder", "Sociaal Domein", "Procesbeheerder");
const opdrachtgever = person(6, "opdrachtgever", "Opdrachtgever", "Sociaal Domein", "Directeur");
const beheerder = person(7, "beheerder", "Functioneel", "Beheerder", "Functioneel beheerder");
const buitenstaander = person(8, "buitenstaander", "Medewerker", "Burgerzaken", "Medewerker Burgerzaken");
const teammanager2 = person(9, "teammanager2", "Teammanager", "Regie", "Teammanager");
const regisseur = person(10, "regisseur", "Regisseur", "Toegangsteam", "Casusregisseur");
const adviseur = person(11, "adviseur", "Adviseur", "Kwaliteit", "Adviseur kwaliteit");

const members: readonly Person[] = [
  consulent1,
  consulent2,
  teammanager,
  proceseigenaar,
  procesbeheerder,
  opdrachtgever,
  beheerder,
  teammanager2,
  regisseur,
  adviseur,
];

const tab: App = {
  clientId: "7c1f5b0e-2d94-4a63-8e57-1b0c9d3a7f21",
  alias: "tab",
  displayName: "Procesmatig werken",
  delegatedScopes: ["User.Read", "User.ReadBasic.All", "Sites.Selected"],
  applicationRoles: [],
};

const bot: App = {
  clientId: "b04e6d82-91c7-4f3a-a5d8-6e2f70c14b93",
  alias: "bot",
  displayName: "Procesmatig werken (bot)",
  secret: "local-development-only",
  delegatedScopes: [],
  applicationRoles: ["Sites.Selected"],
};

const setup: App = {
  clientId: "e93a7c54-0b1f-4d86-b2c9-5f8e1a6d0370",
  alias: "setup",
  displayName: "Inrichting door de beheerder",
  secret: "local-development-only",
  delegatedScopes: ["User.Read", "User.Read.All", "Sites.FullControl.All", "GroupMember.Read.All"],
  applicationRoles: [
    "Sites.FullControl.All",
    "User.Read.All",
    "GroupMember.Read.All",
    "TeamMember.Read.All",
    "Team.ReadBasic.All",
    "Channel.ReadBasic.All",
  ],
};

const stranger: App = {
  clientId: "2f8d1e6b-54a3-4c90-97be-d1c0e5f3a864",
  alias: "stranger",
  displayName: "Een andere app",
  secret: "local-development-only",
  delegatedScopes: ["User.Read", "User.ReadBasic.All", "Sites.Selected"],
  applicationRoles: ["Sites.Selected"],
};

const team: Team = {
  id: "d6b9a0f3-3c58-4e27-81af-92e4b7c5d016",
  internalId: "19:algemeen0c1d4e5f@thread.tacv2",
  displayName: "Procesmatig werken",
  description: "Sociaal Domein: samen werken aan processen, proces voor proces.",
  ownerIds: [beheerder.id],
  memberIds: members.map(({ id }) => id),
  channels: [
    { id: "19:algemeen0c1d4e5f@thread.tacv2", displayName: "Algemeen", description: "Alles voor iedereen" },
    {
      id: "19:pilotoost7a8b9c0d@thread.tacv2",
      displayName: "Pilot wijk Oost",
      description: "De pilot Integraal werken",
    },
  ],
  site: {
    path: "/sites/procesmatig-werken",
    name: "Procesmatig werken",
    collectionId: "a1f0c4d7-6e82-4b39-95d0-3c7e8f2b1a64",
    webId: "c84e2b90-15d7-4f6a-8b3c-70d9e1a5f482",
  },
  siteGrants: [
    { clientId: tab.clientId, role: "write" },
    { clientId: bot.clientId, role: "write" },
  ],
};

/** A second team, for what a team sees that has just begun. */
const neighbourTeam: Team = {
  id: "40c7e5a9-81bd-4f02-b6d3-5a9e0f17c82b",
  internalId: "19:algemeen9f4e2b7a@thread.tacv2",
  displayName: "Procesmatig werken Wijdemeren",
  description: "Een tweede team, dat net begint.",
  ownerIds: [beheerder.id],
  memberIds: [consulent2, teammanager, proceseigenaar, beheerder].map(({ id }) => id),
  channels: [{ id: "19:algemeen9f4e2b7a@thread.tacv2", displayName: "Algemeen", description: "Alles voor iedereen" }],
  site: {
    path: "/sites/wijdemeren",
    name: "Procesmatig werken Wijdemeren",
    collectionId: "7b3e90d2-c415-4a8f-8e6d-f05a1c9b2d73",
    webId: "19d5f8e3-6a70-4c2b-9f14-b8e3d7a06c5e",
  },
  siteGrants: [
    { clientId: tab.clientId, role: "write" },
    { clientId: bot.clientId, role: "write" },
  ],
};

/** A third team whose site was never set up. */
const newTeam: Team = {
  id: "9c2f7b41-0e8d-4a63-b5f9-7d1e3c8a6025",
  internalId: "19:algemeen3d8c6f1b@thread.tacv2",
  displayName: "Nieuw team",
  description: "Een derde team, waar nog niets is ingericht.",
  ownerIds: [beheerder.id],
  memberIds: [consulent1, beheerder].map(({ id }) => id),
  channels: [{ id: "19:algemeen3d8c6f1b@thread.tacv2", displayName: "Algemeen", description: "Alles voor iedereen" }],
  site: {
    path: "/sites/nieuw-team",
    name: "Nieuw team",
    collectionId: "e5d1a7c3-92b4-4f68-8c0e-1b6f4d9a7e32",
    webId: "6f0b8e2d-47c1-4d95-a3e8-c9d2f5b1704a",
  },
  siteGrants: [
    { clientId: tab.clientId, role: "write" },
    { clientId: bot.clientId, role: "write" },
  ],
};

export const municipality: Tenant = {
  id: "3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27",
  displayName: "Gemeente Voorbeeld",
  sharePointHost: "gemeente.sharepoint.example",
  timeZone: "Europe/Amsterdam",
  people: [...members, buitenstaander],
  apps: [tab, bot, setup, stranger],
  teams: [team, neighbourTeam, newTeam],
};
