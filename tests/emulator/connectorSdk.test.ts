import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { AddressInfo } from "node:net";
import { serve, type ServerType } from "@hono/node-server";
import { PUBLIC, withOverrides } from "@microsoft/teams.api";
import { App, type HttpRouteHandler } from "@microsoft/teams.apps";
import { AdaptiveCard, TextBlock } from "@microsoft/teams.cards";
import { mintBotToken } from "../../src/emulator/connector/botToken.ts";
import { connectorRoutes } from "../../src/emulator/connector/routes.ts";
import { type Core, createCore } from "../../src/emulator/core/core.ts";
import { findApp, findPerson } from "../../src/emulator/core/tenant.ts";
import { issueAppToken } from "../../src/emulator/identity/tokens.ts";

/**
 * A bot written with Microsoft's own SDK: an independent reader of what the connector sends and answers.
 * It checks the signature of every call, and calls back over a real socket.
 */

const USER = "teammanager@gemeente.example";

type Logger = NonNullable<NonNullable<ConstructorParameters<typeof App>[0]>["logger"]>;

const nothing = () => undefined;
const silent: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  log: nothing,
  trace: nothing,
  child: () => silent,
};

let core: Core;
let server: ServerType;
let origin: string;
let bot: App;
let receive: HttpRouteHandler;

beforeEach(async () => {
  core = createCore({ data: ":memory:", send: toBot });
  const app = findApp(core.tenant, "bot");
  if (app === undefined) throw new Error("The tenant has no app called bot.");
  const listening = Promise.withResolvers<AddressInfo>();
  server = serve({ fetch: connectorRoutes(core).fetch, port: 0 }, listening.resolve);
  origin = `http://localhost:${(await listening.promise).port}`;

  bot = new App({
    clientId: app.clientId,
    tenantId: core.tenant.id,
    token: () => issueAppToken(core, { app, audience: "https://api.botframework.com" }),
    cloud: withOverrides(PUBLIC, { openIdMetadataUrl: `${origin}/botframework/v1/.well-known/openidconfiguration` }),
    serviceUrl: `${origin}/connector/`,
    logger: silent,
    httpServerAdapter: {
      registerRoute(_method, _path, handler) {
        receive = handler;
      },
    },
  });
  await bot.initialize();
  await call("PUT", "/emulator/bots/bot", { endpoint: "https://bot.example/api/messages" });
});

afterEach(() => {
  server.close();
  core.database.close();
});

async function toBot(request: Request): Promise<Response> {
  const { status, body } = await receive({ headers: Object.fromEntries(request.headers), body: await request.json() });
  return Response.json(body ?? {}, { status });
}

async function call(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(origin + path, { method, body: JSON.stringify(body) });
  return (await response.json()) as Record<string, unknown>;
}

async function chat(): Promise<{
  id: string;
  messages: { id: string; text: string; attachments: { content: object }[] }[];
}> {
  const { conversations } = await call("GET", `/teams-client/conversations?user=${USER}`);
  return (conversations as Awaited<ReturnType<typeof chat>>[])[0] ?? { id: "", messages: [] };
}

const cardOf = (text: string) => new AdaptiveCard(new TextBlock(text));

describe("a bot of the Teams SDK", () => {
  test("welcomes who installs it, and answers what they say", async () => {
    bot.on("install.add", ({ send }) => send("Welkom").then(() => undefined));
    bot.on("message", ({ send, activity }) => send(`Je zei: ${activity.text}`).then(() => undefined));

    expect(await call("POST", "/emulator/bots/bot/install", { user: USER })).toMatchObject({ delivered: true });
    const { id: conversation } = await chat();
    await call("POST", "/teams-client/messages", { user: USER, conversation, text: "hoi" });
    expect((await chat()).messages.map(({ text }) => text)).toEqual(["Welkom", "hoi", "Je zei: hoi"]);
  });

  test("finds somebody by Entra id, sends a card, hears the button and edits the card", async () => {
    await call("POST", "/emulator/bots/bot/install", { user: USER });
    const { id: entraId = "" } = findPerson(core.tenant, USER) ?? {};
    const { id: conversation } = await bot.api.conversations.create({
      members: [{ id: entraId, name: "", role: "user" }],
      tenantId: core.tenant.id,
    });
    const sent = await bot.send(conversation, cardOf("Gevraagd"));

    let pressedBy: string | undefined;
    bot.on("card.action", async ({ activity, api }) => {
      pressedBy = activity.from.aadObjectId;
      await api.conversations.updateActivity(conversation, sent.id, {
        type: "message",
        attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: cardOf("Besloten") }],
      });
      return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "Dank je" };
    });
    const action = { type: "Action.Execute", verb: "approve", data: {} };
    const press = { user: USER, conversation, activity: sent.id, action };

    expect(await call("POST", "/teams-client/press", press)).toEqual({ outcome: "message", text: "Dank je" });
    expect(pressedBy).toBe(entraId);
    expect((await chat()).messages[0]?.attachments[0]?.content).toMatchObject({ body: [{ text: "Besloten" }] });
  });

  test("reads the roster of a team", async () => {
    const [team] = core.tenant.teams;
    await call("POST", "/emulator/bots/bot/install", { team: team?.id });
    const members = await bot.api.conversations.getMembers(team?.internalId ?? "");
    expect(members.map(({ aadObjectId }) => aadObjectId)).toEqual(team?.memberIds);
  });

  test.each([
    ["of another service URL", { claims: { serviceurl: "https://evil.example/" } }],
    ["of another issuer", { claims: { iss: "https://login.microsoftonline.com/x/v2.0" } }],
    ["that expired", { expiresIn: -3600 }],
    ["signed by Entra", { signer: "entra" as const }],
  ])("does not let in a token %s", async (_, forged) => {
    const serviceUrl = `${origin}/connector/`;
    const body = { type: "message", id: "1", serviceUrl, from: { id: "29:x" }, conversation: { id: "c" } };
    const honest = { appId: findApp(core.tenant, "bot")?.clientId ?? "", serviceUrl };
    const status = async (request: typeof honest) =>
      (await receive({ headers: { authorization: `Bearer ${await mintBotToken(core, request)}` }, body })).status;

    expect(await status({ ...honest, ...forged })).toBe(401);
    expect(await status(honest)).toBe(200);
  });
});
