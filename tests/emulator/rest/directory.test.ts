import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { bareMunicipality } from "../../../src/emulator/core/bareMunicipality.ts";
import type { Tenant } from "../../../src/emulator/core/tenant.ts";
import { type Bench, type Client, createBench } from "../support/bench.ts";

const SCOPES = [
  "Application.ReadWrite.All",
  "AppRoleAssignment.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Sites.FullControl.All",
];
const tenant: Tenant = {
  ...bareMunicipality,
  apps: bareMunicipality.apps.map((app) => ({ ...app, delegatedScopes: [...SCOPES, "Application.Read.All"] })),
};
const NAMED = "/applications(uniqueName='een-app')";
const CREATE = { Prefer: "create-if-missing" };

let bench: Bench;
let administrator: Client;
let now: Date;

beforeEach(async () => {
  now = new Date("2026-11-02T09:00:00Z");
  bench = createBench({ tenant, now: () => now });
  administrator = await as("tenantbeheerder");
});
afterEach(() => bench.close());

const as = (user: string, scopes: readonly string[] = SCOPES): Promise<Client> => bench.as(user, scopes, "commandline");

async function made(): Promise<{ id: string; appId: string; principal: string }> {
  const { body } = await administrator.send("PATCH", NAMED, { displayName: "Een app" }, CREATE);
  const { appId } = body as unknown as { appId: string };
  const principal = await administrator.post("/servicePrincipals", { appId });
  return { id: body.id, appId, principal: principal.body.id };
}

describe("a registration", () => {
  test("is made once by its unique name, and changed by every next call", async () => {
    const first = await administrator.send("PATCH", NAMED, { displayName: "Een app" }, CREATE);
    expect(first).toMatchObject({ status: 201, body: { uniqueName: "een-app", signInAudience: "AzureADMyOrg" } });
    const spa = { redirectUris: ["brk-multihub://werken.gemeente.example"] };
    expect((await administrator.send("PATCH", NAMED, { spa }, CREATE)).status).toBe(204);
    const read = await administrator.get(`${NAMED}?$select=id,displayName,spa`);
    expect(read.body).toMatchObject({ id: first.body.id, displayName: "Een app", spa });
    expect(read.body).not.toHaveProperty("appId");
    const found = await administrator.get("/applications?$filter=displayName eq 'Een app'");
    expect(found.body.value).toHaveLength(1);
  });

  test("is not made without the wish to, nor without a name", async () => {
    expect((await administrator.patch(NAMED, { displayName: "Een app" })).status).toBe(404);
    expect((await administrator.send("PATCH", NAMED, {}, CREATE)).status).toBe(400);
    expect((await administrator.get("/applications(appId='weg')")).status).toBe(404);
  });

  test("has no property that is not emulated", async () => {
    const answer = await administrator.send("PATCH", NAMED, { displayName: "Een app", tags: ["x"] }, CREATE);
    expect(answer.status).toBe(501);
    expect(answer.body.error.message).toContain("the property tags");
  });

  test("signs in with a secret that is told once, until it runs out", async () => {
    const { id, appId, principal } = await made();
    const wish = { passwordCredential: { displayName: "proef", endDateTime: "2026-11-03T09:00:00Z" } };
    const { body } = await administrator.post(`/applications/${id}/addPassword`, wish);
    const { secretText, hint } = body as unknown as { secretText: string; hint: string };
    expect(secretText.startsWith(hint)).toBe(true);
    const again = await administrator.get(`/applications/${id}`);
    expect(again.body).toMatchObject({ passwordCredentials: [{ hint, secretText: null }] });

    const grant = async (secret: string): Promise<number> => {
      const form = { grant_type: "client_credentials", client_id: appId, client_secret: secret };
      const body = new URLSearchParams({ ...form, scope: "https://graph.microsoft.com/.default" });
      const address = `https://graph.microsoft.com/identity/${tenant.id}/oauth2/v2.0/token`;
      return (await bench.emulator.handle(new Request(address, { method: "POST", body }))).status;
    };
    expect(principal).not.toBe(appId);
    expect(await grant(secretText)).toBe(200);
    expect(await grant(`${secretText}x`)).toBe(401);
    now = new Date("2026-11-03T09:00:00Z");
    expect(await grant(secretText)).toBe(401);
  });
});

