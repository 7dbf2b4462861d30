import { Hono } from "hono";
import type { Connector } from "./connector.ts";

/**
 * Where a bot learns whose signatures to trust, as `https://login.botframework.com` publishes it: `/botframework`.
 * Source: Bot Framework docs, "Authenticate requests from the Bot Connector service to your bot".
 */
export function metadataRoutes({ core, publicOrigin }: Connector): Hono {
  const routes = new Hono();

  routes.get("/botframework/v1/.well-known/openidconfiguration", (c) =>
    c.json({
      issuer: "https://api.botframework.com",
      authorization_endpoint: "https://invalid.botframework.com",
      jwks_uri: `${publicOrigin ?? new URL(c.req.url).origin}/botframework/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ["RS256"],
      token_endpoint_auth_methods_supported: ["private_key_jwt"],
    }),
  );
  routes.get("/botframework/v1/.well-known/keys", async (c) => c.json(await core.keys.publicKeys("botframework")));
  return routes;
}
