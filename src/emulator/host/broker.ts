import * as v from "valibot";
import type { Core } from "../core/core.ts";
import { appIn } from "../core/directory.ts";
import { type App, findPerson, type Person } from "../core/tenant.ts";
import { requestedNotBefore } from "../identity/claimsRequest.ts";
import { issueUserToken } from "../identity/tokens.ts";
import type { Consents } from "./consents.ts";
import type { Sessions } from "./sessions.ts";

/** A request of nested app authentication, as MSAL writes it (msal-browser 5, `naa/BridgeRequest`). */
const bridgeRequestSchema = v.object({
  messageType: v.literal("NestedAppAuthRequest"),
  method: v.string(),
  requestId: v.string(),
  tokenParams: v.optional(
    v.object({ clientId: v.string(), scope: v.string(), claims: v.optional(v.nullable(v.string())) }),
  ),
});

export const brokerRequestSchema = v.object({
  user: v.string(),
  request: bridgeRequestSchema,
  /** What the person said when they were asked. */
  decision: v.optional(v.picklist(["allowed", "refused"])),
});

export type BrokerRequest = v.InferOutput<typeof brokerRequestSchema>;

/** Either the answer for MSAL, or what the person must be asked first. */
export type BrokerAnswer =
  | Readonly<{ kind: "answer"; response: Readonly<Record<string, unknown>> }>
  | Readonly<{ kind: "ask"; reason: "consent" | "sign-in"; app: string; scopes: readonly string[] }>;

type TokenParams = NonNullable<BrokerRequest["request"]["tokenParams"]>;
type Asked = Readonly<{ person: Person; app: App; scopes: readonly string[]; claims: string | undefined }>;

/*
 * MSAL passes on `code` and the description and leaves out the rest (msal-browser 5.29, `naa/mapping`), so that it is by
 * the code that an app tells the two apart. Source: Microsoft identity platform, "Error codes".
 */
const SESSION_REVOKED = "AADSTS50173: The grant has been revoked; the person has to sign in again.";
const CONSENT_MISSING = "AADSTS65001: The user or administrator has not consented to use the application.";

const ENVIRONMENT = "login.microsoftonline.com";

/** What the broker remembers about people. */
export type BrokerMemory = Readonly<{ consents: Consents; sessions: Sessions }>;

/**
 * What the broker of Teams does for a tab: who is signed in (GetInitContext), a token without bothering anybody
 * (GetToken), a token after asking (GetTokenPopup). After a claims challenge the person has to sign in once.
 */
export async function broke(core: Core, memory: BrokerMemory, request: BrokerRequest): Promise<BrokerAnswer> {
  const { method, requestId, tokenParams } = request.request;
  const person = findPerson(core.tenant, request.user);
  if (person === undefined) return failure(requestId, "ACCOUNT_UNAVAILABLE", "no_account_found");
  if (method === "GetInitContext") return answer(requestId, { initContext: initContext(core, person) });

  const app = appIn(core, tokenParams?.clientId ?? "");
  if (tokenParams === undefined || app === undefined) {
    return failure(requestId, "PERSISTENT_ERROR", "unauthorized_client", "The app is not registered in this tenant.");
  }
  const asked = readParams(tokenParams, person, memory.consents.forPerson(app, person));
  if (method === "GetToken") return silently(core, memory, requestId, asked);
  if (method === "GetTokenPopup") return interactively(core, memory, requestId, asked, request.decision);
  return failure(requestId, "PERSISTENT_ERROR", "unsupported_method", `${method} is not emulated.`);
}

async function silently(
  core: Core,
  { sessions }: BrokerMemory,
  requestId: string,
  asked: Asked,
): Promise<BrokerAnswer> {
  if (sessions.mustSignIn(asked.person.id, requestedNotBefore(asked.claims))) {
    return failure(requestId, "USER_INTERACTION_REQUIRED", "interaction_required", SESSION_REVOKED);
  }
  const token = await issueUserToken(core, asked);
  if (!token.ok) return failure(requestId, "USER_INTERACTION_REQUIRED", "consent_required", CONSENT_MISSING);
  return tokenAnswer(core, requestId, asked.person, token);
}

async function interactively(
  core: Core,
  { consents, sessions }: BrokerMemory,
  requestId: string,
  asked: Asked,
  decision: BrokerRequest["decision"],
): Promise<BrokerAnswer> {
  const { person, app, claims, scopes } = asked;
  if (decision === "refused") return failure(requestId, "USER_CANCEL", "access_denied", "The person said no.");
  const token = await issueUserToken(core, asked);
  const missing = token.ok ? [] : token.missing;
  const mustSignIn = sessions.mustSignIn(person.id, requestedNotBefore(claims));
  if (decision === undefined && missing.length > 0) {
    return { kind: "ask", reason: "consent", app: app.displayName, scopes: missing };
  }
  if (decision === undefined && mustSignIn) return { kind: "ask", reason: "sign-in", app: app.displayName, scopes };

  sessions.signedIn(person.id, Math.floor(core.now().getTime() / 1000));
  if (token.ok) return tokenAnswer(core, requestId, person, token);
  consents.allow(app, person, missing);
  const granted = await issueUserToken(core, { ...asked, app: consents.forPerson(app, person) });
  return granted.ok
    ? tokenAnswer(core, requestId, person, granted)
    : failure(requestId, "PERSISTENT_ERROR", "invalid_scope", "The consent was not kept.");
}

type Token = Extract<Awaited<ReturnType<typeof issueUserToken>>, { ok: true }>;

function tokenAnswer(core: Core, requestId: string, person: Person, token: Token): BrokerAnswer {
  return answer(requestId, {
    token: {
      access_token: token.accessToken,
      id_token: token.idToken,
      expires_in: token.expiresIn,
      scope: token.scopes.join(" "),
      properties: null,
    },
    account: {
      ...accountContext(core, person),
      localAccountId: person.id,
      username: person.userPrincipalName,
      name: person.displayName,
    },
  });
}

function initContext(core: Core, person: Person): Readonly<Record<string, unknown>> {
  return {
    sdkName: "emulator",
    sdkVersion: "1.0.0",
    capabilities: { queryAccount: false },
    accountContext: accountContext(core, person),
  };
}

function accountContext({ tenant }: Core, person: Person): Readonly<Record<string, string>> {
  return { homeAccountId: `${person.id}.${tenant.id}`, environment: ENVIRONMENT, tenantId: tenant.id };
}

function readParams({ scope, claims }: TokenParams, person: Person, app: App): Asked {
  return { person, app, scopes: scope.split(" ").filter((it) => it !== ""), claims: claims ?? undefined };
}

function answer(requestId: string, content: Readonly<Record<string, unknown>>): BrokerAnswer {
  return {
    kind: "answer",
    response: { messageType: "NestedAppAuthResponse", requestId, success: true, ...content },
  };
}

function failure(requestId: string, status: string, code: string, description = ""): BrokerAnswer {
  return {
    kind: "answer",
    response: {
      messageType: "NestedAppAuthResponse",
      requestId,
      success: false,
      error: { status, code, subError: "", description },
    },
  };
}
