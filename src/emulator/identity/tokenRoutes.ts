import { type Context, Hono } from "hono";
import * as v from "valibot";
import type { Core } from "../core/core.ts";
import { appIn, holdsSecret } from "../core/directory.ts";
import { type DeviceCodes, redeem } from "./deviceCodes.ts";
import { refuse } from "./refusal.ts";
import { isOwnTenant } from "./tenantName.ts";
import { type Audience, issueAppToken, TOKEN_LIFETIME } from "./tokens.ts";

const formSchema = v.object({
  grant_type: v.string(),
  client_id: v.string(),
  client_secret: v.optional(v.string(), ""),
  device_code: v.optional(v.string(), ""),
  scope: v.string(),
});

type Form = v.InferOutput<typeof formSchema>;

const AUDIENCES: ReadonlyMap<string, Audience> = new Map([
  ["https://graph.microsoft.com/.default", "https://graph.microsoft.com"],
  ["https://api.botframework.com/.default", "https://api.botframework.com"],
]);

/** The name of the standard, and the shorter one that MSAL sends. */
const DEVICE_CODE_GRANTS = ["urn:ietf:params:oauth:grant-type:device_code", "device_code"];

/**
 * The client-credentials grant and that of a device code. Refusals carry the error codes of Entra ID.
 * Source: Microsoft identity platform, "OAuth 2.0 client credentials flow", "OAuth 2.0 device authorization grant" and
 * "Error codes".
 */
export function tokenRoutes(core: Core, codes: DeviceCodes): Hono {
  return new Hono().post("/:tenant/oauth2/v2.0/token", async (c) => {
    const form = v.safeParse(formSchema, await c.req.parseBody());
    if (!isOwnTenant(core, c.req.param("tenant"))) {
      return refuse(c, 400, "invalid_request", "AADSTS90002: Tenant not found.");
    }
    if (!form.success) return refuse(c, 400, "invalid_request", "AADSTS900144: The request body lacks a parameter.");
    if (DEVICE_CODE_GRANTS.includes(form.output.grant_type)) return redeem(core, codes, c, form.output.device_code);
    if (form.output.grant_type === "client_credentials") return appToken(core, c, form.output);
    return refuse(c, 400, "unsupported_grant_type", "AADSTS70003: The app asked for an unsupported grant type.");
  });
}

async function appToken(core: Core, c: Context, { client_id, client_secret, scope }: Form): Promise<Response> {
  const app = appIn(core, client_id);
  if (app === undefined) return refuse(c, 400, "unauthorized_client", "AADSTS700016: Application was not found.");
  if (!holdsSecret(core.database, app.clientId, client_secret, core.now())) {
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
}
