import { describe, expect, test } from "@jest/globals";
import { parseConfig } from "../../src/bot/config.ts";

const needed = {
  BOT_CLIENT_ID: "B04E6D82-91C7-4F3A-A5D8-6E2F70C14B93",
  BOT_CLIENT_SECRET: " geheim ",
  TENANT_ID: "3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27",
  SITE: "https://gemeente.sharepoint.example/sites/procesmatig-werken/",
  TEAMS_APP_ID: "9d1c7b3a-52e4-4f60-8a17-c3b95e0d2f64",
};

function sentence(env: Readonly<Record<string, string | undefined>>): string {
  const parsed = parseConfig(env);
  return parsed.ok ? "" : parsed.error;
}

describe("the settings", () => {
  test("are complete with the five that have no default", () => {
    expect(parseConfig(needed)).toEqual({
      ok: true,
      value: {
        clientId: "b04e6d82-91c7-4f3a-a5d8-6e2f70c14b93",
        clientSecret: "geheim",
        tenantId: "3e7d92c1-f048-4b5a-9c63-8a1b0d5e4f27",
        site: "gemeente.sharepoint.example:/sites/procesmatig-werken",
        teamsAppId: "9d1c7b3a-52e4-4f60-8a17-c3b95e0d2f64",
        port: 3978,
        notifications: undefined,
        graphOrigin: "https://graph.microsoft.com",
        loginOrigin: "https://login.microsoftonline.com",
        openIdMetadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
        serviceUrlHosts: [],
        defaultServiceUrl: "https://smba.trafficmanager.net/teams",
        remindAfterDays: 3,
        sweepEverySeconds: 120,
        logLevel: "info",
      },
    });
  });

  test("can all be given", () => {
    const all = {
      ...needed,
      SITE: "gemeente.sharepoint.example:/sites/procesmatig-werken",
      PORT: "8080",
      PUBLIC_URL: "http://localhost:8080/",
      NOTIFICATION_SECRET: "0123456789abcdef",
      GRAPH_ORIGIN: "http://localhost:3979",
      LOGIN_ORIGIN: "http://localhost:3979/identity",
      BOT_OPENID_METADATA: "http://localhost:3979/botframework/v1/.well-known/openidconfiguration",
      SERVICE_URL_HOSTS: "localhost:3979, Proxy.gemeente.example",
      DEFAULT_SERVICE_URL: "http://localhost:3979/connector/",
      REMIND_AFTER_DAYS: "5",
      SWEEP_EVERY_SECONDS: "30",
      LOG_LEVEL: "warn",
    };
    expect(parseConfig(all)).toMatchObject({
      ok: true,
      value: {
        port: 8080,
        notifications: { origin: "http://localhost:8080", secret: "0123456789abcdef" },
        serviceUrlHosts: ["localhost:3979", "proxy.gemeente.example"],
        defaultServiceUrl: "http://localhost:3979/connector",
        remindAfterDays: 5,
        sweepEverySeconds: 30,
        logLevel: "warn",
      },
    });
  });

  test("that are missing are named together, empty ones too", () => {
    expect(sentence({})).toBe(
      "The bot cannot start: set BOT_CLIENT_ID, BOT_CLIENT_SECRET, TENANT_ID, SITE, TEAMS_APP_ID.",
    );
    expect(sentence({ ...needed, SITE: "  ", BOT_CLIENT_SECRET: "" })).toBe(
      "The bot cannot start: set BOT_CLIENT_SECRET, SITE.",
    );
  });

  test("for notifications belong together", () => {
    expect(sentence({ ...needed, PUBLIC_URL: "https://bot.gemeente.example" })).toBe(
      "The bot cannot start: set NOTIFICATION_SECRET (because PUBLIC_URL is set).",
    );
  });

  test.each([
    ["BOT_CLIENT_ID", "bot", "has to be a GUID"],
    ["SITE", "procesmatig-werken", "has to be host:/sites/name"],
    ["PORT", "70000", "has to be a whole number from 0 to 65535"],
    ["PORT", "3978a", "has to be a whole number from 0 to 65535"],
    ["PUBLIC_URL", "http://bot.gemeente.example", "has to be an https address (http only on localhost)"],
    ["GRAPH_ORIGIN", "graph", "has to be an https address (http only on localhost)"],
    ["NOTIFICATION_SECRET", "kort", "has to be 16 to 128 characters"],
    ["SERVICE_URL_HOSTS", "https://smba.example/", "has to be host names with commas in between"],
    ["REMIND_AFTER_DAYS", "0", "has to be a whole number from 1 to 365"],
    ["SWEEP_EVERY_SECONDS", "1", "has to be a whole number from 5 to 86400"],
    ["LOG_LEVEL", "loud", "has to be debug, info, warn or error"],
  ])("that are wrong are named: %s=%s", (name, value, why) => {
    const said = sentence({ ...needed, NOTIFICATION_SECRET: "0123456789abcdef", [name]: value });
    expect(said).toBe(`The bot cannot start: ${name} ${why}.`);
  });

  test("are never repeated", () => {
    const secret = "zeer-geheim";
    const everywhere = Object.fromEntries(Object.keys(needed).map((name) => [name, secret]));
    expect(sentence({ ...everywhere, NOTIFICATION_SECRET: secret, PORT: secret })).not.toContain(secret);
  });
});
