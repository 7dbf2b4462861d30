import { randomUUID } from "node:crypto";
import type { JWTPayload } from "jose";
import type { Core } from "../core/core.ts";
import type { App, Person } from "../core/tenant.ts";
import { requestedNotBefore } from "./claimsRequest.ts";
import { servicePrincipalId } from "../core/servicePrincipal.ts";

/** The two resources that the emulator hands out access tokens for. */
export type Audience = "https://graph.microsoft.com" | "https://api.botframework.com";

/** Seconds that a token lives when nobody asked for something else. Entra varies between 60 and 90 minutes. */
export const TOKEN_LIFETIME = 3900;

export type UserTokenRequest = Readonly<{
  person: Person;
  app: App;
  /** As a client writes them: bare or with the Graph prefix; `.default` or none at all means all that was consented. */
  scopes: readonly string[];
  /** The JSON text of a claims request, as a claims challenge hands it to the client. */
  claims?: string | undefined;
  /** Seconds. */
  expiresIn?: number | undefined;
  /** The scopes are given whatever was consented; for scripts and tests, never for a client that signs somebody in. */
  withoutConsent?: boolean;
}>;

export type UserTokenAnswer =
  | Readonly<{ ok: true; accessToken: string; idToken: string; expiresIn: number; scopes: readonly string[] }>
  | Readonly<{ ok: false; reason: "consent-required"; missing: readonly string[] }>;

export type AppTokenRequest = Readonly<{
  app: App;
  audience: Audience;
  expiresIn?: number | undefined;
  /** Roles instead of those that were consented, for scripts and tests; `.default` or none means the consented ones. */
  roles?: readonly string[];
}>;

const GRAPH: Audience = "https://graph.microsoft.com";
const SIGN_IN_SCOPES = new Set(["openid", "profile", "offline_access", "email"]);

/** A Graph token for a person who uses an app; refused when an administrator never consented to one of the scopes. */
export async function issueUserToken(core: Core, request: UserTokenRequest): Promise<UserTokenAnswer> {
  const { person, app, claims, expiresIn = TOKEN_LIFETIME, withoutConsent = false } = request;
  const wanted = permissionNames(request.scopes);
  const everything = wanted.length === 0 || wanted.includes(".default");
  const missing = wanted.filter((scope) => scope !== ".default" && !app.delegatedScopes.includes(scope));
  if (missing.length > 0 && !withoutConsent) return { ok: false, reason: "consent-required", missing };

  const scopes = everything ? app.delegatedScopes : wanted;
  const who = { oid: person.id, name: person.displayName, tid: core.tenant.id };
  const accessToken = await core.keys.sign("entra", {
    ...accessTokenBasics(core, GRAPH, app, expiresIn),
    ...who,
    idtyp: "user",
    upn: person.userPrincipalName,
    unique_name: person.userPrincipalName,
    sub: person.id,
    scp: scopes.join(" "),
    xms_requested_nbf: requestedNotBefore(claims),
  });
  const idToken = await core.keys.sign("entra", {
    ...who,
    iss: `https://login.microsoftonline.com/${core.tenant.id}/v2.0`,
    aud: app.clientId,
    ...lifetime(core, expiresIn),
    sub: person.id,
    preferred_username: person.userPrincipalName,
    ver: "2.0",
  });
  return { ok: true, accessToken, idToken, expiresIn, scopes };
}

/** A token for an app that signs in as itself (client credentials); it holds every role that was consented. */
export async function issueAppToken(core: Core, request: AppTokenRequest): Promise<string> {
  const { app, audience, expiresIn } = request;
  const wanted = permissionNames(request.roles ?? []);
  const roles = wanted.length === 0 || wanted.includes(".default") ? app.applicationRoles : wanted;
  return core.keys.sign("entra", {
    ...accessTokenBasics(core, audience, app, expiresIn ?? TOKEN_LIFETIME),
    oid: servicePrincipalId(app),
    sub: servicePrincipalId(app),
    tid: core.tenant.id,
    idtyp: "app",
    roles: audience === GRAPH ? [...roles] : undefined,
  });
}

function accessTokenBasics(core: Core, aud: Audience, app: App, expiresIn: number): JWTPayload {
  return {
    aud,
    iss: `https://sts.windows.net/${core.tenant.id}/`,
    ...lifetime(core, expiresIn),
    appid: app.clientId,
    app_displayname: app.displayName,
    uti: randomUUID(),
    ver: "1.0",
  };
}

function lifetime(core: Core, expiresIn: number): { iat: number; nbf: number; exp: number } {
  const iat = Math.floor(core.now().getTime() / 1000);
  return { iat, nbf: iat, exp: iat + expiresIn };
}

/** What is left when the prefix of Graph and the scopes of signing in are taken away. */
export function permissionNames(scopes: readonly string[]): readonly string[] {
  return scopes.map(bareScope).filter((scope) => scope !== "" && !SIGN_IN_SCOPES.has(scope));
}

function bareScope(scope: string): string {
  return scope.startsWith(`${GRAPH}/`) ? scope.slice(GRAPH.length + 1) : scope;
}
