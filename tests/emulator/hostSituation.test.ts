import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createEmulator, type Emulator } from "../../src/emulator/emulator.ts";
import { SITUATION_IDS, type SituationId } from "../../src/emulator/host/situationId.ts";
import { manifest, ORIGIN } from "./hostSetup.ts";

const USER = "consulent1@gemeente.example";
const COLLEAGUE = "consulent2@gemeente.example";

let emulator: Emulator;

beforeEach(() => {
  const nowhere = { pageDirectory: "/nowhere/page", tabDirectory: "/nowhere/tab" };
  const host = { ...nowhere, manifest, tabAddress: "https://tab.example/", tabHeaders: {}, tabConfiguration: {} };
  emulator = createEmulator({ data: ":memory:", host });
});

afterEach(() => emulator.close());

function call(method: string, path: string, body?: unknown): Promise<Response> {
  return emulator.handle(
    new Request(ORIGIN + path, { method, body: body === undefined ? null : JSON.stringify(body) }),
  );
}

const choose = async (id: SituationId): Promise<unknown> =>
  (await call("PUT", "/host/situation", { user: USER, id })).json();

const current = async (user = USER): Promise<unknown> => (await call("GET", `/host/situation?user=${user}`)).json();

type BrokerAnswer = { kind: string; response?: { token?: { access_token: string } } };

/** The token that the broker hands out, if it does. */
async function token(user = USER, extra: object = {}, claims: string | null = null): Promise<string | undefined> {
  const { clientId = "" } = emulator.core.tenant.apps.find(({ alias }) => alias === "tab") ?? {};
  const tokenParams = { clientId, scope: "User.ReadBasic.All", claims };
  const method = "decision" in extra ? "GetTokenPopup" : "GetToken";
  const request = { messageType: "NestedAppAuthRequest", method, requestId: "1", tokenParams };
  const answer = (await (await call("POST", "/host/naa", { user, request, ...extra })).json()) as BrokerAnswer;
  return answer.response?.token?.access_token;
}

/** What Graph answers to a token, and the claims that it wants instead. */
async function graph(bearer: string | undefined): Promise<Readonly<{ status: number; claims: string | null }>> {
  const headers = { authorization: `Bearer ${bearer ?? ""}` };
  const { status, headers: told } = await emulator.handle(new Request(`${ORIGIN}/v1.0/me`, { headers }));
  const [, claims = ""] = /claims="([^"]+)"/.exec(told.get("www-authenticate") ?? "") ?? [];
  return { status, claims: claims === "" ? null : Buffer.from(claims, "base64").toString("utf8") };
}

/** The tab as it is when a session ends: Graph refuses its token, the broker has no other. */
async function noticed(): Promise<void> {
  const { status, claims } = await graph(await token());
  expect(status).toBe(401);
  expect(await token(USER, {}, claims)).toBeUndefined();
  expect(await token()).toBeUndefined();
}

describe("a situation around the tab", () => {
  test.each(SITUATION_IDS)("%s is told to a page that is opened later", async (id) => {
    expect(await choose(id)).toEqual({ id });
    expect(await current()).toEqual({ id });
  });

  test("that ends a session is of one person", async () => {
    await choose("verlopen");
    await noticed();
    expect(await current(COLLEAGUE)).toEqual({ id: "normaal" });
    expect((await graph(await token(COLLEAGUE))).status).not.toBe(401);
  });

  test.each(SITUATION_IDS.filter((id) => id !== "verlopen"))(
    "%s lifts an ended session, also when the tab had noticed it",
    async (id) => {
      await choose("verlopen");
      await noticed();
      await choose(id);
      expect(await token()).toBeDefined();
      await choose("normaal");
      expect((await graph(await token())).status).not.toBe(401);
    },
  );

  test("is over once the person has signed in again", async () => {
    await choose("verlopen");
    await noticed();
    expect(await token(USER, { decision: "allowed" })).toBeDefined();
    expect(await current()).toEqual({ id: "normaal" });
  });

  test("takes the place of the one before", async () => {
    await choose("storing");
    await choose("druk");
    expect(emulator.core.faults.list()).toMatchObject([{ status: 429 }]);
    await choose("normaal");
    expect(emulator.core.faults.list()).toEqual([]);
  });

  test("is not told any more when somebody took its faults away", async () => {
    await choose("storing");
    await call("DELETE", "/emulator/faults");
    expect(await current()).toEqual({ id: "normaal" });
  });

  test.each([
    [{ user: "niemand", id: "druk" }, 404],
    [{ user: USER, id: "onbekend" }, 400],
  ])("%j is refused", async (body, status) => {
    expect((await call("PUT", "/host/situation", body)).status).toBe(status);
  });
});
