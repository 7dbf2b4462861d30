import { Hono } from "hono";
import type { Person, Team } from "../../core/tenant.ts";
import { directoryDenied, teamNotFound, teamsDenied, resourceNotFound } from "../../errors.ts";
import { consentedTo } from "../access/middleware.ts";
import { type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { readSelect } from "../shape.ts";
import { directoryPage } from "./directoryPage.ts";
import { isMember, peopleOf, readTeam } from "./findTeam.ts";
import { CHANNELS, GROUP_MEMBERS, GROUP_OWNERS, TEAM, TEAM_MEMBERS } from "./permissions.ts";
import { userBody } from "./user.ts";

/** Source: Graph docs, group-list-members, group-list-owners, team-get, team-list-members, channel-list. */
export function teamRoutes(): Hono<GraphEnvironment> {
  const members = consentedTo(directoryDenied, ...GROUP_MEMBERS);
  return new Hono<GraphEnvironment>()
    .get("/groups/:group/members", members, listMembers)
    .get("/groups/:group/members/microsoft.graph.user", members, listMembers)
    .get("/groups/:group/owners", consentedTo(directoryDenied, ...GROUP_OWNERS), listOwners)
    .get("/teams/:team", consentedTo(teamsDenied, ...TEAM), getTeam)
    .get("/teams/:team/members", consentedTo(teamsDenied, ...TEAM_MEMBERS), listTeamMembers)
    .get("/teams/:team/channels", consentedTo(teamsDenied, ...CHANNELS), listChannels);
}

function listMembers(c: GraphContext): Response {
  return listPeople(c, ({ memberIds }) => memberIds);
}

function listOwners(c: GraphContext): Response {
  return listPeople(c, ({ ownerIds }) => ownerIds);
}

function listPeople(c: GraphContext, idsOf: (team: Team) => readonly string[]): Response {
  const { core, caller, links, call } = c.env;
  const team = readTeam(core.tenant, c.req.param("group"));
  if (team === undefined) return refuse(c, resourceNotFound(c.req.param("group") ?? ""));
  const select = readSelect(call.options);
  return directoryPage(
    c,
    peopleOf(core.tenant, idsOf(team)),
    (person) => ({ "@odata.type": "#microsoft.graph.user", ...userBody(core.tenant, person, caller, select) }),
    { "@odata.context": links.context("directoryObjects") },
  );
}

function getTeam(c: GraphContext): Response {
  const found = visibleTeam(c);
  if (found instanceof Response) return found;
  const { core, links } = c.env;
  return c.json({
    "@odata.context": links.context("teams/$entity"),
    id: found.id,
    createdDateTime: "2025-09-01T07:00:00Z",
    displayName: found.displayName,
    description: found.description,
    internalId: found.internalId,
    visibility: "private",
    isArchived: false,
    tenantId: core.tenant.id,
    webUrl: `https://teams.microsoft.com/l/team/${encodeURIComponent(found.internalId)}/conversations?groupId=${found.id}&tenantId=${core.tenant.id}`,
  });
}

/** The id of a membership is not the id of the person. */
function listTeamMembers(c: GraphContext): Response {
  const found = visibleTeam(c);
  if (found instanceof Response) return found;
  const people = peopleOf(c.env.core.tenant, [...found.memberIds, ...found.ownerIds]);
  return directoryPage(c, people, (person) => membership(c, found, person), {
    "@odata.context": c.env.links.context(`teams('${found.id}')/members`),
    "@odata.count": people.length,
  });
}

function membership(c: GraphContext, team: Team, person: Person): Record<string, unknown> {
  const { tenant } = c.env.core;
  return {
    "@odata.type": "#microsoft.graph.aadUserConversationMember",
    id: Buffer.from(`MCMjMiMj${tenant.id}##${team.id}##${person.id}`).toString("base64"),
    roles: team.ownerIds.includes(person.id) ? ["owner"] : [],
    displayName: person.displayName,
    visibleHistoryStartDateTime: "0001-01-01T00:00:00Z",
    userId: person.id,
    email: person.userPrincipalName,
    tenantId: tenant.id,
  };
}

function listChannels(c: GraphContext): Response {
  const found = visibleTeam(c);
  if (found instanceof Response) return found;
  const { core, links } = c.env;
  return c.json({
    "@odata.context": links.context(`teams('${found.id}')/channels`),
    "@odata.count": found.channels.length,
    value: found.channels.map(({ id, displayName, description }) => ({
      id,
      createdDateTime: "2025-09-01T07:00:00Z",
      displayName,
      description,
      membershipType: "standard",
      isArchived: false,
      tenantId: core.tenant.id,
      webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(id)}/${encodeURIComponent(displayName)}?groupId=${found.id}&tenantId=${core.tenant.id}`,
    })),
  });
}

/** People see the teams that they are in; an app with consent sees all. */
function visibleTeam(c: GraphContext): Team | Response {
  const { core, caller } = c.env;
  const team = readTeam(core.tenant, c.req.param("team"));
  if (team === undefined) return refuse(c, teamNotFound(c.req.param("team") ?? ""));
  if (caller.kind === "user" && !isMember(team, caller.person)) return refuse(c, teamsDenied());
  return team;
}
