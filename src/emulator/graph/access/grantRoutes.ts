import { Hono } from "hono";
import * as v from "valibot";
import { accessDenied, permissionNotFound } from "../../errors.ts";
import { bodyOf, type GraphContext, type GraphEnvironment, type GraphMiddleware, refuse } from "../environment.ts";
import { siteContext } from "../links.ts";
import { changeGrant, deleteGrant, type Grant, putGrant, readGrant, readGrants } from "./grants.ts";
import { holdsOne, inSite } from "./middleware.ts";

const PERMISSIONS = "/sites/:site/permissions";

/** Source: Graph docs, site-list-permissions, site-post-permissions, site-get-, -update-, -delete-permission. */
export function grantRoutes(): Hono<GraphEnvironment> {
  return new Hono<GraphEnvironment>()
    .get(PERMISSIONS, inSite, fullControl, listGrants)
    .post(PERMISSIONS, inSite, fullControlOfAll, postGrant)
    .get(`${PERMISSIONS}/:permission`, inSite, fullControl, getGrant)
    .patch(`${PERMISSIONS}/:permission`, inSite, fullControlOfAll, patchGrant)
    .delete(`${PERMISSIONS}/:permission`, inSite, fullControlOfAll, removeGrant);
}

const fullControl: GraphMiddleware = async (c, next) => {
  if (!holdsOne(c.env.caller, ["Sites.FullControl.All"])) return refuse(c, accessDenied());
  await next();
};

/** Who grants something as a person must be an administrator. Source: Graph docs, site-post-permissions. */
const fullControlOfAll: GraphMiddleware = async (c, next) => {
  const { caller } = c.env;
  const isOrdinary = caller.kind === "user" && caller.person.isAdministrator !== true;
  if (isOrdinary || !holdsOne(caller, ["Sites.FullControl.All"])) return refuse(c, accessDenied());
  await next();
};

/** The collection does not tell the roles; each entry by itself does. */
function listGrants(c: GraphContext): Response {
  const grants = readGrants(c.env.core.database, c.var.site);
  return c.json({
    "@odata.context": c.env.links.context(`${siteContext(c.var.site)}/permissions`),
    value: grants.map(identityBody),
  });
}

function getGrant(c: GraphContext): Response {
  const grant = findGrant(c);
  return grant === undefined ? refuse(c, permissionNotFound()) : grantResponse(c, grant, 200);
}

const role = v.picklist(["read", "write", "owner", "fullcontrol"]);
const identity = v.object({ application: v.object({ id: v.string(), displayName: v.optional(v.string()) }) });
const newGrantSchema = v.object({
  roles: v.tuple([role]),
  grantedToIdentities: v.optional(v.tuple([identity])),
  grantedToIdentitiesV2: v.optional(v.tuple([identity])),
  grantedToV2: v.optional(identity),
});

function postGrant(c: GraphContext): Response {
  const body = bodyOf(c, newGrantSchema);
  if (!body.ok) return refuse(c, body.error);
  const { roles, grantedToIdentities, grantedToIdentitiesV2, grantedToV2 } = body.value;
  const granted = grantedToIdentities?.[0] ?? grantedToIdentitiesV2?.[0] ?? grantedToV2;
  if (granted === undefined) return refuse(c, permissionNotFound());
  const { id, displayName = id } = granted.application;
  const { database } = c.env.core;
  const grant = { clientId: id, displayName, role: roles[0] };
  return grantResponse(
    c,
    database.transaction(() => putGrant(database, c.var.site, grant)),
    201,
  );
}

function patchGrant(c: GraphContext): Response {
  const grant = findGrant(c);
  if (grant === undefined) return refuse(c, permissionNotFound());
  const body = bodyOf(c, v.object({ roles: v.tuple([role]) }));
  if (!body.ok) return refuse(c, body.error);
  return grantResponse(c, changeGrant(c.env.core.database, grant, body.value.roles[0]), 200);
}

function removeGrant(c: GraphContext): Response {
  const grant = findGrant(c);
  if (grant === undefined) return refuse(c, permissionNotFound());
  deleteGrant(c.env.core.database, grant);
  return c.body(null, 204);
}

function findGrant(c: GraphContext): Grant | undefined {
  return readGrant(c.env.core.database, c.var.site, c.req.param("permission") ?? "");
}

function grantResponse(c: GraphContext, grant: Grant, status: 200 | 201): Response {
  const context = c.env.links.context(`${siteContext(c.var.site)}/permissions/$entity`);
  return c.json({ "@odata.context": context, ...identityBody(grant), roles: [grant.role] }, status);
}

function identityBody({ id, clientId, displayName }: Grant): Record<string, unknown> {
  const identities = [{ application: { displayName, id: clientId } }];
  return { id, grantedToIdentitiesV2: identities, grantedToIdentities: identities };
}
