import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { createNestablePublicClientApplication } from "@azure/msal-browser";
import { NestedAppOperatingContext } from "msal-nested/context";
import { NestedAppAuthController } from "msal-nested/controller";
import nestedHalfOfMsal from "../../scripts/build/nestedHalfOfMsal.json";
import { clientIdOf } from "../../scripts/start/serve.ts";
import { findHost } from "../../src/teams/host.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { type Bridged, openTeams, type TeamsFrame } from "../support/teamsFrame.ts";

/**
 * The tab takes the nested half out of `@azure/msal-browser` by the paths of its files, which a new version may change.
 * When this fails after an update: see docs/decisions/0004-nested-half-of-msal.md; the way back is the public entry point.
 */

const CONFIGURATION = {
  auth: {
    clientId: clientIdOf("tab"),
    authority: "https://login.microsoftonline.com/3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27",
  },
  cache: { cacheLocation: "sessionStorage" },
} as const;

const REQUEST = { scopes: ["Sites.Selected", "User.ReadBasic.All"] };
const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';

let municipality: Municipality;
let teams: TeamsFrame | undefined;

beforeAll(async () => {
  municipality = await openMunicipality({ provisioned: false });
});
afterAll(() => municipality.emulator.close());
afterEach(() => {
  teams?.close();
  teams = undefined;
});

type Client = Pick<NestedAppAuthController, "acquireTokenSilent" | "acquireTokenPopup">;

async function ourHalf(): Promise<Client> {
  const context = new NestedAppOperatingContext(CONFIGURATION);
  const correlationId = crypto.randomUUID();
  expect(await context.initialize(correlationId)).toBe(true);
  const controller = new NestedAppAuthController(context);
  await controller.initialize({ correlationId });
  return controller;
}

const publicEntry = (): Promise<Client> => createNestablePublicClientApplication(CONFIGURATION);

/** What one of the two says to the broker and hands to the caller. */
async function heard(make: () => Promise<Client>, work: (client: Client) => Promise<unknown>) {
  const opened = await openTeams(municipality);
  teams = opened;
  await findHost();
  const outcome = await work(await make());
  opened.close();
  return { requests: opened.bridged.map(lasting), outcome };
}

/** A request without what differs each time. */
function lasting({ method, tokenParams }: Bridged): object {
  return { method, tokenParams: { ...tokenParams, correlationId: undefined } };
}

describe("the nested half of MSAL", () => {
  test("is where the build looks for it, in the pinned version", () => {
    for (const file of Object.values(nestedHalfOfMsal)) expect(existsSync(`node_modules/${file}`)).toBe(true);
    const installed = versionIn("node_modules/@azure/msal-browser/package.json", ({ version }) => version);
    const pinned = versionIn("package.json", ({ dependencies }) => dependencies?.["@azure/msal-browser"]);
    expect(installed).toBe(pinned);
  });

  test.each([
    ["a token without asking", (client: Client) => client.acquireTokenSilent(REQUEST)],
    ["a fresh token", (client: Client) => client.acquireTokenSilent({ ...REQUEST, forceRefresh: true })],
    ["a token after asking", (client: Client) => client.acquireTokenPopup({ ...REQUEST, scopes: [...REQUEST.scopes] })],
  ])("says and answers the same as the public entry point: %s", async (_, work) => {
    const person = async (client: Client): Promise<unknown> => {
      const { accessToken, account, scopes, tokenType, uniqueId, tenantId, fromCache } = await work(client);
      const { localAccountId, homeAccountId, username, name } = account ?? {};
      const who = { localAccountId, homeAccountId, username, name };
      return { isToken: accessToken.split(".").length === 3, who, scopes, tokenType, uniqueId, tenantId, fromCache };
    };
    const ours = await heard(ourHalf, person);
    expect(ours).toEqual(await heard(publicEntry, person));
    expect(ours.outcome).toMatchObject({ isToken: true, who: { username: "consulent1@gemeente.example" } });
  });

  test("fails the same as the public entry point when the person has to sign in again", async () => {
    const failure = (client: Client): Promise<unknown> =>
      client.acquireTokenSilent({ ...REQUEST, claims: CLAIMS }).then(
        () => undefined,
        (error: unknown) => {
          const { name, errorCode } = error as Error & { errorCode: string };
          return { name, errorCode };
        },
      );
    const ours = await heard(ourHalf, failure);
    expect(ours).toEqual(await heard(publicEntry, failure));
    expect(ours.outcome).toEqual({ name: "InteractionRequiredAuthError", errorCode: "interaction_required" });
    expect(JSON.stringify(ours.requests)).toContain("nbf");
  });

  test("takes the second token from the cache, as the public entry point does", async () => {
    const twice = async (client: Client): Promise<unknown> => {
      const first = await client.acquireTokenSilent(REQUEST);
      const second = await client.acquireTokenSilent(REQUEST);
      return { isSame: first.accessToken === second.accessToken, fromCache: second.fromCache };
    };
    const ours = await heard(ourHalf, twice);
    expect(ours).toEqual(await heard(publicEntry, twice));
    expect(ours.outcome).toEqual({ isSame: true, fromCache: true });
  });
});

type Package = Readonly<{ version?: string; dependencies?: Readonly<Record<string, string>> }>;

function versionIn(file: string, read: (content: Package) => string | undefined): string | undefined {
  return read(JSON.parse(readFileSync(file, "utf8")) as Package);
}
