import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { clientIdOf } from "../../scripts/start/serve.ts";
import { createGraph } from "../../src/sharepoint/graph/graph.ts";
import { findHost } from "../../src/teams/host.ts";
import { createSignIn } from "../../src/teams/createSignIn.ts";
import { type SignIn, SignInNeeded, type SignInOptions } from "../../src/teams/signIn.ts";
import { type Municipality, openMunicipality, SITE } from "../support/municipality.ts";
import { openTeams, type Situation, type TeamsFrame } from "../support/teamsFrame.ts";

const TENANT = "3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27";
const OPTIONS: SignInOptions = { clientId: clientIdOf("tab"), tenantId: TENANT, scopes: ["Sites.Selected"] };
/** What nobody consented to for the whole municipality. */
const UNUSUAL: SignInOptions = { ...OPTIONS, scopes: ["Sites.Manage.All"] };

let municipality: Municipality;
let teams: TeamsFrame | undefined;

beforeEach(async () => {
  municipality = await openMunicipality({ provisioned: false });
});

afterEach(() => {
  jest.useRealTimers();
  teams?.close();
  teams = undefined;
  municipality.emulator.close();
});

afterAll(() => expect("nestedAppAuthBridge" in globalThis).toBe(false));

/** Somebody who opened the tab in Teams, and how the tab signs them in. */
async function inTeams(options = OPTIONS, situation: Partial<Situation> = {}) {
  const opened = await openTeams(municipality, situation);
  teams = opened;
  await findHost();
  return { teams: opened, signIn: await createSignIn(options, true) };
}

function methodsOf({ bridged }: TeamsFrame): readonly string[] {
  return bridged.map(({ method }) => method);
}

