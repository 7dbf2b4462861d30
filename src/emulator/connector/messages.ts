import * as v from "valibot";
import type { Connector } from "./connector.ts";

/** A message as a bot sends it, or as the connector keeps what a person typed. */
export const messageActivitySchema = v.looseObject({
  type: v.string(),
  text: v.optional(v.string(), ""),
  textFormat: v.optional(v.string(), "markdown"),
  summary: v.optional(v.string(), ""),
  replyToId: v.optional(v.string()),
  attachments: v.optional(
    v.array(v.looseObject({ contentType: v.string(), content: v.optional(v.unknown()), name: v.optional(v.string()) })),
    [],
  ),
});

export type MessageActivity = v.InferOutput<typeof messageActivitySchema>;

export type Message = Readonly<{
  /** Counts up over all conversations: later messages have a higher number. */
  sequence: number;
  /** That of the chat, or of the channel without a thread. */
  conversation: string;
  id: string;
  /** The id of the first message of the thread; undefined for that first message, and in chats. */
  thread: string | undefined;
  /** The Bot Framework id of who said it: `28:…` for a bot, `29:…` for a person. */
  author: string;
  activity: MessageActivity;
  /** 1, and one more after every edit. */
  version: number;
  sentAt: string;
  editedAt: string | undefined;
  deletedAt: string | undefined;
}>;

export type NewMessage = Pick<Message, "conversation" | "thread" | "author" | "activity">;

const rowSchema = v.object({
  sequence: v.number(),
  conversation: v.string(),
  id: v.string(),
  thread: v.nullable(v.string()),
  author: v.string(),
  activity: v.pipe(v.string(), v.parseJson(), messageActivitySchema),
  version: v.number(),
  sent_at: v.string(),
  edited_at: v.nullable(v.string()),
  deleted_at: v.nullable(v.string()),
});

/** How many of the latest messages of a conversation a person gets to see. */
const SHOWN = 200;

/** Adds a message at the end; its id is the moment in milliseconds, as in Teams. */
export function addMessage({ core: { database, now } }: Connector, message: NewMessage): Message {
  const { conversation, thread, author, activity } = message;
  return database.transaction(() => {
    const moment = now();
    const newest = database.prepare("SELECT id FROM connector_messages ORDER BY sequence DESC LIMIT 1").get()?.id;
    const id = String(Math.max(moment.getTime(), Number(newest ?? 0) + 1));
    const row = database
      .prepare(
        `INSERT INTO connector_messages (conversation, id, thread, author, activity, sent_at)
         VALUES (?, ?, ?, ?, ?, ?) RETURNING *`,
      )
      .get(conversation, id, thread ?? null, author, JSON.stringify(activity), moment.toISOString());
    return readMessage(row);
  });
}

/** A message of a conversation by its id. */
export function findMessage({ core }: Connector, conversation: string, id: string): Message | undefined {
  const row = core.database
    .prepare("SELECT * FROM connector_messages WHERE conversation = ? AND id = ?")
    .get(conversation, id);
  return row === undefined ? undefined : readMessage(row);
}

/** The latest messages of a conversation, oldest first. */
export function listMessages({ core }: Connector, conversation: string): readonly Message[] {
  const rows = core.database
    .prepare("SELECT * FROM connector_messages WHERE conversation = ? ORDER BY sequence DESC LIMIT ?")
    .all(conversation, SHOWN);
  return rows.map(readMessage).toReversed();
}

/** Replaces what a message says; returns it with its next version number. */
export function editMessage({ core }: Connector, message: Message, activity: MessageActivity): Message {
  const row = core.database
    .prepare(
      "UPDATE connector_messages SET activity = ?, version = version + 1, edited_at = ? WHERE sequence = ? RETURNING *",
    )
    .get(JSON.stringify(activity), core.now().toISOString(), message.sequence);
  return readMessage(row);
}

/** Takes a message back; its place stays, as in Teams. */
export function deleteMessage({ core }: Connector, message: Message): void {
  core.database
    .prepare("UPDATE connector_messages SET deleted_at = ?, version = version + 1 WHERE sequence = ?")
    .run(core.now().toISOString(), message.sequence);
}

function readMessage(stored: unknown): Message {
  const row = v.parse(rowSchema, stored);
  return {
    sequence: row.sequence,
    conversation: row.conversation,
    id: row.id,
    thread: row.thread ?? undefined,
    author: row.author,
    activity: row.activity,
    version: row.version,
    sentAt: row.sent_at,
    editedAt: row.edited_at ?? undefined,
    deletedAt: row.deleted_at ?? undefined,
  };
}
