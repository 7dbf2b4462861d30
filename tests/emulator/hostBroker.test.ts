import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { claimsRequest } from "../../src/emulator/identity/claimsRequest.ts";
import { verifyToken } from "../../src/emulator/identity/verify.ts";
import { createHostBench, type HostBench } from "./hostSetup.ts";

type Answer = {
  kind: string;
  reason?: string;
  scopes?: string[];
  response?: {
    requestId: string;
    success: boolean;
    token?: { access_token: string; id_token: string; scope: string; expires_in: number };
    account?: { homeAccountId: string; username: string; environment: string };
    initContext?: { accountContext: { homeAccountId: string } };
    error?: { status: string; code: string };
  };
};

const USER = "consulent1@gemeente.example";

let bench: HostBench;
let clientId: string;

beforeEach(() => {
  bench = createHostBench();
  clientId = bench.core.tenant.apps.find(({ alias }) => alias === "tab")?.clientId ?? "";
});

afterEach(() => bench.close());

async function ask(method: string, params: object = {}, extra: object = {}): Promise<Answer> {
  const request = {
    messageType: "NestedAppAuthRequest",
    method,
    requestId: "r-1",
    tokenParams: { clientId, scope: "User.Read", ...params },
  };
  return (await (await bench.post("/host/naa", { user: USER, request, ...extra })).json()) as Answer;
}

const person = () => bench.core.tenant.people.find(({ userPrincipalName }) => userPrincipalName === USER);

describe("nested app authentication", () => {
  test("tells who is signed in", async () => {
    const { response } = await ask("GetInitContext");
    expect(response).toMatchObject({ requestId: "r-1", success: true });
    expect(response?.initContext?.accountContext.homeAccountId).toBe(`${person()?.id}.${bench.core.tenant.id}`);
  });

  test("hands out a token that Graph accepts, with an account that MSAL understands", async () => {
    const { response } = await ask("GetToken");
    const verified = await verifyToken(bench.core, response?.token?.access_token ?? "", "https://graph.microsoft.com");
    expect(verified).toMatchObject({ ok: true, caller: { kind: "user", scopes: ["User.Read"] } });
    expect(decodeJwt(response?.token?.id_token ?? "")).toMatchObject({ oid: person()?.id, preferred_username: USER });
    expect(response?.account).toMatchObject({ username: USER, environment: "login.microsoftonline.com" });
  });

  test("needs the person for a scope that nobody consented to, and remembers a yes", async () => {
    const scope = "Sites.Manage.All";
    expect((await ask("GetToken", { scope })).response?.error).toMatchObject({
      status: "USER_INTERACTION_REQUIRED",
      code: "consent_required",
      description: expect.stringContaining("AADSTS65001"),
    });
    expect(await ask("GetTokenPopup", { scope })).toMatchObject({ kind: "ask", reason: "consent", scopes: [scope] });

    const refused = await ask("GetTokenPopup", { scope }, { decision: "refused" });
    expect(refused.response?.error).toMatchObject({ status: "USER_CANCEL" });
    const allowed = await ask("GetTokenPopup", { scope }, { decision: "allowed" });
    expect(allowed.response?.token?.scope).toBe(scope);
    expect((await ask("GetToken", { scope })).response?.success).toBe(true);
  });

  test("remembers it for that person only", async () => {
    const scope = "Sites.Manage.All";
    await ask("GetTokenPopup", { scope }, { decision: "allowed" });
    const other = await ask("GetToken", { scope }, { user: "consulent2@gemeente.example" });
    expect(other.response?.error).toMatchObject({ status: "USER_INTERACTION_REQUIRED" });
  });

  test("asks to sign in again after a claims challenge, and then puts the claims into the token", async () => {
    const claims = claimsRequest(1_795_000_000);
    expect((await ask("GetToken", { claims })).response?.error).toMatchObject({
      status: "USER_INTERACTION_REQUIRED",
      code: "interaction_required",
      description: expect.stringContaining("AADSTS50173"),
    });
    expect(await ask("GetTokenPopup", { claims })).toMatchObject({ kind: "ask", reason: "sign-in" });

    const { response } = await ask("GetTokenPopup", { claims }, { decision: "allowed" });
    const verified = await verifyToken(bench.core, response?.token?.access_token ?? "", "https://graph.microsoft.com");
    expect(verified).toMatchObject({ caller: { requestedNotBefore: 1_795_000_000 } });
  });

  test("has enough of one sign-in for every challenge before it, also when the popup had no claims", async () => {
    const now = Math.floor(bench.core.now().getTime() / 1000);
    const error = { status: "USER_INTERACTION_REQUIRED" };
    expect((await ask("GetToken", { claims: claimsRequest(now - 20) })).response?.error).toMatchObject(error);
    expect(await ask("GetTokenPopup")).toMatchObject({ kind: "ask", reason: "sign-in" });
    expect((await ask("GetTokenPopup", {}, { decision: "allowed" })).response?.success).toBe(true);

    expect((await ask("GetToken", { claims: claimsRequest(now - 10) })).response?.success).toBe(true);
    expect((await ask("GetToken", { claims: claimsRequest(now + 3600) })).response?.error).toMatchObject(error);
  });

  test("does not take the claims that MSAL always sends for a challenge", async () => {
    const claims = '{"id_token":{"signin_state":{"essential":false}}}';
    expect((await ask("GetToken", { claims })).response?.success).toBe(true);
  });

  test.each([
    ["an app that is not registered", "GetToken", { clientId: "none" }, {}, "PERSISTENT_ERROR"],
    ["somebody who does not exist", "GetToken", {}, { user: "nobody" }, "ACCOUNT_UNAVAILABLE"],
    ["another method", "GetActiveAccount", {}, {}, "PERSISTENT_ERROR"],
  ])("refuses %s", async (_, method, params, extra, status) => {
    expect((await ask(method, params, extra)).response?.error).toMatchObject({ status });
  });

  test("refuses what is no request at all", async () => {
    expect((await bench.post("/host/naa", { user: USER, request: {} })).status).toBe(400);
  });
});
