import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findApp, findPerson } from "../../../src/emulator/core/tenant.ts";
import { issueAppToken, issueUserToken } from "../../../src/emulator/identity/tokens.ts";
import { type Bench, type Client, createBench, createClient, GRAPH } from "../support/bench.ts";

let bench: Bench;
let member: Client;

beforeAll(async () => {
  bench = createBench();
  member = await bench.as("consulent1");
});
afterAll(() => bench.close());

describe("every answer", () => {
  test("carries ids, a date, no-store and what a page may read", async () => {
    const { headers, body } = await member.get("/me/niets", { "client-request-id": "mijn-id" });
    expect(headers.get("client-request-id")).toBe("mijn-id");
    expect(headers.get("request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("x-ms-ags-diagnostic")).not.toBeNull();
    expect(headers.get("Date")).toMatch(/ GMT$/);
    expect(headers.get("Cache-Control")).toContain("no-store");
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Access-Control-Expose-Headers")?.split(", ")).toEqual(
      expect.arrayContaining(["ETag", "Retry-After", "WWW-Authenticate", "client-request-id"]),
    );
    expect(headers.get("Access-Control-Expose-Headers")).not.toContain("RateLimit");
    expect(headers.get("Content-Type")).toBe(
      "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
    );
    expect(body.error.innerError).toEqual({
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/),
      "request-id": headers.get("request-id"),
      "client-request-id": "mijn-id",
    });
  });

  test("is preceded, in a browser, by a preflight that allows what was asked", async () => {
    const headers = {
      Origin: "https://tab.example",
      "Access-Control-Request-Method": "PATCH",
      "Access-Control-Request-Headers": "authorization,if-match,prefer",
    };
    const response = await bench.emulator.handle(new Request(`${GRAPH}/v1.0/me`, { method: "OPTIONS", headers }));
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Methods")).toContain("PATCH");
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe("authorization,if-match,prefer");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });
});

describe("a token", () => {
  const refused = async (token: string, message: string): Promise<void> => {
    const { status, headers, body } = await createClient(bench.handle, token).get("/me");
    expect(status).toBe(401);
    expect(headers.get("WWW-Authenticate")).toMatch(/^Bearer /);
    expect(body.error).toMatchObject({ code: "InvalidAuthenticationToken", message });
  };

  test("is needed", () => refused("", "Access token is empty."));

  test("has to be one", () => refused("a.b.c", "CompactToken parsing failed with error code: 80049217"));

  test("lives as long as it says", async () => {
    const { core } = bench.emulator;
    const [person, app] = [findPerson(core.tenant, "consulent1@gemeente.example"), findApp(core.tenant, "tab")];
    if (person === undefined || app === undefined) throw new Error("The tenant has changed.");
    const token = await issueUserToken(core, { person, app, scopes: [], expiresIn: -1 });
    if (!token.ok) throw new Error("No consent.");
    await refused(token.accessToken, "Access token has expired or is not yet valid.");
    await refused(token.idToken, "Access token validation failure. Signature is invalid.");
  });

  test("has to be meant for Graph", async () => {
    const { core } = bench.emulator;
    const app = findApp(core.tenant, "bot");
    if (app === undefined) throw new Error("The tenant has changed.");
    const token = await issueAppToken(core, { app, audience: "https://api.botframework.com" });
    await refused(token, "Access token validation failure. Invalid audience.");
  });

  test("of another emulator is not trusted", async () => {
    const elsewhere = createBench();
    const token = (await elsewhere.as("consulent1")).token;
    elsewhere.close();
    await refused(token, "Access token validation failure. Signature is invalid.");
  });

  test("cannot be altered", async () => {
    const [head = "", payload = "", signature = ""] = member.token.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...claims, scp: "Sites.FullControl.All" })).toString("base64url");
    await refused(`${head}.${forged}.${signature}`, "Access token validation failure. Signature is invalid.");
  });
});

describe("a claims challenge", () => {
  const claimsIn = (header: string | null): string => {
    const encoded = /error="insufficient_claims", claims="([^"]+)"/.exec(header ?? "")?.[1] ?? "";
    return Buffer.from(encoded, "base64url").toString();
  };
  const tokenFor = async (query: string): Promise<Client> => {
    const { body } = await bench.control("GET", `/identity/token?user=consulent1@gemeente.example${query}`);
    return createClient(bench.handle, body.access_token);
  };

  test("stops a person until a token comes that was asked with its claims", async () => {
    await bench.control("POST", "/emulator/claims", { user: "consulent1@gemeente.example" });
    const challenged = await member.get("/me");
    expect(challenged.status).toBe(401);
    const claims = claimsIn(challenged.headers.get("WWW-Authenticate"));
    expect(JSON.parse(claims)).toEqual({
      access_token: { nbf: { essential: true, value: expect.stringMatching(/^\d+$/) } },
    });

    expect((await (await tokenFor("")).get("/me")).status).toBe(401);
    expect((await (await bench.as("consulent2")).get("/me")).status).toBe(200);
    const renewed = await tokenFor(`&claims=${encodeURIComponent(claims)}`);
    expect((await renewed.get("/me")).status).toBe(200);
    expect((await member.get("/me")).status).toBe(200);

    await bench.control("POST", "/emulator/claims", { user: "consulent1@gemeente.example" });
    expect((await renewed.get("/me")).status).toBe(401);
  });

  test("needs a user that exists", async () => {
    for (const body of [{ user: "niemand" }, {}, undefined]) {
      expect((await bench.control("POST", "/emulator/claims", body)).status).toBe(400);
    }
  });
});

describe("the address of a call", () => {
  test("may repeat no option", async () => {
    expect((await member.get("/me?$select=id&%24Select=mail")).body.error.message).toContain("more than once");
  });

  test("has to be decodable", async () => {
    const answer = await bench.emulator.handle(new Request(`${GRAPH}/v1.0/users/%E0%A4%A`));
    expect(answer.status).toBe(400);
  });
});
