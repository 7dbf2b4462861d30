import { randomUUID } from "node:crypto";
import type { Database } from "./database.ts";
import { guidFrom } from "./guid.ts";
import { GRAPH_APP_ID, permissionsIn } from "./permissions.ts";
import { text } from "./row.ts";
import { servicePrincipalId } from "./servicePrincipal.ts";
import type { App, Tenant } from "./tenant.ts";

/**
 * The part of the directory that an administrator changes: registrations, what they are in this tenant (service
 * principals), their secrets, and what was consented. `definition` is the JSON of what a registration says of itself.
 */
const TABLES = `
  CREATE TABLE IF NOT EXISTS applications (
    id TEXT PRIMARY KEY,
    app_id TEXT NOT NULL UNIQUE,
    alias TEXT NOT NULL,
    unique_name TEXT UNIQUE,
    display_name TEXT NOT NULL,
    is_public INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    definition TEXT NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS application_secrets (
    key_id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications ON DELETE CASCADE,
    display_name TEXT NOT NULL,
    secret TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS service_principals (
    id TEXT PRIMARY KEY,
    app_id TEXT NOT NULL UNIQUE
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS scope_grants (
    id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES service_principals ON DELETE CASCADE,
    principal_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    UNIQUE (client_id, principal_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS role_assignments (
    id TEXT PRIMARY KEY,
    principal_id TEXT NOT NULL REFERENCES service_principals ON DELETE CASCADE,
    role_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (principal_id, role_id)
  ) STRICT, WITHOUT ROWID;
`;

/** Stands in `principal_id` for everybody in the tenant. */
export const EVERYBODY = "";

type Place = Readonly<{ database: Database; tenant: Tenant }>;

/** Nobody asks when the registrations of the tenant were made; it has to be some date. */
const CREATED_AT = "2025-09-01T07:00:00Z";
const FOR_EVER = "2099-12-31T00:00:00Z";

/** Makes the tables, and writes the apps that the tenant begins with; what was changed later stays. */
export function ensureDirectory(database: Database, tenant: Tenant): void {
  database.sql.exec(TABLES);
  database.transaction(() => {
    putServicePrincipal(database, GRAPH_APP_ID);
    for (const app of tenant.apps) if (!isRegistered(database, app.clientId)) putApp({ database, tenant }, app);
  });
}

function isRegistered({ prepare }: Database, appId: string): boolean {
  return prepare("SELECT 1 FROM applications WHERE app_id = ?").get(appId) !== undefined;
}

function putApp({ database, tenant }: Place, app: App): void {
  const { clientId, alias, displayName, secret, isPublic = false, delegatedScopes, applicationRoles } = app;
  const { prepare } = database;
  const id = guidFrom(`application ${clientId}`);
  prepare("INSERT INTO applications VALUES (?, ?, ?, NULL, ?, ?, ?, '{}')").run(
    id,
    clientId,
    alias,
    displayName,
    isPublic ? 1 : 0,
    CREATED_AT,
  );
  if (secret !== undefined) {
    const keyId = guidFrom(`secret ${clientId}`);
    prepare("INSERT INTO application_secrets VALUES (?, ?, '', ?, ?, ?)").run(keyId, id, secret, CREATED_AT, FOR_EVER);
  }
  const principal = putServicePrincipal(database, clientId);
  if (delegatedScopes.length > 0) {
    const scope = delegatedScopes.join(" ");
    prepare("INSERT INTO scope_grants VALUES (?, ?, ?, ?)").run(randomUUID(), principal, EVERYBODY, scope);
  }
  for (const role of permissionsIn(tenant).roles.filter(({ value }) => applicationRoles.includes(value))) {
    prepare("INSERT INTO role_assignments VALUES (?, ?, ?, ?)").run(randomUUID(), principal, role.id, CREATED_AT);
  }
}

/** Makes an app known in the tenant; answers the id of its service principal. */
export function putServicePrincipal({ prepare }: Database, appId: string): string {
  const id = servicePrincipalId({ clientId: appId });
  prepare("INSERT OR IGNORE INTO service_principals VALUES (?, ?)").run(id, appId);
  return id;
}

/** An app that is known in the tenant, by client id or alias, with what was consented for everybody. */
export function appIn(place: Place, key: string): App | undefined {
  const row = place.database
    .prepare(
      `SELECT a.app_id, a.alias, a.display_name, a.is_public, s.id AS principal FROM applications a
       JOIN service_principals s ON s.app_id = a.app_id WHERE a.app_id = ?1 OR a.alias = ?1`,
    )
    .get(key);
  if (row === undefined) return undefined;
  const principal = text(row, "principal");
  return {
    clientId: text(row, "app_id"),
    alias: text(row, "alias"),
    displayName: text(row, "display_name"),
    isPublic: row.is_public === 1,
    delegatedScopes: scopesFor(place.database, principal, EVERYBODY),
    applicationRoles: rolesOf(place, principal),
  };
}

/** Every app in the tenant that people use: the first is the one that scripts mean when they name none. */
export function firstAppForPeople(place: Place): App | undefined {
  const row = place.database
    .prepare(
      `SELECT a.app_id FROM applications a JOIN service_principals s ON s.app_id = a.app_id
       JOIN scope_grants g ON g.client_id = s.id WHERE g.principal_id = ? ORDER BY a.rowid LIMIT 1`,
    )
    .get(EVERYBODY);
  return row === undefined ? undefined : appIn(place, text(row, "app_id"));
}

/** What was consented to a service principal for one person, or for everybody. */
export function scopesFor({ prepare }: Database, principal: string, personId: string): readonly string[] {
  const row = prepare("SELECT scope FROM scope_grants WHERE client_id = ? AND principal_id = ?").get(
    principal,
    personId,
  );
  return row === undefined
    ? []
    : text(row, "scope")
        .split(" ")
        .filter((scope) => scope !== "");
}

function rolesOf({ database, tenant }: Place, principal: string): readonly string[] {
  const rows = database.prepare("SELECT role_id FROM role_assignments WHERE principal_id = ?").all(principal);
  const assigned = new Set(rows.map((row) => text(row, "role_id")));
  return permissionsIn(tenant)
    .roles.filter(({ id }) => assigned.has(id))
    .map(({ value }) => value);
}

/** Whether an app may sign in with this secret at this moment. */
export function holdsSecret({ prepare }: Database, appId: string, secret: string, now: Date): boolean {
  const row = prepare(
    `SELECT s.ends_at FROM application_secrets s JOIN applications a ON a.id = s.application_id
     WHERE a.app_id = ? AND s.secret = ? ORDER BY s.ends_at DESC`,
  ).get(appId, secret);
  return row !== undefined && Date.parse(text(row, "ends_at")) > now.getTime();
}
