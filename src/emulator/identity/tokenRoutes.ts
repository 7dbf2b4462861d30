import { type Context, Hono } from "hono";
import * as v from "valibot";
import type { Core } from "../core/core.ts";
import { findApp } from "../core/tenant.ts";
import { isOwnTenant } from "./tenantName.ts";
import { type Audience, issueAppToken, TOKEN_LIFETIME } from "./tokens.ts";

const formSchema = v.object({
  grant_type: v.string(),
  client_id: v.string(),
  client_secret: v.optional(v.string()),
  scope: v.string(),
});

const AUDIENCES: ReadonlyMap<string, Audience> = new Map([
  ["https://graph.microsoft.com/.default", "https://graph.microsoft.com"],
  ["https://api.botframework.com/.default", "https://api.botframework.com"],
]);

/**
 * The client-credentials grant. Refusals carry the error codes of Entra ID.
 * Source: Microsoft identity platform, "OAuth 2.0 client credentials flow" and "Error codes".
 */
export function tokenRoutes(core: Core): Hono {
  return new Hono().post("/:tenant/oauth2/v2.0/token", async (c) => {
    const form = v.safeParse(formSchema, await c.req.parseBody());
    if (!isOwnTenant(core, c.req.param("tenant"))) {
      return refuse(c, 400, "invalid_request", "AADSTS90002: Tenant not found.");
    }
    if (!form.success) return refuse(c, 400, "invalid_request", "AADSTS900144: The request body lacks a parameter.");

    const { grant_type: grant, client_id: clientId, client_secret: secret, scope } = form.output;
    if (grant !== "client_credentials") {
      return refuse(c, 400, "unsupported_grant_type", "AADSTS70003: The app asked for an unsupported grant type.");
    }
    const app = findApp(core.tenant, clientId);
    if (app === undefined) return refuse(c, 400, "unauthorized_client", "AADSTS700016: Application was not found.");
    if (app.secret === undefined || app.secret !== secret) {
      return refuse(c, 401, "invalid_client", "AADSTS7000215: Invalid client secret provided.");
    }
    const audience = scope
      .split(" ")
      .map((one) => AUDIENCES.get(one))
      .find((one) => one !== undefined);
    if (audience === undefined) {
      return refuse(c, 400, "invalid_scope", "AADSTS1002012: The provided value for scope is not valid.");
    }
    const token = await issueAppToken(core, { app, audience });
    return c.json({
      token_type: "Bearer",
      expires_in: TOKEN_LIFETIME,
      ext_expires_in: TOKEN_LIFETIME,
      access_token: token,
    });
  });
}

function refuse(c: Context, status: 400 | 401, error: string, description: string): Response {
  return c.json({ error, error_description: description, error_codes: [Number(/\d+/.exec(description)?.[0])] }, status);
}
