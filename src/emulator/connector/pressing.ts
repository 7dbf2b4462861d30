import * as v from "valibot";
import type { Person } from "../core/tenant.ts";
import { botOfMessage } from "./authors.ts";
import { executeSchema } from "./card.ts";
import type { Connector } from "./connector.ts";
import type { Conversation } from "./conversations.ts";
import { invoke, submit } from "./invoke.ts";
import { failed, type InvokeAnswer } from "./invokeAnswer.ts";
import { findMessage } from "./messages.ts";
import { showCard } from "./views.ts";

/** A button on a card; what was filled in is already part of `data`, as the renderer does it. */
export const pressSchema = v.object({
  activity: v.string(),
  action: v.variant("type", [
    v.object({ ...executeSchema.entries, title: v.optional(v.string()) }),
    v.object({ type: v.literal("Action.Submit"), data: v.optional(v.unknown()) }),
  ]),
  trigger: v.optional(v.picklist(["manual", "automatic"]), "manual"),
});

export type Press = v.InferOutput<typeof pressSchema>;

export type PressOutcome = InvokeAnswer | Readonly<{ outcome: "sent" }>;

/**
 * A person presses a button on a message of a bot. A card in the answer becomes what this person sees.
 * Undefined when there is no such message. Nothing checks that the button is on the card: old cards can be pressed.
 */
export async function press(
  connector: Connector,
  person: Person,
  conversation: Conversation,
  { activity, action, trigger }: Press,
  serviceUrl: string,
): Promise<PressOutcome | undefined> {
  const message = findMessage(connector, conversation.id, activity);
  const bot = message === undefined ? undefined : botOfMessage(connector, message);
  if (message === undefined || bot === undefined) return undefined;

  const request = { bot, person, conversation, message, trigger, serviceUrl };
  if (action.type === "Action.Submit") {
    const arrived = await submit(connector, request, action.data);
    return arrived ? { outcome: "sent" } : failed("The bot did not accept the message.");
  }
  const answer = await invoke(connector, { ...request, action });
  if (answer.outcome === "card") {
    showCard(connector, message, person, answer.card);
    connector.changes.announce([person.id], conversation.id);
  }
  return answer;
}
