import { randomUUID } from "node:crypto";
import type { AppRoleAssignment, ServicePrincipal } from "@microsoft/microsoft-graph-types";
import { Hono } from "hono";
import * as v from "valibot";
import { toSeconds } from "../../core/clock.ts";
import { appIn, putServicePrincipal } from "../../core/directory.ts";
import { GRAPH_APP_ID, needsAdministrator, permissionsIn } from "../../core/permissions.ts";
import { servicePrincipalId } from "../../core/servicePrincipal.ts";
import { directoryDuplicate, directoryInvalid, resourceNotFound } from "../../errors.ts";
import { type Answer, done, refused } from "../answer.ts";
import { bodyOf, type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { applySelect, readSelect } from "../shape.ts";
import { mayRead, mayWrite, READ_APPLICATIONS, WRITE_APPLICATIONS, WRITE_ROLES } from "./administrators.ts";
import { findApplications } from "./applications.ts";
import { filterRefused, readFilter, readKey } from "./key.ts";
import { findPrincipal, type Principal, type RoleAssignment, roleAssignments } from "./principals.ts";

const ASSIGNMENTS = "/servicePrincipals/:principal/appRoleAssignments";

/**
 * Source: Graph docs, serviceprincipal-list, -get, -post-serviceprincipals, -list-, -post-, -delete-approleassignments.
 */
export function principalRoutes(): Hono<GraphEnvironment> {
  const read = mayRead(...READ_APPLICATIONS);
  return new Hono<GraphEnvironment>()
    .get("/servicePrincipals", read, listPrincipals)
    .post("/servicePrincipals", mayWrite(...WRITE_APPLICATIONS), postPrincipal)
    .get("/servicePrincipals/:principal", read, getPrincipal)
    .get(ASSIGNMENTS, read, listAssignments)
    .post(ASSIGNMENTS, mayWrite(...WRITE_ROLES), postAssignment)
    .delete(`${ASSIGNMENTS}/:assignment`, mayWrite(...WRITE_ROLES), deleteAssignment);
}

/** Nobody lists them all here, so a filter is needed. */
function listPrincipals(c: GraphContext): Response {
  const { core, call, links } = c.env;
  const filter = call.options.get("$filter") ?? "";
  const key = readFilter(filter);
  const found = key === undefined ? "refused" : findPrincipal(core, key);
  if (found === "refused") return refuse(c, filterRefused(filter));
  const select = readSelect(call.options);
  const value = found === undefined ? [] : [applySelect(principalBody(c, found), select)];
  return c.json({ "@odata.context": links.context("servicePrincipals"), value });
}

function getPrincipal(c: GraphContext): Response {
  const principal = findOne(c);
  return principal.ok ? principalResponse(c, principal.value, 200) : refuse(c, principal.error);
}

function postPrincipal(c: GraphContext): Response {
  const { core } = c.env;
  const body = bodyOf(c, v.strictObject({ appId: v.string() }));
  if (!body.ok) return refuse(c, body.error);
  const key = { property: "appId", value: body.value.appId };
  const [application] = findApplications(core.database, key) ?? [];
  if (application === undefined) {
    return refuse(
      c,
      directoryInvalid(
        `The appId '${key.value}' of the service principal does not reference a valid application object.`,
      ),
    );
  }
  if (appIn(core, application.appId) !== undefined) return refuse(c, directoryDuplicate("appId"));
  const id = putServicePrincipal(core.database, application.appId);
  return principalResponse(c, { id, appId: application.appId, displayName: application.displayName }, 201);
}

function listAssignments(c: GraphContext): Response {
  const { core, links } = c.env;
  const principal = findOne(c);
  if (!principal.ok) return refuse(c, principal.error);
  return c.json({
    "@odata.context": links.context("appRoleAssignments"),
    value: roleAssignments(core.database, principal.value).map((one) => assignmentBody(principal.value, one)),
  });
}

const newAssignmentSchema = v.strictObject({ principalId: v.string(), resourceId: v.string(), appRoleId: v.string() });

function postAssignment(c: GraphContext): Response {
  const { core, links } = c.env;
  const principal = findOne(c);
  if (!principal.ok) return refuse(c, principal.error);
  const body = bodyOf(c, newAssignmentSchema);
  if (!body.ok) return refuse(c, body.error);
  const { principalId, resourceId, appRoleId } = body.value;
  const isKnown = permissionsIn(core.tenant).roles.some(({ id }) => id === appRoleId);
  if (principalId !== principal.value.id || resourceId !== graphPrincipalId() || !isKnown) {
    return refuse(c, directoryInvalid("Permission being assigned was not found on application"));
  }
  if (roleAssignments(core.database, principal.value).some(({ roleId }) => roleId === appRoleId)) {
    return refuse(c, directoryInvalid("Permission being assigned already exists on the object"));
  }
  const made = { id: randomUUID(), roleId: appRoleId, createdAt: toSeconds(core.now()) };
  core.database
    .prepare("INSERT INTO role_assignments VALUES (?, ?, ?, ?)")
    .run(made.id, principal.value.id, made.roleId, made.createdAt);
  const context = links.context("appRoleAssignments/$entity");
  return c.json({ "@odata.context": context, ...assignmentBody(principal.value, made) }, 201);
}

function deleteAssignment(c: GraphContext): Response {
  const { core } = c.env;
  const principal = findOne(c);
  if (!principal.ok) return refuse(c, principal.error);
  const id = c.req.param("assignment") ?? "";
  const { changes } = core.database
    .prepare("DELETE FROM role_assignments WHERE principal_id = ? AND id = ?")
    .run(principal.value.id, id);
  return changes === 0 ? refuse(c, resourceNotFound(id)) : c.body(null, 204);
}

function findOne(c: GraphContext): Answer<Principal> {
  const key = readKey(c.req.param("principal") ?? "");
  const found = findPrincipal(c.env.core, key);
  return found === undefined || found === "refused" ? refused(resourceNotFound(key.value)) : done(found);
}

function graphPrincipalId(): string {
  return servicePrincipalId({ clientId: GRAPH_APP_ID });
}

function principalResponse(c: GraphContext, principal: Principal, status: 200 | 201): Response {
  const { links, call } = c.env;
  const body = { "@odata.context": links.context("servicePrincipals/$entity"), ...principalBody(c, principal) };
  return c.json(applySelect(body, readSelect(call.options)), status);
}

/** Only Microsoft Graph offers permissions here. */
function principalBody(c: GraphContext, { id, appId, displayName }: Principal): Record<string, unknown> {
  const isGraph = appId === GRAPH_APP_ID;
  const { scopes, roles } = permissionsIn(c.env.core.tenant);
  const body: ServicePrincipal = {
    id,
    appId,
    displayName,
    servicePrincipalType: "Application",
    accountEnabled: true,
    appRoles: isGraph
      ? roles.map((role) => ({
          id: role.id,
          value: role.value,
          displayName: role.value,
          description: role.value,
          allowedMemberTypes: ["Application"],
          isEnabled: true,
          origin: "Application",
        }))
      : [],
    oauth2PermissionScopes: isGraph
      ? scopes.map((scope) => ({
          id: scope.id,
          value: scope.value,
          adminConsentDisplayName: scope.value,
          adminConsentDescription: scope.value,
          isEnabled: true,
          type: needsAdministrator(scope.value) ? "Admin" : "User",
        }))
      : [],
  };
  return { ...body };
}

function assignmentBody(principal: Principal, { id, roleId, createdAt }: RoleAssignment): AppRoleAssignment {
  return {
    id,
    deletedDateTime: null,
    appRoleId: roleId,
    createdDateTime: createdAt,
    principalDisplayName: principal.displayName,
    principalId: principal.id,
    principalType: "ServicePrincipal",
    resourceDisplayName: "Microsoft Graph",
    resourceId: graphPrincipalId(),
  };
}
