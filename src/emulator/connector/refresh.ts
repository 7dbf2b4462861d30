import { findPerson, type Person } from "../core/tenant.ts";
import { botOfMessage } from "./authors.ts";
import { automaticRefresh } from "./card.ts";
import type { Connector } from "./connector.ts";
import { type Conversation, participants } from "./conversations.ts";
import { invoke } from "./invoke.ts";
import { findMessage, listMessages, type Message } from "./messages.ts";
import { findView, setRefresh, showCard } from "./views.ts";

/**
 * Asks the bot for this person's own cards in a conversation that they look at: once per version of a message.
 * Resolves with how many were asked, when all have been answered.
 */
export async function refreshShown(
  connector: Connector,
  conversation: Conversation,
  person: Person,
  serviceUrl: string,
): Promise<number> {
  const messages = listMessages(connector, conversation.id);
  const asked = await Promise.all(
    messages.map((message) => refreshOnce(connector, conversation, message, person, serviceUrl)),
  );
  return asked.filter(Boolean).length;
}

/** After an edit Teams asks again, for everybody who had looked at the message before. Nobody waits for it. */
export function refreshAfterEdit(
  connector: Connector,
  conversation: Conversation,
  message: Message,
  lookedBefore: readonly string[],
  serviceUrl: string,
): void {
  const people = lookedBefore.flatMap((id) => findPerson(connector.core.tenant, id) ?? []);
  for (const person of people) {
    refreshOnce(connector, conversation, message, person, serviceUrl).catch(() => {
      // The emulator was closed meanwhile; whoever looks at the message after the restart is asked for again.
    });
  }
}

async function refreshOnce(
  connector: Connector,
  conversation: Conversation,
  message: Message,
  person: Person,
  serviceUrl: string,
): Promise<boolean> {
  const action = automaticRefresh(message, person.mri, participants(connector, conversation).length);
  const bot = botOfMessage(connector, message);
  if (action === undefined || bot === undefined) return false;
  if (findView(connector, message, person).refresh !== "none") return false;

  setRefresh(connector, message, person, "asked");
  const request = { bot, person, conversation, message, action, trigger: "automatic", serviceUrl } as const;
  const answer = await invoke(connector, request);
  // Closed meanwhile: whoever looks at the message after the restart is asked for again.
  if (!connector.core.database.sql.isOpen) return false;

  const isCurrent = findMessage(connector, message.conversation, message.id)?.version === message.version;
  if (!isCurrent) return true;
  if (answer.outcome === "card") showCard(connector, message, person, answer.card);
  setRefresh(connector, message, person, answer.outcome === "failed" ? "failed" : "done");
  connector.changes.announce([person.id], conversation.id);
  return true;
}