describe("signing in inside Teams", () => {
  test("gives a token of the person that Graph accepts, and asks nobody anything", async () => {
    const { teams: asked, signIn } = await inTeams();
    const token = await signIn.token();
    expect(decodeJwt(token)).toMatchObject({ upn: "consulent1@gemeente.example", scp: "Sites.Selected" });
    const site = await municipality.call(`/v1.0/sites/${SITE}`, { headers: { Authorization: `Bearer ${token}` } });
    expect(site.status).toBe(200);
    expect(asked.questions).toEqual([]);
  });

  test("knows the person by the id and the name that the directory has", async () => {
    const { signIn } = await inTeams();
    const { id, displayName: name } = municipality.person("consulent1");
    expect(await signIn.account()).toEqual({ id, name, tenantId: TENANT });
  });

  test("asks in the name of the tab, in its own tenant, so that a guest gets no token of elsewhere", async () => {
    const { teams: asked, signIn } = await inTeams();
    await signIn.token();
    await signIn.ask();
    for (const { tokenParams } of asked.bridged.slice(1)) {
      expect(tokenParams).toMatchObject({
        clientId: OPTIONS.clientId,
        authority: `https://login.microsoftonline.com/${TENANT}`,
        scope: expect.stringContaining("Sites.Selected"),
      });
    }
    expect(methodsOf(asked)).toEqual(["GetInitContext", "GetToken", "GetTokenPopup"]);
  });

  test("asks the broker once, and again only when the token may not come from the cache", async () => {
    const { teams: asked, signIn } = await inTeams();
    const first = await signIn.token();
    expect(await signIn.token()).toBe(first);
    expect(methodsOf(asked)).toEqual(["GetInitContext", "GetToken"]);
    await signIn.token({ refresh: true });
    expect(methodsOf(asked)).toEqual(["GetInitContext", "GetToken", "GetToken"]);
  });

  test("of somebody who has to agree first waits for a press, and goes on once they did", async () => {
    const { teams: asked, signIn } = await inTeams(UNUSUAL);
    await expect(signIn.token()).rejects.toThrow(SignInNeeded);
    expect(asked.questions).toEqual([]);
    await signIn.ask();
    expect(asked.questions).toEqual(["consent"]);
    expect(decodeJwt(await signIn.token())).toMatchObject({ scp: "Sites.Manage.All" });
  });

  test("of somebody who says no fails, and can be asked again", async () => {
    const { teams: asked, signIn } = await inTeams(UNUSUAL);
    asked.says("refused");
    await expect(signIn.ask()).rejects.toMatchObject({ errorCode: "user_canceled" });
    await expect(signIn.token()).rejects.toThrow(SignInNeeded);
    asked.says("allowed");
    await signIn.ask();
    expect(await signIn.token()).not.toBe("");
  });

  test("passes on what Graph demands after an administrator ended the session", async () => {
    const { teams: asked, signIn } = await inTeams();
    await endSession();
    await expect(readSite(signIn)).rejects.toThrow(SignInNeeded);
    expect(JSON.parse(asked.bridged.at(-1)?.tokenParams?.claims ?? "{}")).toMatchObject({
      access_token: { nbf: { essential: true, value: expect.stringMatching(/^\d+$/) } },
    });
    await signIn.ask();
    expect(asked.questions).toEqual(["sign-in"]);
    expect(await readSite(signIn)).toMatchObject({ displayName: "Procesmatig werken" });
  });

  test("gives up on a broker that stays silent after ten seconds; asking the person would not help", async () => {
    const { teams: asked, signIn } = await inTeams();
    asked.silenceBroker();
    jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] });
    const failed = jest.fn();
    void signIn.token().catch(failed);
    await jest.advanceTimersByTimeAsync(9990);
    expect(failed).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(20);
    expect(failed).toHaveBeenCalledWith(expect.not.objectContaining({ name: "SignInNeeded" }));
  });

  test("without network fails without asking the person anything", async () => {
    const error = { status: "NO_NETWORK", code: "no_network", subError: "", description: "" };
    const { signIn } = await inTeams(OPTIONS, {
      answers: {
        "nestedAppAuth.execute": (usual) => {
          const { requestId, initContext } = JSON.parse(String(usual?.[1])) as Record<string, unknown>;
          const failure = { messageType: "NestedAppAuthResponse", requestId, success: false, error };
          return initContext === undefined ? [null, JSON.stringify(failure)] : usual;
        },
      },
    });
    await expect(signIn.token()).rejects.toMatchObject({ errorCode: "no_network_connectivity" });
  });

  test("in a Teams that is too old for it says so at once", async () => {
    const withoutBroker = (usual: readonly unknown[] = []): readonly unknown[] => {
      const runtime = JSON.parse(String(usual[3])) as { supports: object };
      const supports = { ...runtime.supports, nestedAppAuth: undefined };
      return [...usual.slice(0, 3), JSON.stringify({ ...runtime, supports })];
    };
    await expect(inTeams(OPTIONS, { answers: { initialize: withoutBroker } })).rejects.toThrow(
      "This Teams has no broker for nested sign-in.",
    );
  });

  test("knows somebody else when somebody else opens the tab", async () => {
    const first = await inTeams();
    await first.signIn.token();
    first.teams.close();
    const { signIn } = await inTeams(OPTIONS, { als: "teammanager" });
    expect(await signIn.account()).toMatchObject({ name: municipality.person("teammanager").displayName });
  });
});

describe("signing in in a browser of its own", () => {
  test("waits for a press of somebody who was not here before", async () => {
    const signIn = await createSignIn(OPTIONS, false);
    await expect(signIn.token()).rejects.toThrow(SignInNeeded);
    await expect(signIn.account()).rejects.toThrow(SignInNeeded);
  });
});

/** From now on Graph wants a token of after this moment from this person. */
async function endSession(): Promise<void> {
  const answer = await municipality.call("/emulator/claims", {
    method: "POST",
    body: JSON.stringify({ user: "consulent1@gemeente.example" }),
  });
  expect(answer.status).toBe(204);
}

function readSite(signIn: SignIn): Promise<unknown> {
  const graph = createGraph({
    getToken: (options) => signIn.token(options),
    fetch: (input, init) => municipality.emulator.handle(new Request(input, init)),
  });
  return graph.send({ method: "GET", path: `/sites/${SITE}` });
}
