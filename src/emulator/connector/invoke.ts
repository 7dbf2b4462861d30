import type { Person } from "../core/tenant.ts";
import { activity } from "./activity.ts";
import type { Bot } from "./bots.ts";
import type { Execute } from "./card.ts";
import type { Connector } from "./connector.ts";
import type { Conversation } from "./conversations.ts";
import { deliver } from "./deliver.ts";
import { failed, type InvokeAnswer, readInvokeAnswer } from "./invokeAnswer.ts";
import type { Message } from "./messages.ts";

/** A card action on its way: who pressed, on which message of which bot, or that Teams asks by itself. */
export type CardAction = Readonly<{
  bot: Bot;
  person: Person;
  conversation: Conversation;
  message: Message;
  action: Execute;
  trigger: "manual" | "automatic";
  serviceUrl: string;
}>;

/** Sends `adaptiveCard/action` and reads the answer; it does not change what anybody sees. */
export async function invoke(connector: Connector, request: CardAction): Promise<InvokeAnswer> {
  const { bot, message, action, trigger } = request;
  const sent = activity(connector, sceneOf(request), {
    type: "invoke",
    name: "adaptiveCard/action",
    replyToId: message.id,
    value: { action, trigger },
    channelData: { source: { name: "message" }, legacy: { replyToId: message.id } },
  });

  const again = connector.troubles.takeDuplicate() ? deliver(connector, bot, sent) : undefined;
  const delivery = await deliver(connector, bot, sent);
  await again;
  if (connector.troubles.takeDrop()) return failed("The answer of the bot was lost, as was asked for.");
  return readInvokeAnswer(delivery);
}

/** Sends what a classic Action.Submit sends: a message without text that holds the data. */
export async function submit(
  connector: Connector,
  request: Omit<CardAction, "action">,
  data: unknown,
): Promise<boolean> {
  const sent = activity(connector, sceneOf(request), {
    type: "message",
    replyToId: request.message.id,
    value: data,
    channelData: { source: { name: "message" }, legacy: { replyToId: request.message.id } },
  });
  const delivery = await deliver(connector, request.bot, sent);
  return delivery.kind === "answered" && delivery.status < 300;
}

/** In a channel the conversation of an activity is the thread that the message is in. */
function sceneOf({ bot, person, conversation, message, serviceUrl }: Omit<CardAction, "action">) {
  const inThread =
    conversation.kind === "channel" ? { ...conversation, thread: message.thread ?? message.id } : conversation;
  return { bot, person, conversation: inThread, serviceUrl };
}
