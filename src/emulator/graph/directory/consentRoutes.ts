import { randomUUID } from "node:crypto";
import type { OAuth2PermissionGrant } from "@microsoft/microsoft-graph-types";
import { Hono } from "hono";
import * as v from "valibot";
import { EVERYBODY } from "../../core/directory.ts";
import { GRAPH_APP_ID, permissionsIn } from "../../core/permissions.ts";
import { type Row, text } from "../../core/row.ts";
import { servicePrincipalId } from "../../core/servicePrincipal.ts";
import { findPerson } from "../../core/tenant.ts";
import { directoryDuplicate, directoryInvalid, type GraphError, resourceNotFound } from "../../errors.ts";
import { bodyOf, type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { mayRead, mayWrite, READ_CONSENT, WRITE_CONSENT } from "./administrators.ts";
import { filterRefused, readFilter } from "./key.ts";
import { findPrincipal } from "./principals.ts";

const GRANT = "/oauth2PermissionGrants/:grant";

/** Source: Graph docs, oauth2permissiongrant-list, -post, -update, -delete. */
export function consentRoutes(): Hono<GraphEnvironment> {
  const write = mayWrite(...WRITE_CONSENT);
  return new Hono<GraphEnvironment>()
    .get("/oauth2PermissionGrants", mayRead(...READ_CONSENT), listGrants)
    .post("/oauth2PermissionGrants", write, postGrant)
    .patch(GRANT, write, patchGrant)
    .delete(GRANT, write, deleteGrant);
}

/** What a client is given for one person; Graph is the only resource there is. */
type Grant = Readonly<{ id: string; clientId: string; principalId: string; scope: string }>;

function listGrants(c: GraphContext): Response {
  const { core, call, links } = c.env;
  const filter = call.options.get("$filter") ?? "";
  const key = readFilter(filter);
  if (key?.property !== "clientId") return refuse(c, filterRefused(filter));
  const rows = core.database.prepare("SELECT * FROM scope_grants WHERE client_id = ? ORDER BY id").all(key.value);
  const value = rows.map(grantOf).map(grantBody);
  return c.json({ "@odata.context": links.context("oauth2PermissionGrants"), value });
}

const newGrantSchema = v.strictObject({
  clientId: v.string(),
  consentType: v.picklist(["AllPrincipals", "Principal"]),
  principalId: v.optional(v.nullable(v.string())),
  resourceId: v.string(),
  scope: v.string(),
});

function postGrant(c: GraphContext): Response {
  const { core, links } = c.env;
  const body = bodyOf(c, newGrantSchema);
  if (!body.ok) return refuse(c, body.error);
  const { clientId, consentType, resourceId, scope } = body.value;
  const principalId = body.value.principalId ?? EVERYBODY;
  const client = findPrincipal(core, { property: "id", value: clientId });
  if (client === undefined || client === "refused") return refuse(c, resourceNotFound(clientId));
  if (resourceId !== servicePrincipalId({ clientId: GRAPH_APP_ID })) return refuse(c, resourceNotFound(resourceId));
  const isForOne = consentType === "Principal";
  if (isForOne !== (principalId !== EVERYBODY) || (isForOne && findPerson(core.tenant, principalId) === undefined)) {
    return refuse(c, directoryInvalid("The consentType and principalId do not go together."));
  }
  const wrong = scopeRefusal(c, scope);
  if (wrong !== undefined) return refuse(c, wrong);
  const grant = { id: randomUUID(), clientId, principalId, scope: scope.trim() };
  const { changes } = core.database
    .prepare("INSERT OR IGNORE INTO scope_grants VALUES (?, ?, ?, ?)")
    .run(grant.id, clientId, principalId, grant.scope);
  if (changes === 0) return refuse(c, directoryDuplicate("clientId"));
  const context = links.context("oauth2PermissionGrants/$entity");
  return c.json({ "@odata.context": context, ...grantBody(grant) }, 201);
}

function patchGrant(c: GraphContext): Response {
  const grant = findGrant(c);
  if (grant === undefined) return refuse(c, resourceNotFound(c.req.param("grant") ?? ""));
  const body = bodyOf(c, v.strictObject({ scope: v.string() }));
  if (!body.ok) return refuse(c, body.error);
  const wrong = scopeRefusal(c, body.value.scope);
  if (wrong !== undefined) return refuse(c, wrong);
  const { prepare } = c.env.core.database;
  prepare("UPDATE scope_grants SET scope = ? WHERE id = ?").run(body.value.scope.trim(), grant.id);
  return c.body(null, 204);
}

function deleteGrant(c: GraphContext): Response {
  const grant = findGrant(c);
  if (grant === undefined) return refuse(c, resourceNotFound(c.req.param("grant") ?? ""));
  c.env.core.database.prepare("DELETE FROM scope_grants WHERE id = ?").run(grant.id);
  return c.body(null, 204);
}

/** A permission that does not exist is refused, so that a mistyped one is noticed. */
function scopeRefusal(c: GraphContext, scope: string): GraphError | undefined {
  const known = new Set(permissionsIn(c.env.core.tenant).scopes.map(({ value }) => value));
  const unknown = scope.split(" ").find((one) => one !== "" && !known.has(one));
  return unknown === undefined ? undefined : directoryInvalid(`The emulator knows no delegated permission ${unknown}.`);
}

function findGrant(c: GraphContext): Grant | undefined {
  const row = c.env.core.database.prepare("SELECT * FROM scope_grants WHERE id = ?").get(c.req.param("grant") ?? "");
  return row === undefined ? undefined : grantOf(row);
}

function grantOf(row: Row): Grant {
  return {
    id: text(row, "id"),
    clientId: text(row, "client_id"),
    principalId: text(row, "principal_id"),
    scope: text(row, "scope"),
  };
}

function grantBody({ id, clientId, principalId, scope }: Grant): OAuth2PermissionGrant {
  const isForAll = principalId === EVERYBODY;
  return {
    id,
    clientId,
    consentType: isForAll ? "AllPrincipals" : "Principal",
    principalId: isForAll ? null : principalId,
    resourceId: servicePrincipalId({ clientId: GRAPH_APP_ID }),
    scope,
  };
}
