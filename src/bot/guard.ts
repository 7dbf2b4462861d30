import { decodeJwt } from "jose";
import * as v from "valibot";
import { ok, refuse, type Result } from "../domain/result.ts";
import type { Config } from "./config.ts";
import { isAllowedServiceUrl } from "./serviceUrls.ts";

/** The Bot Framework itself. Tokens of people and apps of our own tenant have another issuer. */
const ISSUER = "https://api.botframework.com";

export type TokenRefusal = "no-token" | "unreadable-token" | "wrong-issuer" | "no-service-url";
export type ActivityRefusal = "malformed" | "wrong-channel" | "wrong-service-url" | "wrong-tenant";

const claimsSchema = v.object({ iss: v.string(), serviceurl: v.optional(v.string(), "") });

/**
 * The token of a call, as far as it can be judged without its signature: the SDK checks that, with audience, life time
 * and service URL. What must never get that far are tokens of Entra ID: some versions of the SDK take those of any
 * person for the Bot Framework's, and then the sender is whoever the body names.
 */
export function checkToken(authorization: string | undefined): Result<string, TokenRefusal> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) return refuse("no-token");
  const claims = v.safeParse(claimsSchema, claimsIn(token));
  if (!claims.success) return refuse("unreadable-token");
  if (claims.output.iss !== ISSUER) return refuse("wrong-issuer");
  return claims.output.serviceurl === "" ? refuse("no-service-url") : ok(token);
}

function claimsIn(token: string): unknown {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

const tenant = v.nullish(v.pipe(v.string(), v.toLowerCase()));
const envelopeSchema = v.object({
  type: v.string(),
  channelId: v.string(),
  serviceUrl: v.string(),
  from: v.object({ id: v.string() }),
  conversation: v.object({ id: v.string(), tenantId: tenant }),
  channelData: v.nullish(v.object({ tenant: v.nullish(v.object({ id: tenant })) })),
});

/** Whether an activity is one of Teams, of our own tenant, that is answered where Teams listens. */
export function checkActivity(
  body: unknown,
  { tenantId, serviceUrlHosts }: Pick<Config, "tenantId" | "serviceUrlHosts">,
): Result<undefined, ActivityRefusal> {
  const parsed = v.safeParse(envelopeSchema, body);
  if (!parsed.success) return refuse("malformed");
  const { channelId, serviceUrl, conversation, channelData } = parsed.output;
  if (channelId !== "msteams") return refuse("wrong-channel");
  if (!isAllowedServiceUrl(serviceUrl, serviceUrlHosts)) return refuse("wrong-service-url");
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined && id !== null);
  return named.length > 0 && named.every((id) => id === tenantId) ? ok(undefined) : refuse("wrong-tenant");
}
