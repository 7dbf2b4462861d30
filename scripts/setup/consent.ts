import * as v from "valibot";
import { isFailure } from "../../src/sharepoint/graph/failure.ts";
import type { Graph } from "../../src/sharepoint/graph/graph.ts";
import { quoted, withQuery } from "../../src/sharepoint/graph/query.ts";
import type { Sleep } from "../../src/sharepoint/graph/waiting.ts";
import { GRAPH_APP_ID } from "./registrations.ts";
import { sendReplicated } from "./replicated.ts";

/** What was found or done; `extra` are permissions beyond what is needed, which stay until somebody removes them. */
export type Consented = Readonly<{ outcome: "done" | "already"; extra: readonly string[] }>;

const permission = v.object({ id: v.string(), value: v.optional(v.nullable(v.string())) });
const graphPrincipalSchema = v.object({
  id: v.string(),
  appRoles: v.array(permission),
  oauth2PermissionScopes: v.array(permission),
});

/** Microsoft Graph as this tenant knows it: its own id, and the ids of the permissions that it offers. */
export type GraphPrincipal = Readonly<{
  id: string;
  roles: ReadonlyMap<string, string>;
  scopes: ReadonlyMap<string, string>;
}>;

/** Reads the permissions that Graph offers; their ids are looked up, never known by heart. Throws GraphFailure. */
export async function readGraphPrincipal(graph: Graph): Promise<GraphPrincipal> {
  const select = "id,appRoles,oauth2PermissionScopes";
  const path = withQuery(`/servicePrincipals(appId='${GRAPH_APP_ID}')`, { select });
  const { id, appRoles, oauth2PermissionScopes } = v.parse(
    graphPrincipalSchema,
    await graph.send({ method: "GET", path }),
  );
  return { id, roles: byName(appRoles), scopes: byName(oauth2PermissionScopes) };
}

function byName(permissions: readonly v.InferOutput<typeof permission>[]): ReadonlyMap<string, string> {
  return new Map(permissions.map(({ id, value }) => [value ?? "", id]));
}

const idSchema = v.object({ id: v.string() });

/** The service principal of an app, made when it is not there. Throws GraphFailure. */
export async function makePrincipal(
  graph: Graph,
  appId: string,
  sleep: Sleep,
): Promise<Readonly<{ id: string; outcome: "done" | "already" }>> {
  const path = `/servicePrincipals(appId='${appId}')`;
  const found = await readPrincipal(graph, path);
  if (found !== undefined) return { id: found, outcome: "already" };
  const made = await sendReplicated(graph, { method: "POST", path: "/servicePrincipals", body: { appId } }, sleep);
  return { id: v.parse(idSchema, made).id, outcome: "done" };
}

async function readPrincipal(graph: Graph, path: string): Promise<string | undefined> {
  try {
    const answer = await graph.send({ method: "GET", path: withQuery(path, { select: "id" }) });
    return v.is(idSchema, answer) ? answer.id : undefined;
  } catch (error) {
    if (isFailure(error, "missing")) return undefined;
    throw error;
  }
}

const grantsSchema = v.object({
  value: v.array(v.object({ id: v.string(), consentType: v.string(), resourceId: v.string(), scope: v.string() })),
});

/** Consents to scopes of Graph for everybody in the tenant. Throws GraphFailure. */
export async function consentToScopes(
  graph: Graph,
  principalId: string,
  { id: resourceId }: GraphPrincipal,
  scopes: readonly string[],
  sleep: Sleep,
): Promise<Consented> {
  const path = withQuery("/oauth2PermissionGrants", { filter: `clientId eq ${quoted(principalId)}` });
  const { value } = v.parse(grantsSchema, await graph.send({ method: "GET", path }));
  const grant = value.find((one) => one.consentType === "AllPrincipals" && one.resourceId === resourceId);
  if (grant === undefined) {
    const body = { clientId: principalId, consentType: "AllPrincipals", resourceId, scope: scopes.join(" ") };
    await sendReplicated(graph, { method: "POST", path: "/oauth2PermissionGrants", body }, sleep);
    return { outcome: "done", extra: [] };
  }
  const held = grant.scope.split(" ").filter((scope) => scope !== "");
  const extra = held.filter((scope) => !scopes.includes(scope));
  const missing = scopes.filter((scope) => !held.includes(scope));
  if (missing.length === 0) return { outcome: "already", extra };
  const body = { scope: [...held, ...missing].join(" ") };
  await graph.send({ method: "PATCH", path: `/oauth2PermissionGrants/${grant.id}`, body });
  return { outcome: "done", extra };
}

const assignmentsSchema = v.object({ value: v.array(v.object({ appRoleId: v.string(), resourceId: v.string() })) });

/** Gives an app a permission of Graph that it has by itself. Throws GraphFailure. */
export async function assignRole(
  graph: Graph,
  principalId: string,
  resource: GraphPrincipal,
  role: string,
  sleep: Sleep,
): Promise<Consented> {
  const path = `/servicePrincipals/${principalId}/appRoleAssignments`;
  const answer = await sendReplicated(graph, { method: "GET", path }, sleep);
  const { value } = v.parse(assignmentsSchema, answer);
  const held = value.filter(({ resourceId }) => resourceId === resource.id).map(({ appRoleId }) => appRoleId);
  const names = [...resource.roles].filter(([, id]) => held.includes(id)).map(([name]) => name);
  const extra = names.filter((name) => name !== role);
  if (names.includes(role)) return { outcome: "already", extra };
  const body = { principalId, resourceId: resource.id, appRoleId: resource.roles.get(role) };
  await sendReplicated(graph, { method: "POST", path, body }, sleep);
  return { outcome: "done", extra };
}
