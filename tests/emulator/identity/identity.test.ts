import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, type JWK, jwtVerify } from "jose";
import { bareMunicipality } from "../../../src/emulator/core/bareMunicipality.ts";
import { municipality } from "../../../src/emulator/core/municipality.ts";
import { findApp, findPerson } from "../../../src/emulator/core/tenant.ts";
import { issueUserToken } from "../../../src/emulator/identity/tokens.ts";
import { verifyToken } from "../../../src/emulator/identity/verify.ts";
import { type Bench, createBench, GRAPH } from "../support/bench.ts";

/** What the sign-in service answers; each endpoint fills its part. */
type Reply = Readonly<{
  access_token: string;
  token_endpoint: string;
  error: string;
  error_description: string;
  keys: JWK[];
  metadata: unknown;
}>;

const TENANT = municipality.id;
const bot = municipality.apps.find(({ alias }) => alias === "bot");

let bench: Bench;
beforeAll(() => {
  bench = createBench();
});
afterAll(() => bench.close());

const get = async (path: string, headers = {}): Promise<Reply> =>
  (await (
    await bench.emulator.handle(new Request(`http://localhost:3979/identity${path}`, { headers }))
  ).json()) as Reply;

async function grant(form: Record<string, string>, tenant = TENANT): Promise<{ status: number; body: Reply }> {
  const response = await bench.emulator.handle(
    new Request(`${GRAPH}/identity/${tenant}/oauth2/v2.0/token`, { method: "POST", body: new URLSearchParams(form) }),
  );
  return { status: response.status, body: (await response.json()) as Reply };
}

const credentials = {
  grant_type: "client_credentials",
  client_id: bot?.clientId ?? "",
  client_secret: bot?.secret ?? "",
  scope: "https://graph.microsoft.com/.default",
};

describe("the client-credentials grant", () => {
  test("gives a Graph token with the consented roles, signed with the published key", async () => {
    const { status, body } = await grant(credentials);
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 3900 });
    const { payload } = await jwtVerify(
      body.access_token,
      createLocalJWKSet(await get(`/${TENANT}/discovery/v2.0/keys`)),
    );
    expect(payload).toMatchObject({
      aud: "https://graph.microsoft.com",
      iss: `https://sts.windows.net/${TENANT}/`,
      appid: bot?.clientId,
      tid: TENANT,
      idtyp: "app",
      roles: ["Sites.Selected"],
    });
    expect(payload.oid).not.toBe(bot?.clientId);
  });

  test("gives a token for the Bot Framework, also at its own tenant name", async () => {
    const scope = "https://api.botframework.com/.default";
    const { body } = await grant({ ...credentials, scope }, "botframework.com");
    expect(decodeJwt(body.access_token)).toMatchObject({ aud: "https://api.botframework.com", appid: bot?.clientId });
    expect(decodeJwt(body.access_token)).not.toHaveProperty("roles");
  });

  test.each<[string, Record<string, string>, number, string]>([
    ["a wrong secret", { client_secret: "fout" }, 401, "invalid_client"],
    ["an unknown app", { client_id: "x" }, 400, "unauthorized_client"],
    ["an app without a secret", { client_id: municipality.apps[0]?.clientId ?? "" }, 401, "invalid_client"],
    ["another grant", { grant_type: "password" }, 400, "unsupported_grant_type"],
    ["another resource", { scope: "https://elders.example/.default" }, 400, "invalid_scope"],
  ])("refuses %s", async (_what, change, status, error) => {
    expect(await grant({ ...credentials, ...change })).toMatchObject({ status, body: { error } });
  });

  test("refuses an app that has no secret, also when none is sent", async () => {
    const { client_secret: _secret, ...form } = { ...credentials, client_id: municipality.apps[0]?.clientId ?? "" };
    expect(await grant(form)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  });

  test("refuses another tenant and a form that lacks something", async () => {
    expect((await grant(credentials, "11111111-2222-4333-8444-555555555555")).body.error_description).toContain(
      "AADSTS90002",
    );
    expect((await grant({ grant_type: "client_credentials" })).status).toBe(400);
  });
});

