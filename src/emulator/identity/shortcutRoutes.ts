import { type Context, Hono } from "hono";
import * as v from "valibot";
import type { Core } from "../core/core.ts";
import { appIn, firstAppForPeople } from "../core/directory.ts";
import { findPerson } from "../core/tenant.ts";
import { issueAppToken, issueUserToken } from "./tokens.ts";

const querySchema = v.pipe(
  v.object({
    user: v.optional(v.string()),
    app: v.optional(v.string()),
    scopes: v.optional(v.string(), ""),
    client: v.optional(v.string()),
    claims: v.optional(v.string()),
    expires_in: v.optional(v.pipe(v.string(), v.regex(/^-?\d+$/), v.transform(Number))),
  }),
  v.check(({ user, app }) => (user === undefined) !== (app === undefined)),
);

type Query = v.InferOutput<typeof querySchema>;

/**
 * `GET /identity/token?user=UPN` and `?app=CLIENT_ID_OR_ALIAS`: a Graph token without signing in, for scripts and tests.
 * `scopes` (space-separated), `client` (the app that a person uses), `claims` and `expires_in` (seconds) are optional.
 * Whatever `scopes` names is given, so that a script can try every permission; with `client` it has to be consented.
 */
export function shortcutRoutes(core: Core): Hono {
  return new Hono().get("/token", async (c) => {
    const query = v.safeParse(querySchema, c.req.query());
    if (!query.success) {
      return sentence(c, 400, "Ask for a token with either ?user= or ?app=, and expires_in in seconds.");
    }
    return query.output.app === undefined
      ? userToken(core, c, query.output)
      : appToken(core, c, query.output.app, query.output);
  });
}

async function userToken(core: Core, c: Context, query: Query): Promise<Response> {
  const person = findPerson(core.tenant, query.user ?? "");
  if (person === undefined) return sentence(c, 404, `There is no user ${query.user ?? ""} in the tenant.`);
  const app = query.client === undefined ? firstAppForPeople(core) : appIn(core, query.client);
  if (app === undefined) return sentence(c, 404, `There is no app ${query.client ?? "for people"} in the tenant.`);

  const token = await issueUserToken(core, {
    person,
    app,
    scopes: query.scopes.split(" "),
    claims: query.claims,
    expiresIn: query.expires_in,
    withoutConsent: query.client === undefined,
  });
  if (!token.ok) return sentence(c, 400, `Nobody consented to ${token.missing.join(", ")} for ${app.displayName}.`);
  return c.json({ access_token: token.accessToken });
}

async function appToken(core: Core, c: Context, key: string, query: Query): Promise<Response> {
  const app = appIn(core, key);
  if (app === undefined) return sentence(c, 404, `There is no app ${key} in the tenant.`);
  const accessToken = await issueAppToken(core, {
    app,
    audience: "https://graph.microsoft.com",
    expiresIn: query.expires_in,
    roles: query.scopes.split(" "),
  });
  return c.json({ access_token: accessToken });
}

function sentence(c: Context, status: 400 | 404, error: string): Response {
  return c.json({ error }, status);
}
