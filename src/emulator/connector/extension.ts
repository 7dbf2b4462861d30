import * as v from "valibot";
import type { Person } from "../core/tenant.ts";
import { activity } from "./activity.ts";
import type { Bot } from "./bots.ts";
import type { Connector } from "./connector.ts";
import type { Conversation } from "./conversations.ts";
import { deliver } from "./deliver.ts";
import { type ExtensionAnswer, failedExtension, readExtensionAnswer } from "./extensionAnswer.ts";
import { messagePayload } from "./messagePayload.ts";
import { findMessage } from "./messages.ts";

/** An action of an app, chosen from the menu of a message, from where one types, or from the search box. */
export const extensionSchema = v.object({
  bot: v.string(),
  command: v.string(),
  context: v.picklist(["message", "compose", "commandbox"]),
  /** The message that it is about; only with the context `message`. */
  activity: v.optional(v.string()),
  /** What the dialog handed over; absent when the action was only just chosen. */
  data: v.optional(v.unknown()),
});

export type ExtensionRequest = v.InferOutput<typeof extensionSchema>;

/** Teams waits so long, and asks three times at most. Source: Teams docs, "Respond to the task module submit". */
const PATIENCE_MS = 5_000;
const ATTEMPTS = 3;

/**
 * Sends `composeExtension/fetchTask`, or `composeExtension/submitAction` when there is data, and reads the answer.
 * Undefined when the message is not there. Source: Teams docs, "Create and send the task module".
 */
export async function extend(
  connector: Connector,
  bot: Bot,
  person: Person,
  conversation: Conversation,
  { command, context, activity: id, data }: ExtensionRequest,
  serviceUrl: string,
): Promise<ExtensionAnswer | undefined> {
  const message = id === undefined ? undefined : findMessage(connector, conversation.id, id);
  if ((message === undefined || message.deletedAt !== undefined) && context === "message") return undefined;

  const sent = activity(
    connector,
    { bot, person, conversation, serviceUrl },
    {
      type: "invoke",
      name: data === undefined ? "composeExtension/fetchTask" : "composeExtension/submitAction",
      value: {
        commandId: command,
        commandContext: context,
        context: { theme: "default" },
        ...(data === undefined ? {} : { data }),
        ...(message === undefined ? {} : { messagePayload: messagePayload(connector, conversation, message) }),
      },
      channelData: { source: { name: context } },
    },
  );
  const again = connector.troubles.takeDuplicate() ? deliver(connector, bot, sent) : undefined;
  const answer = await askPatiently(connector, bot, sent);
  await again;
  return connector.troubles.takeDrop() ? failedExtension("The answer of the bot was lost, as was asked for.") : answer;
}

async function askPatiently(
  connector: Connector,
  bot: Bot,
  sent: Parameters<typeof deliver>[2],
): Promise<ExtensionAnswer> {
  const patience = Math.min(connector.answerTimeout, PATIENCE_MS);
  for (let attempt = 1; ; attempt++) {
    const delivery = await deliver(connector, bot, sent, patience);
    const isLate = delivery.kind === "unanswered" && delivery.reason === "timeout";
    if (!isLate || attempt === ATTEMPTS) return readExtensionAnswer(delivery);
  }
}