describe("discovery", () => {
  test("tells the issuer and where tokens and keys are", async () => {
    expect(await get(`/${TENANT}/v2.0/.well-known/openid-configuration`)).toMatchObject({
      issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
      token_endpoint: `http://localhost:3979/identity/${TENANT}/oauth2/v2.0/token`,
      jwks_uri: `http://localhost:3979/identity/${TENANT}/discovery/v2.0/keys`,
    });
  });

  test("stays at the address that a swapped origin stands for", async () => {
    const forwarded = { Forwarded: "proto=https;host=login.microsoftonline.com" };
    const { token_endpoint: endpoint } = await get("/common/v2.0/.well-known/openid-configuration", forwarded);
    expect(endpoint).toBe(`https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`);
  });

  test("of instances knows the one host", async () => {
    const body = await get("/common/discovery/instance?api-version=1.1");
    expect(body.metadata).toMatchObject([{ preferred_network: "login.microsoftonline.com" }]);
  });

  test("publishes nothing but the public half of the key", async () => {
    const { keys } = await get(`/${TENANT}/discovery/v2.0/keys`);
    expect(Object.keys(keys[0] ?? {}).toSorted()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
  });
});

describe("the shortcut to tokens", () => {
  test("gives a person a token for the tab with everything that was consented", async () => {
    const { access_token: token } = await get("/token?user=Consulent1@gemeente.example");
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: "RS256", kid: "entra-1" });
    expect(decodeJwt(token)).toMatchObject({
      aud: "https://graph.microsoft.com",
      appid: municipality.apps[0]?.clientId,
      upn: "consulent1@gemeente.example",
      name: "Consulent Oost",
      oid: municipality.people[0]?.id,
      scp: "User.Read User.ReadBasic.All Sites.Selected",
    });
  });

  test("takes scopes, another app, and seconds to live", async () => {
    const { access_token: token } = await get(
      "/token?user=beheerder@gemeente.example&client=setup&scopes=User.Read%20Sites.FullControl.All&expires_in=60",
    );
    const { scp, exp, iat } = decodeJwt(token);
    expect(scp).toBe("User.Read Sites.FullControl.All");
    expect((exp ?? 0) - (iat ?? 0)).toBe(60);
  });

  test("gives an app a token by its alias or client id", async () => {
    for (const app of ["setup", municipality.apps[2]?.clientId]) {
      const { access_token: token } = await get(`/token?app=${app}`);
      expect(decodeJwt(token).roles).toContain("Sites.FullControl.All");
    }
  });

  test("gives a person any scopes that a script asks for, as long as it names no app that needs consent", async () => {
    const { access_token: token } = await get(
      "/token?user=beheerder@gemeente.example&scopes=Sites.Manage.All+Mail.Read",
    );
    expect(decodeJwt(token)).toMatchObject({
      scp: "Sites.Manage.All Mail.Read",
      appid: municipality.apps[0]?.clientId,
    });
  });

  test("gives an app the roles that a script asks for instead of its own", async () => {
    const { access_token: token } = await get("/token?app=setup&scopes=https://graph.microsoft.com/Sites.Read.All");
    expect(decodeJwt(token).roles).toEqual(["Sites.Read.All"]);
    const { access_token: usual } = await get("/token?app=bot&scopes=https://graph.microsoft.com/.default");
    expect(decodeJwt(usual).roles).toEqual(["Sites.Selected"]);
  });

  test.each([
    ["", 400, "either ?user= or ?app="],
    ["?user=a&app=b", 400, "either ?user= or ?app="],
    ["?user=niemand@gemeente.example", 404, "no user niemand@gemeente.example"],
    ["?app=onbekend", 404, "no app onbekend"],
    ["?user=consulent1@gemeente.example&client=onbekend", 404, "no app onbekend"],
    ["?user=consulent1@gemeente.example&client=tab&scopes=Mail.Read", 400, "Nobody consented to Mail.Read"],
    ["?user=consulent1@gemeente.example&expires_in=straks", 400, "either ?user= or ?app=, and expires_in in seconds"],
  ])("answers %s with one sentence", async (query, status, words) => {
    const response = await bench.emulator.handle(new Request(`${GRAPH}/identity/token${query}`));
    expect(response.status).toBe(status);
    expect(((await response.json()) as Reply).error).toContain(words);
  });
});

