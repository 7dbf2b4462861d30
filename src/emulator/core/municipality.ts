import type { App, Person, Team, Tenant } from "./tenant.ts";

/**
 * The tenant that every emulator starts with: one municipality, one team, people named after their role.
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
  delegatedScopes: [],
  applicationRoles: ["Sites.FullControl.All", "User.Read.All", "GroupMember.Read.All"],
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

export const municipality: Tenant = {
  id: "3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27",
  displayName: "Gemeente Voorbeeld",
  sharePointHost: "gemeente.sharepoint.example",
  timeZone: "Europe/Amsterdam",
  people: [...members, buitenstaander],
  apps: [tab, bot, setup, stranger],
  teams: [team],
};
