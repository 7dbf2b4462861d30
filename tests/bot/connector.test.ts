import { describe, expect, test } from "@jest/globals";
import { createConnector } from "../../src/bot/connector.ts";
import { connectorFailureFrom } from "../../src/bot/connectorFailure.ts";
import { isAllowedServiceUrl } from "../../src/bot/serviceUrls.ts";

describe("the token of the bot", () => {
  test.each([
    "https://evil.example/",
    "https://smba.trafficmanager.net.evil.example/",
    "https://evilteams.microsoft.com/",
    "http://smba.trafficmanager.net/",
    "https://smba.trafficmanager.net:8443/",
    "https://evil@smba.trafficmanager.net/",
    "ftp://smba.trafficmanager.net/",
    "smba.trafficmanager.net",
    "http://localhost:3978/",
    "http://proxy.gemeente.example/",
  ])("does not go to %s", async (serviceUrl) => {
    let asked = 0;
    const getToken = () => Promise.resolve(String((asked += 1)));
    const serviceUrlHosts = ["localhost:3979", "proxy.gemeente.example"];
    const waits = { sleep: () => Promise.resolve(), chance: () => 0 };
    const connector = createConnector({ tenantId: "t", getToken, serviceUrlHosts, ...waits });
    const message = { type: "message", summary: "", attachments: [] } as const;
    await expect(
      connector.send({ serviceUrl, conversationId: "a" }, { ...message, attachments: [] }),
    ).rejects.toMatchObject({ kind: "invalid" });
    await expect(connector.openChat(serviceUrl, "somebody")).rejects.toMatchObject({ kind: "invalid" });
    expect(asked).toBe(0);
  });

  test.each([
    "https://smba.trafficmanager.net/emea/3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27/",
    "https://emea.ng.teams.microsoft.com/x",
    "http://localhost:3979/connector/",
    "https://proxy.gemeente.example/teams",
  ])("may go to %s", (serviceUrl) => {
    expect(isAllowedServiceUrl(serviceUrl, ["localhost:3979", "proxy.gemeente.example"])).toBe(true);
  });
});

describe("what the connector answers", () => {
  test.each([
    [401, "sign-in"],
    [403, "out-of-reach"],
    [404, "out-of-reach"],
    [412, "busy"],
    [413, "invalid"],
    [429, "busy"],
    [500, "unreachable"],
    [502, "busy"],
    [504, "busy"],
  ])("with status %i means: %s", (status, kind) => {
    expect(connectorFailureFrom({ response: { status, headers: {} } })).toMatchObject({ kind });
  });

  test.each([
    ["7", 7000],
    [0, 0],
    ["Wed, 25 Nov 2026 10:00:00 GMT", undefined],
    ["-1", undefined],
    [undefined, undefined],
  ])("with Retry-After %s means waiting %s ms", (header, ms) => {
    const error = { response: { status: 429, headers: { "retry-after": header } } };
    expect(connectorFailureFrom(error).retryAfterMs).toBe(ms);
  });

  test("not at all means that it may have happened", () => {
    expect(connectorFailureFrom(new Error("socket hang up"))).toMatchObject({ kind: "unreachable" });
    expect(connectorFailureFrom(undefined)).toMatchObject({ kind: "unreachable" });
  });
});
