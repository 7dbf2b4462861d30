import { authorOf } from "./authors.ts";
import type { Connector } from "./connector.ts";
import type { Conversation } from "./conversations.ts";
import type { Message } from "./messages.ts";

/** A message as an action on it tells about it. Source: Teams docs, "Create and send the task module": message payload. */
export function messagePayload(
  connector: Connector,
  conversation: Conversation,
  message: Message,
): Readonly<Record<string, unknown>> {
  const author = authorOf(connector, message);
  const who = { id: author.id, displayName: author.name };
  return {
    id: message.id,
    replyToId: message.thread ?? null,
    createdDateTime: message.sentAt,
    lastModifiedDateTime: message.editedAt ?? null,
    deleted: false,
    subject: null,
    summary: null,
    importance: "normal",
    locale: "nl-nl",
    linkToMessage: linkTo(connector, conversation, message),
    from: {
      device: null,
      conversation: null,
      user: author.kind === "person" ? { userIdentityType: "aadUser", ...who } : null,
      application: author.kind === "bot" ? { applicationIdentityType: "bot", ...who } : null,
    },
    body: { contentType: "html", content: htmlOf(message) },
    attachments: message.activity.attachments.map(({ contentType }, index) => ({ id: String(index), contentType })),
    mentions: [],
    reactions: [],
  };
}

function htmlOf({ activity: { text, attachments } }: Message): string {
  const lines = text === "" ? [] : text.split(/\r?\n/).map((line) => `<p>${escaped(line)}</p>`);
  return [...lines, ...attachments.map((_, index) => `<attachment id="${index}"></attachment>`)].join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function linkTo({ core: { tenant } }: Connector, conversation: Conversation, { id, thread, sentAt }: Message): string {
  const address = `https://teams.microsoft.com/l/message/${encodeURIComponent(conversation.id)}/${id}`;
  if (conversation.kind === "personal") return `${address}?context=${encodeURIComponent('{"contextType":"chat"}')}`;
  const { team, channel } = conversation;
  const query = new URLSearchParams({
    tenantId: tenant.id,
    groupId: team.id,
    parentMessageId: thread ?? id,
    teamName: team.displayName,
    channelName: channel.displayName,
    createdTime: String(Date.parse(sentAt)),
  });
  return `${address}?${query.toString()}`;
}
