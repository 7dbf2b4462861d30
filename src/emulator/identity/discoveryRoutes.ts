import { Hono } from "hono";
import type { Core } from "../core/core.ts";
import { isOwnTenant } from "./tenantName.ts";

/** The host under which clients know the service, whatever address they really use. */
const HOST = "login.microsoftonline.com";

/** Source: OpenID Connect Discovery 1.0, and what MSAL asks before it asks for a token (instance discovery). */
export function discoveryRoutes(core: Core): Hono {
  return new Hono()
    .get("/common/discovery/instance", (c) => {
      const base = serviceBase(c.req.raw);
      return c.json({
        tenant_discovery_endpoint: `${base}/${core.tenant.id}/v2.0/.well-known/openid-configuration`,
        "api-version": "1.1",
        metadata: [{ preferred_network: HOST, preferred_cache: HOST, aliases: [HOST] }],
      });
    })
    .get("/:tenant/v2.0/.well-known/openid-configuration", (c) => {
      if (!isOwnTenant(core, c.req.param("tenant"))) return c.json({ error: "invalid_tenant" }, 400);
      const base = `${serviceBase(c.req.raw)}/${core.tenant.id}`;
      return c.json({
        issuer: `https://${HOST}/${core.tenant.id}/v2.0`,
        authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
        token_endpoint: `${base}/oauth2/v2.0/token`,
        end_session_endpoint: `${base}/oauth2/v2.0/logout`,
        jwks_uri: `${base}/discovery/v2.0/keys`,
        response_types_supported: ["code", "id_token"],
        subject_types_supported: ["pairwise"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    })
    .get("/:tenant/discovery/v2.0/keys", async (c) => c.json(await core.keys.publicKeys("entra")));
}

/**
 * Where the service is reached. A client whose last step swaps the origin says in `Forwarded` which one it meant; the
 * prefix of this emulator is then no part of the address.
 */
function serviceBase(request: Request): string {
  const forwarded = /(?:^|[;,\s])host="?([\w.:-]+)"?/i.exec(request.headers.get("Forwarded") ?? "")?.[1];
  return forwarded === undefined ? `${new URL(request.url).origin}/identity` : `https://${forwarded}`;
}
