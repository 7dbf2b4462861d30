import { type Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import * as v from "valibot";
import { findPerson, type Person } from "../core/tenant.ts";
import { conversationViews } from "./clientView.ts";
import { type Connector, serviceUrl } from "./connector.ts";
import { findBot } from "./bots.ts";
import { type Conversation, findConversation, participants } from "./conversations.ts";
import { extend, extensionSchema } from "./extension.ts";
import { press, pressSchema } from "./pressing.ts";
import { markRead } from "./read.ts";
import { refreshShown } from "./refresh.ts";
import { readBody, refusal } from "./requestBody.ts";
import { say } from "./saying.ts";

const whoAndWhere = { user: v.string(), conversation: v.string() };
const seenSchema = v.object(whoAndWhere);
const messageSchema = v.object({
  ...whoAndWhere,
  text: v.pipe(v.string(), v.trim(), v.nonEmpty("Expected some text")),
  replyTo: v.optional(v.string()),
});
const pressRequestSchema = v.object({ ...whoAndWhere, ...pressSchema.entries });
const extensionRequestSchema = v.object({ ...whoAndWhere, ...extensionSchema.entries });

const NOBODY = "There is no such person in the tenant.";

/** Acting as a person, for the host page and for tests: `/teams-client`. */
export function clientRoutes(connector: Connector): Hono {
  const routes = new Hono();

  routes.get("/teams-client/conversations", (c) => {
    const person = findPerson(connector.core.tenant, c.req.query("user") ?? "");
    if (person === undefined) return refusal(404, NOBODY);
    const { id, mri, displayName: name } = person;
    return c.json({ me: { id, mri, name }, conversations: conversationViews(connector, person) });
  });

  routes.post("/teams-client/messages", async (c) => {
    const body = readBody(await c.req.text(), messageSchema);
    if (!body.ok) return refusal(400, body.message);
    const place = locate(connector, body.value);
    if (place instanceof Response) return place;
    const { text, replyTo } = body.value;
    const url = serviceUrl(connector, c.req.raw);
    const { message, delivered } = await say(connector, place.person, place.conversation, text, url, replyTo);
    return c.json({ id: message.id, delivered }, 201);
  });

  routes.post("/teams-client/press", async (c) => {
    const body = readBody(await c.req.text(), pressRequestSchema);
    if (!body.ok) return refusal(400, body.message);
    const place = locate(connector, body.value);
    if (place instanceof Response) return place;
    const url = serviceUrl(connector, c.req.raw);
    const outcome = await press(connector, place.person, place.conversation, body.value, url);
    return outcome === undefined ? refusal(404, "There is no such message of a bot.") : c.json(outcome);
  });

  routes.post("/teams-client/extension", async (c) => {
    const body = readBody(await c.req.text(), extensionRequestSchema);
    if (!body.ok) return refusal(400, body.message);
    const place = locate(connector, body.value);
    if (place instanceof Response) return place;
    const bot = findBot(connector, body.value.bot);
    if (bot === undefined) return refusal(404, "This bot has not said where it listens yet.");
    const url = serviceUrl(connector, c.req.raw);
    const answer = await extend(connector, bot, place.person, place.conversation, body.value, url);
    return answer === undefined ? refusal(404, "There is no such message.") : c.json(answer);
  });

  routes.post("/teams-client/seen", async (c) => {
    const body = readBody(await c.req.text(), seenSchema);
    if (!body.ok) return refusal(400, body.message);
    const place = locate(connector, body.value);
    if (place instanceof Response) return place;
    const { person, conversation } = place;
    if (markRead(connector, conversation.id, person)) connector.changes.announce([person.id], conversation.id);
    const refreshed = await refreshShown(connector, conversation, person, serviceUrl(connector, c.req.raw));
    return c.json({ refreshed });
  });

  routes.get("/teams-client/events", (c) => {
    const person = findPerson(connector.core.tenant, c.req.query("user") ?? "");
    return person === undefined ? refusal(404, NOBODY) : events(connector, c, person);
  });
  return routes;
}

/** `ready` at once, then `changed` with the id of a conversation. The caller fetches what it wants to know. */
function events(connector: Connector, c: Context, person: Person): Response {
  return streamSSE(
    c,
    async (stream) => {
      const stop = connector.changes.subscribe(person.id, (conversation) => {
        void stream.writeSSE({ event: "changed", data: JSON.stringify({ conversation }) });
      });
      await stream.writeSSE({ event: "ready", data: "{}" });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    },
    () => Promise.resolve(),
  );
}

function locate(
  connector: Connector,
  { user, conversation: id }: v.InferOutput<typeof seenSchema>,
): Readonly<{ person: Person; conversation: Conversation }> | Response {
  const person = findPerson(connector.core.tenant, user);
  if (person === undefined) return refusal(404, NOBODY);
  const conversation = findConversation(connector, id);
  if (conversation === undefined || !participants(connector, conversation).includes(person)) {
    return refusal(404, "This person has no such conversation.");
  }
  return { person, conversation };
}