describe("consent", () => {
  test("is given once to everybody, can be widened and taken back, and names only what exists", async () => {
    const { principal } = await made();
    const graph = await administrator.get("/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')");
    const wish = {
      clientId: principal,
      consentType: "AllPrincipals",
      resourceId: graph.body.id,
      scope: "Sites.Selected",
    };
    const granted = await administrator.post("/oauth2PermissionGrants", wish);
    expect(granted).toMatchObject({ status: 201, body: { consentType: "AllPrincipals", principalId: null } });
    expect((await administrator.post("/oauth2PermissionGrants", wish)).status).toBe(409);
    const address = `/oauth2PermissionGrants/${granted.body.id}`;
    expect((await administrator.patch(address, { scope: "Sites.Selected Sites.Selcted" })).status).toBe(400);
    expect((await administrator.patch(address, { scope: "Sites.Selected User.Read" })).status).toBe(204);
    const list = `/oauth2PermissionGrants?$filter=clientId eq '${principal}'`;
    expect((await administrator.get(list)).body.value).toMatchObject([{ scope: "Sites.Selected User.Read" }]);
    expect((await administrator.delete(address)).status).toBe(204);
    expect((await administrator.get(list)).body.value).toEqual([]);
  });

  test("for an app by itself is one permission at a time", async () => {
    const { principal } = await made();
    const graph = await administrator.get("/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')");
    const { appRoles } = graph.body as unknown as { appRoles: { id: string; value: string }[] };
    const appRoleId = appRoles.find(({ value }) => value === "Sites.Selected")?.id;
    const address = `/servicePrincipals/${principal}/appRoleAssignments`;
    const wish = { principalId: principal, resourceId: graph.body.id, appRoleId };
    const assigned = await administrator.post(address, wish);
    expect(assigned).toMatchObject({ status: 201, body: { appRoleId, principalDisplayName: "Een app" } });
    expect((await administrator.post(address, wish)).status).toBe(400);
    expect((await administrator.post(address, { ...wish, appRoleId: "verzonnen" })).status).toBe(400);
    expect((await administrator.delete(`${address}/${assigned.body.id}`)).status).toBe(204);
    expect((await administrator.get(address)).body.value).toEqual([]);
  });
});

describe("who may change the directory", () => {
  const change = (client: Client) => client.send("PATCH", NAMED, { displayName: "Een app" }, CREATE);

  test("is an administrator with the scope, and nobody else", async () => {
    expect((await change(await as("tenantbeheerder", ["Application.Read.All"]))).status).toBe(403);
    expect((await change(await as("beheerder"))).status).toBe(403);
    expect((await change(administrator)).status).toBe(201);
    const reader = await as("beheerder", ["Application.Read.All"]);
    expect((await reader.get(NAMED)).status).toBe(200);
  });

  test("is asked of every kind of consent", async () => {
    const { principal } = await made();
    const without = await as("tenantbeheerder", ["Application.ReadWrite.All"]);
    for (const address of ["/oauth2PermissionGrants", `/servicePrincipals/${principal}/appRoleAssignments`]) {
      const { status, body } = await without.post(address, {});
      expect([status, body.error.code]).toEqual([403, "Authorization_RequestDenied"]);
    }
    const site = "/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:/permissions";
    const wish = { roles: ["write"], grantedToIdentities: [{ application: { id: "x", displayName: "x" } }] };
    expect((await without.post(site, wish)).status).toBe(403);
    expect((await (await as("beheerder")).post(site, wish)).status).toBe(403);
    expect((await administrator.post(site, wish)).status).toBe(201);
  });
});
