import type { Hono } from "hono";
import type { JWTPayload } from "jose";
import { decodeJwt } from "jose";
import { type Core, createCore } from "../../src/emulator/core/core.ts";
import { findApp, findPerson, type Person } from "../../src/emulator/core/tenant.ts";
import { connectorRoutes } from "../../src/emulator/connector/routes.ts";
import type { ConnectorOptions } from "../../src/emulator/connector/connector.ts";
import type { ConversationView, MessageView } from "../../src/emulator/connector/clientView.ts";
import { issueAppToken } from "../../src/emulator/identity/tokens.ts";

export const ORIGIN = "https://local.example";
export const ENDPOINT = "https://bot.example/api/messages";

/** What arrived at the bot: the activity and the token that came with it. */
export type Arrival = Readonly<{ activity: Record<string, unknown>; token: string; claims: JWTPayload }>;

type Answer = (activity: Record<string, unknown>) => Response | Promise<Response>;

const accept: Answer = () => Response.json({});

/** A connector with one registered bot that answers as the test tells it to. */
export type Bench = Readonly<{
  core: Core;
  routes: Hono;
  arrivals: Arrival[];
  answerWith(answer: Answer): void;
  /** Calls the connector as the bot does. */
  asBot(method: string, path: string, body?: unknown): Promise<Response>;
  /** Calls any other endpoint. */
  call(method: string, path: string, body?: unknown, headers?: HeadersInit): Promise<Response>;
  close(): void;
}>;

export async function createBench(options: ConnectorOptions & { data?: string } = {}): Promise<Bench> {
  const arrivals: Arrival[] = [];
  let answer = accept;
  const send = async (request: Request): Promise<Response> => {
    const token = (request.headers.get("authorization") ?? "").replace("Bearer ", "");
    const activity = (await request.json()) as Record<string, unknown>;
    arrivals.push({ activity, token, claims: decodeJwt(token) });
    return answer(activity);
  };
  const core = createCore({ data: options.data ?? ":memory:", send });
  const routes = connectorRoutes(core, options);
  const call = (method: string, path: string, body?: unknown, headers: HeadersInit = {}) =>
    Promise.resolve(routes.request(`${ORIGIN}${path}`, { method, body: JSON.stringify(body), headers }));

  await call("PUT", "/emulator/bots/bot", { endpoint: ENDPOINT });
  const app = findApp(core.tenant, "bot");
  if (app === undefined) throw new Error("The tenant has no app called bot.");
  const token = await issueAppToken(core, { app, audience: "https://api.botframework.com" });

  return {
    core,
    routes,
    arrivals,
    answerWith(next) {
      answer = next;
    },
    asBot: (method, path, body) => call(method, `/connector/${path}`, body, { authorization: `Bearer ${token}` }),
    call,
    close: () => core.database.close(),
  };
}

export function person(bench: Bench, alias: string): Person {
  const found = findPerson(bench.core.tenant, `${alias}@gemeente.example`);
  if (found === undefined) throw new Error(`Nobody is called ${alias}.`);
  return found;
}

/** Installs the bot for a person and returns the id of their chat. */
export async function installFor(bench: Bench, alias: string): Promise<string> {
  const response = await bench.call("POST", "/emulator/bots/bot/install", {
    user: person(bench, alias).userPrincipalName,
  });
  return ((await response.json()) as { conversation: string }).conversation;
}

/** Installs the bot in the first team and returns the id of its first channel. */
export async function installInTeam(bench: Bench): Promise<string> {
  const response = await bench.call("POST", "/emulator/bots/bot/install", { team: bench.core.tenant.teams[0]?.id });
  return ((await response.json()) as { conversation: string }).conversation;
}

/** What a person sees of one conversation. */
export async function seenBy(bench: Bench, alias: string, conversation: string): Promise<ConversationView> {
  const response = await bench.call("GET", `/teams-client/conversations?user=${alias}@gemeente.example`);
  const { conversations } = (await response.json()) as { conversations: ConversationView[] };
  const found = conversations.find(({ id }) => id === conversation);
  if (found === undefined) throw new Error(`${alias} does not see ${conversation}.`);
  return found;
}

export async function messageSeenBy(
  bench: Bench,
  alias: string,
  conversation: string,
  id: string,
): Promise<MessageView> {
  const found = (await seenBy(bench, alias, conversation)).messages.find((message) => message.id === id);
  if (found === undefined) throw new Error(`${alias} does not see message ${id}.`);
  return found;
}

/** A message with one card that says `text`. */
export function cardMessage(text: string, refreshFor?: readonly string[]): Record<string, unknown> {
  return {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card(text, refreshFor) }],
  };
}

export function card(text: string, refreshFor?: readonly string[]): Record<string, unknown> {
  const refresh = { action: { type: "Action.Execute", verb: "show", data: {} }, userIds: refreshFor };
  return {
    type: "AdaptiveCard",
    version: "1.5",
    body: [{ type: "TextBlock", text }],
    ...(refreshFor === undefined ? {} : { refresh }),
  };
}

/** The words on the card that a person sees. */
export function cardText(message: MessageView): unknown {
  const content = message.attachments[0]?.content as { body?: { text?: string }[] } | undefined;
  return content?.body?.[0]?.text;
}

/** The answer of a bot to an invoke that shows a card. */
export function cardAnswer(text: string): Response {
  return Response.json({ statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card(text) });
}

/** Posts a message as the bot; returns its id. */
export async function say(bench: Bench, conversation: string, message: Record<string, unknown>): Promise<string> {
  const response = await bench.asBot("POST", `v3/conversations/${conversation}/activities`, message);
  return ((await response.json()) as { id: string }).id;
}
