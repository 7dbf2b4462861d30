import { type Context, Hono } from "hono";
import { findPerson, type Person } from "../core/tenant.ts";
import { rosterMember } from "./accounts.ts";
import type { Bot } from "./bots.ts";
import { callingBot } from "./callingBot.ts";
import { type Connector, serviceUrl } from "./connector.ts";
import { type Conversation, findConversation, participants, postingRefusal } from "./conversations.ts";
import { errorResponse } from "./errors.ts";
import type { Message } from "./messages.ts";
import { edit, post, remove } from "./posting.ts";
import { start } from "./starting.ts";

type Env = { Variables: { bot: Bot } };

/** The Bot Framework connector, v3, as far as a Teams bot uses it. */
export function botApi(connector: Connector): Hono<Env> {
  const api = new Hono<Env>({ getPath: connectorPath });

  api.use(async (c, next) => {
    const bot = await callingBot(connector, c.req.raw);
    if (bot instanceof Response) return bot;
    c.set("bot", bot);
    await next();
  });

  api.post("/v3/conversations", async (c) => start(connector, c.get("bot"), await c.req.text()));

  api.post("/v3/conversations/:conversation/activities", async (c) => {
    const text = await c.req.text();
    return inConversation(connector, c, (conversation) => said(post(connector, c.get("bot"), conversation, text)));
  });

  api.post("/v3/conversations/:conversation/activities/:activity", async (c) => {
    const text = await c.req.text();
    const replyTo = c.req.param("activity");
    return inConversation(connector, c, (it) => said(post(connector, c.get("bot"), it, text, replyTo)));
  });

  api.put("/v3/conversations/:conversation/activities/:activity", async (c) => {
    const text = await c.req.text();
    const id = c.req.param("activity");
    const url = serviceUrl(connector, c.req.raw);
    return inConversation(connector, c, (it) => done(edit(connector, c.get("bot"), it, id, text, url)));
  });

  api.delete("/v3/conversations/:conversation/activities/:activity", (c) => {
    const id = c.req.param("activity");
    return inConversation(connector, c, (it) => done(remove(connector, c.get("bot"), it, id)));
  });

  api.get("/v3/conversations/:conversation/members", (c) =>
    withRoster(connector, c, (people) => Response.json(people.map((it) => rosterMember(connector.core.tenant, it)))),
  );

  api.on("GET", ["/v3/conversations/:conversation/pagedmembers", "/v3/conversations/:conversation/pagedMembers"], (c) =>
    withRoster(connector, c, (people) =>
      Response.json({ members: people.map((it) => rosterMember(connector.core.tenant, it)) }),
    ),
  );

  api.get("/v3/conversations/:conversation/members/:member", (c) =>
    withRoster(connector, c, (people) => {
      const person = findPerson(connector.core.tenant, c.req.param("member"));
      if (person === undefined || !people.includes(person)) return errorResponse("MemberNotFoundInConversation");
      return Response.json(rosterMember(connector.core.tenant, person));
    }),
  );
  return api;
}

/**
 * The path of a call without where the connector is mounted, e.g. `/v3/conversations`.
 * SDKs join the service URL and `/v3` with one slash or two.
 */
export function connectorPath({ url }: Request): string {
  return new URL(url).pathname.replace(/^\/connector\/+/, "/");
}

function inConversation(
  connector: Connector,
  c: Context<Env>,
  act: (conversation: Conversation) => Response,
): Response {
  const conversation = findConversation(connector, c.req.param("conversation") ?? "");
  return conversation === undefined ? errorResponse("ConversationNotFound") : act(conversation);
}

function withRoster(connector: Connector, c: Context<Env>, act: (people: readonly Person[]) => Response): Response {
  return inConversation(connector, c, (conversation) => {
    const refused = postingRefusal(connector, c.get("bot"), conversation);
    return refused === undefined ? act(participants(connector, conversation)) : errorResponse(refused);
  });
}

function said(message: Message | Response | undefined): Response {
  if (message instanceof Response) return message;
  return message === undefined
    ? new Response(null, { status: 202 })
    : Response.json({ id: message.id }, { status: 201 });
}

function done(message: Message | Response): Response {
  return message instanceof Response ? message : Response.json({ id: message.id });
}
