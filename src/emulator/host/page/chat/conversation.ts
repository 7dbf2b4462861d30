import * as v from "valibot";

export const ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

const messageSchema = v.object({
  id: v.string(),
  thread: v.nullable(v.string()),
  from: v.object({ kind: v.picklist(["bot", "person", "unknown"]), id: v.string(), name: v.string() }),
  sentAt: v.string(),
  editedAt: v.nullable(v.string()),
  deleted: v.boolean(),
  version: v.number(),
  text: v.string(),
  textFormat: v.string(),
  summary: v.string(),
  attachments: v.array(v.looseObject({ contentType: v.string(), content: v.optional(v.unknown()) })),
  ownCard: v.boolean(),
  refresh: v.picklist(["none", "asked", "done", "failed"]),
  unread: v.boolean(),
});

const conversationSchema = v.object({
  id: v.string(),
  kind: v.picklist(["personal", "channel"]),
  name: v.string(),
  team: v.nullable(v.object({ id: v.string(), name: v.string() })),
  bot: v.nullable(v.object({ appId: v.string(), name: v.string() })),
  unread: v.number(),
  messages: v.array(messageSchema),
});

export const conversationsSchema = v.object({
  me: v.object({ id: v.string(), mri: v.string(), name: v.string() }),
  conversations: v.array(conversationSchema),
});

export type Message = v.InferOutput<typeof messageSchema>;
export type Conversation = v.InferOutput<typeof conversationSchema>;
export type Conversations = v.InferOutput<typeof conversationsSchema>;

/** A message that starts something, with the answers to it. */
export type Thread = Readonly<{ first: Message; answers: readonly Message[] }>;

/** The threads of a channel; in a chat every message stands by itself. An answer without its first message does too. */
export function threads({ messages }: Conversation): readonly Thread[] {
  const known = new Set(messages.filter(({ thread }) => thread === null).map(({ id }) => id));
  const firsts = messages.filter(({ thread }) => thread === null || !known.has(thread));
  return firsts.map((first) => ({ first, answers: messages.filter(({ thread }) => thread === first.id) }));
}

export function unreadCount(conversations: readonly Conversation[]): number {
  return conversations.reduce((sum, { unread }) => sum + unread, 0);
}

/** One line about the last thing that was said; empty when nothing was. */
export function preview({ messages }: Conversation): string {
  const last = messages.at(-1);
  if (last === undefined) return "";
  if (last.deleted) return "Dit bericht is verwijderd";
  return last.summary || withoutMarks(last.text) || "Kaart";
}

function withoutMarks(text: string): string {
  return text.replaceAll(/\*\*|__|\\(?=[\\`*_{}[\]()#+\-.!~|>])/g, "");
}
