import { errors, type JWTPayload, jwtVerify } from "jose";
import * as v from "valibot";
import type { Core } from "../core/core.ts";
import { appIn } from "../core/directory.ts";
import { type App, findPerson, type Person } from "../core/tenant.ts";
import type { Audience } from "./tokens.ts";

/** Who calls: a person through an app, or an app by itself. */
export type Caller = UserCaller | AppCaller;

export type UserCaller = Readonly<{
  kind: "user";
  person: Person;
  app: App;
  scopes: readonly string[];
  /** The `nbf` of the claims request that this token was asked with, if any (seconds since 1970). */
  requestedNotBefore: number | undefined;
}>;

export type AppCaller = Readonly<{ kind: "app"; app: App; roles: readonly string[] }>;

export type Verification =
  | Readonly<{ ok: true; caller: Caller }>
  | Readonly<{ ok: false; reason: "malformed" | "expired" | "wrong-audience" | "unknown-signer" | "unknown-caller" }>;

const claimsSchema = v.object({
  appid: v.string(),
  idtyp: v.picklist(["user", "app"]),
  oid: v.string(),
  scp: v.optional(v.string(), ""),
  roles: v.optional(v.array(v.string()), []),
  xms_requested_nbf: v.optional(v.number()),
});

/** Checks signature, issuer, audience and life time of an access token that this emulator handed out. */
export async function verifyToken(core: Core, token: string, audience: Audience): Promise<Verification> {
  try {
    const { payload } = await jwtVerify(token, await core.keys.verifier("entra"), {
      issuer: `https://sts.windows.net/${core.tenant.id}/`,
      audience,
      algorithms: ["RS256"],
      currentDate: core.now(),
    });
    return readCaller(core, payload);
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function readCaller(core: Core, payload: JWTPayload): Verification {
  const parsed = v.safeParse(claimsSchema, payload);
  if (!parsed.success) return { ok: false, reason: "unknown-caller" };

  const { appid, idtyp, oid, scp, roles, xms_requested_nbf: requestedNotBefore } = parsed.output;
  const app = appIn(core, appid);
  if (app === undefined) return { ok: false, reason: "unknown-caller" };
  if (idtyp === "app") return { ok: true, caller: { kind: "app", app, roles } };

  const person = findPerson(core.tenant, oid);
  if (person === undefined) return { ok: false, reason: "unknown-caller" };
  const scopes = scp.split(" ").filter((scope) => scope !== "");
  return { ok: true, caller: { kind: "user", person, app, scopes, requestedNotBefore } };
}

type Reason = Extract<Verification, { ok: false }>["reason"];

function reasonOf(error: unknown): Reason {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "aud") return "wrong-audience";
    return error.claim === "nbf" ? "expired" : "unknown-signer";
  }
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) {
    return "unknown-signer";
  }
  if (error instanceof errors.JOSEError) return "malformed";
  throw error;
}
