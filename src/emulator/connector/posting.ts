import { botId } from "./accounts.ts";
import type { Bot } from "./bots.ts";
import type { Connector } from "./connector.ts";
import { type Conversation, participants, postingRefusal } from "./conversations.ts";
import { errorResponse } from "./errors.ts";
import {
  addMessage,
  deleteMessage,
  editMessage,
  findMessage,
  type Message,
  messageActivitySchema,
} from "./messages.ts";
import { refreshAfterEdit } from "./refresh.ts";
import { readBody } from "./requestBody.ts";
import { dropViews } from "./views.ts";

/** Bytes in UTF-16, attachments included. Source: Teams docs, "Format your bot messages". */
export const MESSAGE_LIMIT = 100 * 1024;

/** What bots may send besides messages; Teams shows it for a moment and keeps nothing. */
const FLEETING = new Set(["typing"]);

/** A bot says something. `replyTo` puts it in the thread of that message. */
export function post(
  connector: Connector,
  bot: Bot,
  conversation: Conversation,
  text: string,
  replyTo?: string,
): Message | Response | undefined {
  const refused = postingRefusal(connector, bot, conversation);
  if (refused !== undefined) return errorResponse(refused);
  if (text.length * 2 > MESSAGE_LIMIT) return errorResponse("MessageSizeTooBig");

  const body = readBody(text, messageActivitySchema);
  if (!body.ok) return errorResponse("BadArgument", body.message);
  if (FLEETING.has(body.value.type)) return undefined;
  if (body.value.type !== "message") {
    return errorResponse("BadArgument", `Activities of type ${body.value.type} are not emulated.`);
  }

  const thread = threadOf(connector, conversation, replyTo);
  const message = addMessage(connector, {
    conversation: conversation.id,
    thread,
    author: botId(bot),
    activity: body.value,
  });
  announce(connector, conversation);
  return message;
}

/** A bot changes what it said. Everybody sees the shared message again; refreshes start anew. */
export function edit(
  connector: Connector,
  bot: Bot,
  conversation: Conversation,
  id: string,
  text: string,
  serviceUrl: string,
): Message | Response {
  const message = ownMessage(connector, bot, conversation, id);
  if (message instanceof Response) return message;
  if (text.length * 2 > MESSAGE_LIMIT) return errorResponse("MessageSizeTooBig");
  const body = readBody(text, messageActivitySchema);
  if (!body.ok) return errorResponse("BadArgument", body.message);

  const { edited, lookedBefore } = connector.core.database.transaction(() => ({
    lookedBefore: dropViews(connector, message),
    edited: editMessage(connector, message, body.value),
  }));
  announce(connector, conversation);
  refreshAfterEdit(connector, conversation, edited, lookedBefore, serviceUrl);
  return edited;
}

/** A bot takes back what it said. */
export function remove(connector: Connector, bot: Bot, conversation: Conversation, id: string): Message | Response {
  const message = ownMessage(connector, bot, conversation, id);
  if (message instanceof Response) return message;
  connector.core.database.transaction(() => {
    dropViews(connector, message);
    deleteMessage(connector, message);
  });
  announce(connector, conversation);
  return message;
}

function ownMessage(connector: Connector, bot: Bot, conversation: Conversation, id: string): Message | Response {
  const refused = postingRefusal(connector, bot, conversation);
  if (refused !== undefined) return errorResponse(refused);
  const message = findMessage(connector, conversation.id, id);
  if (message === undefined || message.deletedAt !== undefined) return errorResponse("ActivityNotFoundInConversation");
  return message.author === botId(bot) ? message : errorResponse("NotEnoughPermissions");
}

/** In a channel an answer goes to the thread of what it answers; without that it starts a thread. */
function threadOf(connector: Connector, conversation: Conversation, replyTo: string | undefined): string | undefined {
  if (conversation.kind === "personal") return undefined;
  const answered = replyTo === undefined ? undefined : findMessage(connector, conversation.id, replyTo);
  return conversation.thread ?? answered?.thread ?? answered?.id;
}

function announce(connector: Connector, conversation: Conversation): void {
  connector.changes.announce(
    participants(connector, conversation).map(({ id }) => id),
    conversation.id,
  );
}
