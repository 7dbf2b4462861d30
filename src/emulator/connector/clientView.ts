import type { Person } from "../core/tenant.ts";
import { type Author, authorOf } from "./authors.ts";
import { ADAPTIVE_CARD } from "./card.ts";
import type { Connector } from "./connector.ts";
import { type Conversation, conversationsOf } from "./conversations.ts";
import { listMessages, type Message, type MessageActivity } from "./messages.ts";
import { lastRead } from "./read.ts";
import { findView, type RefreshState } from "./views.ts";

/** A conversation as one person sees it. */
export type ConversationView = Readonly<{
  id: string;
  kind: "personal" | "channel";
  name: string;
  team: Readonly<{ id: string; name: string }> | null;
  /** The bot at the other side of a chat; null in a channel. */
  bot: Readonly<{ appId: string; name: string }> | null;
  unread: number;
  messages: readonly MessageView[];
}>;

export type MessageView = Readonly<{
  id: string;
  /** The first message of the thread that it is in; null for that message itself. */
  thread: string | null;
  from: Author;
  sentAt: string;
  editedAt: string | null;
  deleted: boolean;
  version: number;
  text: string;
  textFormat: string;
  summary: string;
  attachments: MessageActivity["attachments"];
  /** Whether this person sees a card of their own in place of the shared one. */
  ownCard: boolean;
  refresh: RefreshState;
  unread: boolean;
}>;

/** The conversations of a person as the page shows them, the latest first. */
export function conversationViews(connector: Connector, person: Person): readonly ConversationView[] {
  return conversationsOf(connector, person).map((conversation) => conversationView(connector, conversation, person));
}

function conversationView(connector: Connector, conversation: Conversation, person: Person): ConversationView {
  const read = lastRead(connector, conversation.id, person);
  const messages = listMessages(connector, conversation.id).map((message) =>
    messageView(connector, message, person, read),
  );
  const isChannel = conversation.kind === "channel";
  return {
    id: conversation.id,
    kind: conversation.kind,
    name: isChannel ? conversation.channel.displayName : conversation.bot.name,
    team: isChannel ? { id: conversation.team.id, name: conversation.team.displayName } : null,
    bot: isChannel ? null : { appId: conversation.bot.appId, name: conversation.bot.name },
    unread: messages.filter(({ unread }) => unread).length,
    messages,
  };
}

function messageView(connector: Connector, message: Message, person: Person, read: number): MessageView {
  const { activity, deletedAt } = message;
  const view = findView(connector, message, person);
  const deleted = deletedAt !== undefined;
  return {
    id: message.id,
    thread: message.thread ?? null,
    from: authorOf(connector, message),
    sentAt: message.sentAt,
    editedAt: message.editedAt ?? null,
    deleted,
    version: message.version,
    text: deleted ? "" : activity.text,
    textFormat: activity.textFormat,
    summary: deleted ? "" : activity.summary,
    attachments: deleted ? [] : withCard(activity.attachments, view.card),
    ownCard: view.card !== undefined,
    refresh: view.refresh,
    unread: message.sequence > read && message.author !== person.mri,
  };
}

function withCard(attachments: MessageActivity["attachments"], card: unknown): MessageActivity["attachments"] {
  if (card === undefined) return attachments;
  return attachments.map((it) => (it.contentType === ADAPTIVE_CARD ? { ...it, content: card } : it));
}
