import type { ConversationView, MessageView } from "../../../src/emulator/connector/clientView.ts";
import type { PressOutcome } from "../../../src/emulator/connector/pressing.ts";
import type { Town } from "./town.ts";

/** What people do and see in Teams. */

/** Installs the bot for somebody, as an administrator or they themselves do. */
export async function install(town: Town, ...aliases: readonly string[]): Promise<void> {
  for (const alias of aliases) await town.http("POST", "/emulator/bots/bot/install", { user: upn(alias) });
}

export async function installInTeam(town: Town): Promise<void> {
  await town.http("POST", "/emulator/bots/bot/install", { team: town.emulator.core.tenant.teams[0]?.id });
}

/** Everything that somebody sees in their chat with the bot, oldest first. */
export async function chatOf(town: Town, alias: string): Promise<readonly MessageView[]> {
  return (await conversationsOf(town, alias)).find(({ kind }) => kind === "personal")?.messages ?? [];
}

/** Everything that somebody sees in the first channel of the team. */
export async function channelOf(town: Town, alias: string): Promise<readonly MessageView[]> {
  return (await conversationsOf(town, alias)).find(({ kind }) => kind === "channel")?.messages ?? [];
}

export async function conversationsOf(town: Town, alias: string): Promise<readonly ConversationView[]> {
  const { conversations } = await town.http<{ conversations: ConversationView[] }>(
    "GET",
    `/teams-client/conversations?user=${upn(alias)}`,
  );
  return conversations;
}

/** Somebody looks at the channel: cards that refresh themselves do so. */
export async function lookAtChannel(town: Town, alias: string): Promise<void> {
  const conversation = (await conversationsOf(town, alias)).find(({ kind }) => kind === "channel")?.id;
  await town.http("POST", "/teams-client/seen", { user: upn(alias), conversation });
}

export async function say(town: Town, alias: string, text: string): Promise<void> {
  const conversation = (await conversationsOf(town, alias)).find(({ kind }) => kind === "personal")?.id;
  await town.http("POST", "/teams-client/messages", { user: upn(alias), conversation, text });
}

export async function sayInChannel(town: Town, alias: string, text: string): Promise<void> {
  const conversation = (await conversationsOf(town, alias)).find(({ kind }) => kind === "channel")?.id;
  await town.http("POST", "/teams-client/messages", { user: upn(alias), conversation, text });
}

export type Button = Readonly<{
  type: string;
  title: string;
  verb?: string;
  url?: string;
  data?: Record<string, unknown>;
}>;

/** Somebody presses a button of a message that they see, with what they filled in. */
export async function press(
  town: Town,
  alias: string,
  message: MessageView,
  title: string,
  filledIn: Readonly<Record<string, string>> = {},
): Promise<PressOutcome> {
  const button = buttonsOf(message).find((one) => one.title === title);
  if (button === undefined) throw new Error(`There is no button ${title} on the card.`);
  return pressWith(town, alias, message, { ...button, data: { ...button.data, ...filledIn } });
}

/** Somebody sends any action for a message, whatever is on its card. */
export async function pressWith(
  town: Town,
  alias: string,
  message: MessageView,
  action: Readonly<Record<string, unknown>>,
): Promise<PressOutcome> {
  const conversation = (await conversationsOf(town, alias)).find(({ messages }) =>
    messages.some(({ id }) => id === message.id),
  )?.id;
  return town.http("POST", "/teams-client/press", { user: upn(alias), conversation, activity: message.id, action });
}

/** The card of a message; an empty one when it has none. */
export function cardIn(message: MessageView | undefined): Record<string, unknown> {
  return (message?.attachments[0]?.content ?? {}) as Record<string, unknown>;
}

/** Everything that can be read on a card, in order. */
export function textOf(card: unknown): string {
  return [...objectsIn(card)]
    .flatMap(({ text, title, value, label }) => [text, title, value, label].filter((one) => typeof one === "string"))
    .join(" ");
}

/** Everything that can be read on the card of a message. */
export function read(message: MessageView | undefined): string {
  return textOf(cardIn(message));
}

/** Every button on a card, those behind another button too. */
export function buttonsOf(message: MessageView | undefined): readonly Button[] {
  return buttonsIn(cardIn(message));
}

export function buttonsIn(card: unknown): readonly Button[] {
  return [...objectsIn(card)].filter(({ type }) => String(type).startsWith("Action.")) as unknown as readonly Button[];
}

/** Every object in a card, outer ones first. */
export function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) if (key !== "refresh") yield* objectsIn(inner);
}

export function upn(alias: string): string {
  return `${alias}@gemeente.example`;
}

/** The messages in somebody's chat with the bot that are about a point, oldest first. */
export async function messagesAbout(town: Town, alias: string, title: string): Promise<readonly MessageView[]> {
  return (await chatOf(town, alias)).filter((message) => !message.deleted && read(message).includes(title));
}

/** The one message in somebody's chat that is about a point. */
export async function cardAbout(town: Town, alias: string, title: string): Promise<MessageView> {
  const [message, ...more] = await messagesAbout(town, alias, title);
  if (message === undefined || more.length > 0) throw new Error(`${alias} has ${more.length} more messages than one.`);
  return message;
}
