import type { Person } from "../core/tenant.ts";
import { botAccount } from "./accounts.ts";
import { activity } from "./activity.ts";
import { type Bot, isInstalled, listBots } from "./bots.ts";
import type { Connector } from "./connector.ts";
import { type Conversation, participants } from "./conversations.ts";
import { deliver } from "./deliver.ts";
import { addMessage, findMessage, type Message } from "./messages.ts";

export type Said = Readonly<{ message: Message; delivered: boolean }>;

/**
 * A person types a message. In a chat the bot always hears it, in a channel only when its name is in it
 * after an @, as in Teams. `replyTo` puts it in the thread of that message.
 */
export async function say(
  connector: Connector,
  person: Person,
  conversation: Conversation,
  text: string,
  serviceUrl: string,
  replyTo?: string,
): Promise<Said> {
  const message = addMessage(connector, {
    conversation: conversation.id,
    thread: threadOf(connector, conversation, replyTo),
    author: person.mri,
    activity: { type: "message", text, textFormat: "plain", summary: "", attachments: [] },
  });
  connector.changes.announce(
    participants(connector, conversation).map(({ id }) => id),
    conversation.id,
  );

  const bot = listener(connector, conversation, text);
  if (bot === undefined) return { message, delivered: false };
  const here =
    conversation.kind === "channel" ? { ...conversation, thread: message.thread ?? message.id } : conversation;
  const sent = activity(
    connector,
    { bot, person, conversation: here, serviceUrl },
    {
      type: "message",
      id: message.id,
      textFormat: "plain",
      ...(conversation.kind === "channel" ? mention(bot, text) : { text }),
    },
  );
  const delivery = await deliver(connector, bot, sent);
  return { message, delivered: delivery.kind === "answered" && delivery.status < 300 };
}

function threadOf(connector: Connector, conversation: Conversation, replyTo: string | undefined): string | undefined {
  if (conversation.kind === "personal" || replyTo === undefined) return undefined;
  const answered = findMessage(connector, conversation.id, replyTo);
  return answered?.thread ?? answered?.id;
}

function listener(connector: Connector, conversation: Conversation, text: string): Bot | undefined {
  if (conversation.kind === "personal") return conversation.bot;
  return listBots(connector).find(
    (bot) => text.includes(`@${bot.name}`) && isInstalled(connector, bot, { scope: "team", team: conversation.team }),
  );
}

function mention(bot: Bot, text: string): Readonly<{ text: string; entities: readonly unknown[] }> {
  const tag = `<at>${bot.name}</at>`;
  return {
    text: text.replace(`@${bot.name}`, tag),
    entities: [{ type: "mention", mentioned: botAccount(bot), text: tag }],
  };
}
