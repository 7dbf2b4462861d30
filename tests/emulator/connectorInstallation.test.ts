import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createRemoteJWKSet, customFetch, jwtVerify } from "jose";
import { type Bench, createBench, ENDPOINT, installFor, installInTeam, ORIGIN, person } from "./connectorSetup.ts";

let bench: Bench;

beforeEach(async () => {
  bench = await createBench();
});

afterEach(() => bench.close());

describe("installing a bot for a person", () => {
  test("tells the bot who, where and in which tenant", async () => {
    const conversation = await installFor(bench, "teammanager");
    const { id, mri, displayName } = person(bench, "teammanager");

    const expected = {
      channelId: "msteams",
      serviceUrl: `${ORIGIN}/connector/`,
      locale: "nl-NL",
      from: { id: mri, name: displayName, aadObjectId: id },
      recipient: { id: `28:${botAppId()}` },
      conversation: { id: conversation, conversationType: "personal", tenantId: bench.core.tenant.id },
      channelData: { tenant: { id: bench.core.tenant.id } },
    };
    expect(bench.arrivals.map(({ activity }) => activity)).toMatchObject([
      { type: "conversationUpdate", membersAdded: [{ id: `28:${botAppId()}` }], ...expected },
      { type: "installationUpdate", action: "add", ...expected },
    ]);
  });

  test("says nothing the second time", async () => {
    const first = await installFor(bench, "teammanager");
    const again = await bench.call("POST", "/emulator/bots/bot/install", { user: "teammanager@gemeente.example" });

    expect(await again.json()).toEqual({ changed: false, conversation: first, delivered: true });
    expect(bench.arrivals).toHaveLength(2);
  });

  test("tells whether the bot took it", async () => {
    bench.answerWith(() => new Response(null, { status: 500 }));
    const response = await bench.call("POST", "/emulator/bots/bot/install", { user: "consulent1@gemeente.example" });
    expect(await response.json()).toMatchObject({ changed: true, delivered: false });
  });

  test("can be undone, and then the bot may not say anything there", async () => {
    const conversation = await installFor(bench, "teammanager");
    await bench.call("POST", "/emulator/bots/bot/uninstall", { user: "teammanager@gemeente.example" });

    expect(bench.arrivals.at(-1)?.activity).toMatchObject({ type: "installationUpdate", action: "remove" });
    const response = await bench.asBot("POST", `v3/conversations/${conversation}/activities`, { type: "message" });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: "BotNotInConversationRoster" } });
  });
});

describe("installing a bot in a team", () => {
  test("names the team and its first channel", async () => {
    await installInTeam(bench);
    const [team] = bench.core.tenant.teams;

    expect(bench.arrivals.map(({ activity }) => activity)).toMatchObject([
      {
        type: "conversationUpdate",
        conversation: { id: team?.internalId, isGroup: true, conversationType: "channel" },
        channelData: {
          eventType: "teamMemberAdded",
          team: { id: team?.internalId, aadGroupId: team?.id, name: team?.displayName },
        },
      },
      { type: "installationUpdate", action: "add" },
    ]);
  });
});

describe("a call to a bot", () => {
  test("is signed with the published keys, for that bot and that service URL", async () => {
    await installFor(bench, "teammanager");
    const metadata = await bench.call("GET", "/botframework/v1/.well-known/openidconfiguration");
    const { issuer, jwks_uri: keys } = (await metadata.json()) as { issuer: string; jwks_uri: string };
    expect(keys).toBe(`${ORIGIN}/botframework/v1/.well-known/keys`);

    const published = createRemoteJWKSet(new URL(keys), {
      [customFetch]: (url: string) => Promise.resolve(bench.routes.request(url)),
    });
    const arrival = bench.arrivals[0];
    const { payload } = await jwtVerify(arrival?.token ?? "", published, { issuer, audience: botAppId() });
    expect(payload.serviceurl).toBe(arrival?.activity.serviceUrl);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  });
});

describe("the switches for bots", () => {
  test.each([
    ["PUT", "/emulator/bots/nobody", { endpoint: ENDPOINT }, 404, "There is no such app"],
    ["PUT", "/emulator/bots/bot", { endpoint: "somewhere" }, 400, "endpoint: Invalid URL"],
    ["POST", "/emulator/bots/tab/install", { user: "x" }, 404, "has not said where it listens"],
    ["POST", "/emulator/bots/bot/install", { group: "x" }, 400, "Expected either user or team"],
    ["POST", "/emulator/bots/bot/install", { user: "nobody@gemeente.example" }, 404, "no such person or team"],
    ["PUT", "/emulator/bots/bot/blocked", { user: "nobody", blocked: true }, 404, "no such bot or person"],
    ["POST", "/emulator/connector", { duplicates: 1 }, 400, "duplicates"],
    ["GET", "/emulator/bots/bot/install", undefined, 501, "GET /emulator/bots/bot/install is not emulated"],
    ["GET", "/teams-client/contacts", undefined, 501, "GET /teams-client/contacts is not emulated"],
  ])("answer %s %s %j with %i", async (method, path, body, status, sentence) => {
    const response = await bench.call(method, path, body);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(sentence);
  });
});

function botAppId(): string | undefined {
  return bench.core.tenant.apps.find(({ alias }) => alias === "bot")?.clientId;
}
