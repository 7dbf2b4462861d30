import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { html } from "hono/html";
import * as v from "valibot";
import type { Core } from "../core/core.ts";
import { appIn, scopesFor } from "../core/directory.ts";
import { servicePrincipalId } from "../core/servicePrincipal.ts";
import { findPerson, type Person } from "../core/tenant.ts";
import { beginSignIn, CODE_LIFETIME, type DeviceCode, type DeviceCodes, missingConsent } from "./deviceCodes.ts";
import { refuse } from "./refusal.ts";
import { isOwnTenant } from "./tenantName.ts";
import { permissionNames } from "./tokens.ts";

const askSchema = v.object({ client_id: v.string(), scope: v.string() });
const answerSchema = v.object({ code: v.string(), user: v.string(), decision: v.picklist(["allowed", "refused"]) });

/**
 * Signing in with a code: what a client asks, and the page on which a person types the code. There is no password; the
 * page asks who you are. Source: Microsoft identity platform, "OAuth 2.0 device authorization grant".
 */
export function deviceRoutes(core: Core, codes: DeviceCodes): Hono {
  return new Hono()
    .post("/:tenant/oauth2/v2.0/devicecode", async (c) => {
      if (!isOwnTenant(core, c.req.param("tenant"))) {
        return refuse(c, 400, "invalid_request", "AADSTS90002: Tenant not found.");
      }
      const asked = v.safeParse(askSchema, await c.req.parseBody());
      if (!asked.success) return refuse(c, 400, "invalid_request", "AADSTS900144: The request body lacks a parameter.");
      const app = appIn(core, asked.output.client_id);
      if (app === undefined) return refuse(c, 400, "unauthorized_client", "AADSTS700016: Application was not found.");
      if (app.isPublic !== true) {
        return refuse(c, 401, "invalid_client", "AADSTS7000218: The app is no public client.");
      }
      const { userCode, deviceCode } = beginSignIn(core, codes, app, asked.output.scope.split(" "));
      const page = `${new URL(c.req.url).origin}/identity/devicelogin`;
      return c.json({
        user_code: userCode,
        device_code: deviceCode,
        verification_uri: page,
        expires_in: CODE_LIFETIME,
        interval: 1,
        message: `To sign in, open ${page} and type the code ${userCode}.`,
      });
    })
    .get("/devicelogin", (c) => c.html(form(core, "")))
    .post("/devicelogin", async (c) => {
      const answer = v.safeParse(answerSchema, await c.req.parseBody());
      if (!answer.success) return c.html(form(core, "Type the code and choose who you are."), 400);
      const code = codes.get(answer.output.code.trim().toUpperCase());
      const person = findPerson(core.tenant, answer.output.user);
      if (code === undefined || person === undefined) return c.html(form(core, "This code is not known."), 400);
      if (answer.output.decision === "refused") {
        code.isRefused = true;
        return c.html(page("You said no. You may close this page."));
      }
      const missing = missingConsent(core, code, person);
      if (missing.length > 0) return c.html(page(`An administrator has to consent to ${missing.join(", ")}.`), 403);
      consent(core, code, person);
      code.person = person;
      return c.html(page(`You have signed in as ${person.displayName}. You may close this page.`));
    });
}

/** What a person allowed stays allowed for them. */
function consent({ database }: Core, { app, scopes }: DeviceCode, person: Person): void {
  const principal = servicePrincipalId(app);
  const all = new Set([...scopesFor(database, principal, person.id), ...permissionNames(scopes)]);
  database
    .prepare(
      `INSERT INTO scope_grants VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (client_id, principal_id) DO UPDATE SET scope = ?4`,
    )
    .run(randomUUID(), principal, person.id, [...all].join(" "));
}

function page(content: unknown) {
  return html`<!doctype html>
    <html lang="en">
      <title>Sign in with a code</title>
      <main>${content}</main>
    </html>`;
}

function form({ tenant }: Core, trouble: string) {
  const people = tenant.people.map(
    ({ userPrincipalName, isAdministrator }) =>
      html`<option ${isAdministrator === true ? "selected" : ""}>${userPrincipalName}</option>`,
  );
  return page(html`
    <form method="post">
      <p role="alert">${trouble}</p>
      <p>
        <label>Code <input name="code" autocomplete="off" required /></label>
      </p>
      <p>
        <label
          >Who are you?
          <select name="user">
            ${people}
          </select></label
        >
      </p>
      <button name="decision" value="allowed">Sign in and consent</button>
      <button name="decision" value="refused">Refuse</button>
    </form>
  `);
}
