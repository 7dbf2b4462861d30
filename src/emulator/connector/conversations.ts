import { randomBytes } from "node:crypto";
import * as v from "valibot";
import { type Channel, findPerson, type Person, type Team } from "../core/tenant.ts";
import { type Bot, findBot, isBlocked, isInstalled, reaches } from "./bots.ts";
import type { Connector } from "./connector.ts";
import type { ErrorCode } from "./errors.ts";

/** The chat of one person with one bot, or a channel that everybody in the team sees. */
export type Conversation = Chat | ChannelConversation;

export type Chat = Readonly<{ kind: "personal"; id: string; person: Person; bot: Bot }>;

export type ChannelConversation = Readonly<{
  kind: "channel";
  /** That of the channel. */
  id: string;
  team: Team;
  channel: Channel;
  /** The first message of the thread, when the id named one (`channel;messageid=…`). */
  thread: string | undefined;
}>;

const chatSchema = v.object({ id: v.string(), app_id: v.string(), person_id: v.string() });

/** Finds a conversation by the id that a bot or a page uses for it. */
export function findConversation(connector: Connector, id: string): Conversation | undefined {
  return findChannel(connector, id) ?? findChat(connector, id);
}

/** The chat of a bot with a person; it is made when they first meet. */
export function openChat(connector: Connector, bot: Bot, person: Person): Chat {
  const { database } = connector.core;
  const id = `a:1${randomBytes(48).toString("base64url")}`;
  database.prepare("INSERT OR IGNORE INTO connector_chats VALUES (?, ?, ?)").run(id, bot.appId, person.id);
  const row = database
    .prepare("SELECT * FROM connector_chats WHERE app_id = ? AND person_id = ?")
    .get(bot.appId, person.id);
  return { kind: "personal", id: v.parse(chatSchema, row).id, person, bot };
}

/** Every conversation that a person can open: their chats with bots, and the channels of their teams. */
export function conversationsOf(connector: Connector, person: Person): readonly Conversation[] {
  const rows = connector.core.database.prepare("SELECT * FROM connector_chats WHERE person_id = ?").all(person.id);
  const chats = rows.flatMap((row) => findChat(connector, v.parse(chatSchema, row).id) ?? []);
  const channels = connector.core.tenant.teams
    .filter(({ memberIds }) => memberIds.includes(person.id))
    .flatMap((team) => team.channels.map((channel) => channelConversation(team, channel, undefined)));
  return [...chats, ...channels];
}

/** The people who see what is said in it. */
export function participants({ core }: Connector, conversation: Conversation): readonly Person[] {
  if (conversation.kind === "personal") return [conversation.person];
  return conversation.team.memberIds.flatMap((id) => findPerson(core.tenant, id) ?? []);
}

/** Why a bot may not say anything there; undefined when it may. */
export function postingRefusal(connector: Connector, bot: Bot, conversation: Conversation): ErrorCode | undefined {
  if (conversation.kind === "channel") {
    const installed = isInstalled(connector, bot, { scope: "team", team: conversation.team });
    return installed ? undefined : "BotNotInConversationRoster";
  }
  if (conversation.bot.appId !== bot.appId) return "ConversationNotFound";
  if (isBlocked(connector, bot, conversation.person)) return "ConversationBlockedByUser";
  return reaches(connector, bot, conversation.person) ? undefined : "BotNotInConversationRoster";
}

function findChannel({ core }: Connector, id: string): ChannelConversation | undefined {
  const [channelId, thread] = id.split(";messageid=");
  for (const team of core.tenant.teams) {
    const channel = team.channels.find((candidate) => candidate.id === channelId);
    if (channel !== undefined) return channelConversation(team, channel, thread);
  }
  return undefined;
}

function findChat(connector: Connector, id: string): Chat | undefined {
  const row = connector.core.database.prepare("SELECT * FROM connector_chats WHERE id = ?").get(id);
  if (row === undefined) return undefined;
  const chat = v.parse(chatSchema, row);
  const bot = findBot(connector, chat.app_id);
  const person = findPerson(connector.core.tenant, chat.person_id);
  if (bot === undefined || person === undefined) return undefined;
  return { kind: "personal", id: chat.id, person, bot };
}

function channelConversation(team: Team, channel: Channel, thread: string | undefined): ChannelConversation {
  return { kind: "channel", id: channel.id, team, channel, thread };
}
