import * as v from "valibot";
import { findPerson } from "../core/tenant.ts";
import { type Bot, reaches } from "./bots.ts";
import type { Connector } from "./connector.ts";
import { type Conversation, findConversation, openChat } from "./conversations.ts";
import { errorResponse } from "./errors.ts";
import { MESSAGE_LIMIT, post } from "./posting.ts";
import { readBody } from "./requestBody.ts";

const requestSchema = v.object({
  isGroup: v.optional(v.boolean()),
  members: v.optional(v.array(v.object({ id: v.string() })), []),
  tenantId: v.optional(v.string()),
  channelData: v.optional(
    v.object({
      channel: v.optional(v.object({ id: v.string() })),
      tenant: v.optional(v.object({ id: v.string() })),
    }),
    {},
  ),
  activity: v.optional(v.record(v.string(), v.unknown())),
});

type StartRequest = v.InferOutput<typeof requestSchema>;

/**
 * `POST /v3/conversations`: a chat with one person, or a new thread in a channel.
 * Source: Teams docs, "Send proactive messages".
 */
export function start(connector: Connector, bot: Bot, text: string): Response {
  if (text.length * 2 > MESSAGE_LIMIT) return errorResponse("MessageSizeTooBig");
  const body = readBody(text, requestSchema);
  if (!body.ok) return errorResponse("BadArgument", body.message);

  const { tenantId, channelData } = body.value;
  const tenant = tenantId ?? channelData.tenant?.id;
  if (tenant !== undefined && tenant !== connector.core.tenant.id) {
    return errorResponse("BadArgument", "The tenant id is not that of this conversation.");
  }
  return channelData.channel === undefined
    ? startChat(connector, bot, body.value)
    : startThread(connector, bot, body.value, channelData.channel.id);
}

function startChat(connector: Connector, bot: Bot, { members, activity }: StartRequest): Response {
  const [member, second] = members;
  if (member === undefined || second !== undefined) {
    return errorResponse("BadArgument", "Exactly one member is expected; group chats are not emulated.");
  }
  const person = findPerson(connector.core.tenant, member.id);
  if (person === undefined) return errorResponse("BadSyntax");
  if (!reaches(connector, bot, person)) return errorResponse("ForbiddenOperationException");

  const chat = openChat(connector, bot, person);
  return started(connector, bot, chat, activity, ({ id }) => id);
}

function startThread(connector: Connector, bot: Bot, { activity }: StartRequest, channelId: string): Response {
  const conversation = findConversation(connector, channelId);
  if (conversation?.kind !== "channel") return errorResponse("ConversationNotFound");
  if (activity === undefined) return errorResponse("BadArgument", "A new thread in a channel needs an activity.");
  return started(connector, bot, conversation, activity, ({ id }, message) => `${id};messageid=${message}`);
}

function started(
  connector: Connector,
  bot: Bot,
  conversation: Conversation,
  activity: StartRequest["activity"],
  idOf: (conversation: Conversation, message: string | undefined) => string,
): Response {
  const said = activity === undefined ? undefined : post(connector, bot, conversation, JSON.stringify(activity));
  if (said instanceof Response) return said;
  return Response.json({ id: idOf(conversation, said?.id), activityId: said?.id }, { status: 201 });
}