describe("a token for a person", () => {
  const issue = async (scopes: readonly string[]): ReturnType<typeof issueUserToken> => {
    const { core } = bench.emulator;
    const [person, app] = [findPerson(core.tenant, "teammanager@gemeente.example"), findApp(core.tenant, "tab")];
    if (person === undefined || app === undefined) throw new Error("The tenant has changed.");
    return issueUserToken(core, { person, app, scopes });
  };

  test("holds the scopes that were asked, whether written bare or with the resource", async () => {
    const token = await issue(["https://graph.microsoft.com/User.Read", "Sites.Selected", "openid", "profile"]);
    expect(token).toMatchObject({ ok: true, scopes: ["User.Read", "Sites.Selected"], expiresIn: 3900 });
  });

  test("holds all consented scopes for .default", async () => {
    expect(await issue(["https://graph.microsoft.com/.default"])).toMatchObject({
      scopes: ["User.Read", "User.ReadBasic.All", "Sites.Selected"],
    });
  });

  test("is refused, as a value, when a scope was not consented", async () => {
    expect(await issue(["User.Read", "Mail.Send"])).toEqual({
      ok: false,
      reason: "consent-required",
      missing: ["Mail.Send"],
    });
  });

  test("comes with an id token for the app", async () => {
    const token = await issue(["User.Read"]);
    if (!token.ok) throw new Error("No consent.");
    expect(decodeJwt(token.idToken)).toMatchObject({
      aud: municipality.apps[0]?.clientId,
      iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
      preferred_username: "teammanager@gemeente.example",
    });
    const { core } = bench.emulator;
    expect(await verifyToken(core, token.idToken, "https://graph.microsoft.com")).toMatchObject({ ok: false });
    expect(await verifyToken(core, token.accessToken, "https://graph.microsoft.com")).toMatchObject({
      ok: true,
      caller: { kind: "user", scopes: ["User.Read"], person: { userPrincipalName: "teammanager@gemeente.example" } },
    });
  });
});

test("anything else at the sign-in service answers 501 and names the route", async () => {
  const response = await bench.emulator.handle(new Request(`${GRAPH}/identity/common/oauth2/v2.0/authorize`));
  expect(response.status).toBe(501);
  expect(((await response.json()) as Reply).error_description).toContain("/identity/common/oauth2/v2.0/authorize");
});

describe("signing in with a code", () => {
  const device = (path: string, form: Record<string, string>): Promise<Response> =>
    bare.emulator.handle(
      new Request(`http://localhost:3979/identity${path}`, { method: "POST", body: new URLSearchParams(form) }),
    );
  const client_id = "14d82eec-204b-4c2f-b7e8-296a70dab67e";
  const begin = async (scope: string): Promise<Record<string, string>> =>
    (await (await device("/organizations/oauth2/v2.0/devicecode", { client_id, scope })).json()) as Record<
      string,
      string
    >;
  const redeem = async (device_code = ""): Promise<Reply> => {
    const form = { grant_type: "device_code", client_id, device_code, scope: "openid" };
    return (await (await device("/organizations/oauth2/v2.0/token", form)).json()) as Reply;
  };
  const type = (code = "", user = "", decision = "allowed"): Promise<Response> =>
    device("/devicelogin", { code, user: `${user}@gemeente.example`, decision });

  let bare: Bench;
  beforeAll(() => {
    bare = createBench({ tenant: bareMunicipality });
  });
  afterAll(() => bare.close());

  test("waits until somebody typed it, and works once", async () => {
    const { user_code, device_code } = await begin("https://graph.microsoft.com/Application.ReadWrite.All openid");
    expect(await redeem(device_code)).toMatchObject({ error: "authorization_pending" });
    expect((await type("", "tenantbeheerder")).status).toBe(400);
    expect((await type(user_code?.toLowerCase(), "tenantbeheerder")).status).toBe(200);
    const { access_token } = await redeem(device_code);
    expect(decodeJwt(access_token)).toMatchObject({
      upn: "tenantbeheerder@gemeente.example",
      scp: "Application.ReadWrite.All",
    });
    expect(await redeem(device_code)).toMatchObject({ error: "bad_verification_code" });
  });

  test("needs an administrator for what only an administrator may consent to", async () => {
    const { user_code, device_code } = await begin("https://graph.microsoft.com/Sites.FullControl.All");
    const page = await type(user_code, "beheerder");
    expect(page.status).toBe(403);
    expect(await page.text()).toContain("An administrator has to consent to Sites.FullControl.All.");
    expect(await redeem(device_code)).toMatchObject({ error: "authorization_pending" });
  });

  test("ends when the person says no", async () => {
    const { user_code, device_code } = await begin("https://graph.microsoft.com/User.Read");
    await type(user_code, "consulent1", "refused");
    expect(await redeem(device_code)).toMatchObject({ error: "authorization_declined" });
  });
});
