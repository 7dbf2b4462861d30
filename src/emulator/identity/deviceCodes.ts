import { randomBytes, randomInt } from "node:crypto";
import type { Context } from "hono";
import type { Core } from "../core/core.ts";
import { scopesFor } from "../core/directory.ts";
import { needsAdministrator } from "../core/permissions.ts";
import { servicePrincipalId } from "../core/servicePrincipal.ts";
import type { App, Person } from "../core/tenant.ts";
import { refuse } from "./refusal.ts";
import { issueUserToken, permissionNames } from "./tokens.ts";

/** Somebody who wants to sign in with a browser on any machine, and how far they are. */
export type DeviceCode = {
  readonly userCode: string;
  readonly deviceCode: string;
  readonly app: App;
  /** As the client wrote them. */
  readonly scopes: readonly string[];
  /** Milliseconds since 1970. */
  readonly until: number;
  person: Person | undefined;
  isRefused: boolean;
};

/** The sign-ins that are under way, by the code that people type. They do not survive a restart. */
export type DeviceCodes = Map<string, DeviceCode>;

/** Seconds; Entra gives 15 minutes. */
export const CODE_LIFETIME = 900;

/** Without letters that look like another one, or that make words. */
const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

/** Begins a sign-in. */
export function beginSignIn(core: Core, codes: DeviceCodes, app: App, scopes: readonly string[]): DeviceCode {
  const userCode = Array.from({ length: 9 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  const deviceCode = randomBytes(24).toString("base64url");
  const until = core.now().getTime() + CODE_LIFETIME * 1000;
  const code = { userCode, deviceCode, app, scopes, until, person: undefined, isRefused: false };
  codes.set(userCode, code);
  return code;
}

/** The scopes that this person may not consent to; nothing when they may go on. */
export function missingConsent({ database }: Core, { app, scopes }: DeviceCode, person: Person): readonly string[] {
  if (person.isAdministrator === true) return [];
  const held = [...app.delegatedScopes, ...scopesFor(database, servicePrincipalId(app), person.id)];
  return permissionNames(scopes).filter((scope) => needsAdministrator(scope) && !held.includes(scope));
}

/** Answers a client that asks whether the person is done; a code works once. */
export async function redeem(core: Core, codes: DeviceCodes, c: Context, deviceCode: string): Promise<Response> {
  const code = [...codes.values()].find((one) => one.deviceCode === deviceCode);
  if (code === undefined) return refuse(c, 400, "bad_verification_code", "AADSTS70019: The code was not recognised.");
  if (code.isRefused) return refuse(c, 400, "authorization_declined", "AADSTS70018: The person said no.");
  if (code.until <= core.now().getTime()) return refuse(c, 400, "expired_token", "AADSTS70020: The code has expired.");
  const { person, app, scopes } = code;
  if (person === undefined) return refuse(c, 400, "authorization_pending", "AADSTS70016: Sign-in is pending.");

  codes.delete(code.userCode);
  const token = await issueUserToken(core, { person, app, scopes, withoutConsent: true });
  if (!token.ok) throw new Error("A token was refused although the person consented.");
  const info = { uid: person.id, utid: core.tenant.id };
  return c.json({
    token_type: "Bearer",
    scope: scopes.join(" "),
    expires_in: token.expiresIn,
    ext_expires_in: token.expiresIn,
    access_token: token.accessToken,
    id_token: token.idToken,
    client_info: Buffer.from(JSON.stringify(info)).toString("base64url"),
  });
}
