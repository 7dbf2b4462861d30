import { avatar } from "../avatar.ts";
import { button, h } from "../dom.ts";
import { icon } from "../icon.ts";
import { type Conversation, preview } from "./conversation.ts";

/** The list at the left of the chat: chats first, then channels. */
export function conversationList(
  conversations: readonly Conversation[],
  chosen: string | undefined,
  choose: (id: string) => void,
): HTMLElement {
  const part = (title: string, kind: Conversation["kind"]) => {
    const rows = conversations.filter((conversation) => conversation.kind === kind);
    if (rows.length === 0) return undefined;
    const items = rows.map((conversation) => h("li", {}, row(conversation, conversation.id === chosen, choose)));
    return h("section", {}, h("h2", {}, title), h("ul", {}, ...items));
  };
  const nobody = "Je hebt nog geen gesprekken. De app is nog niet voor je geïnstalleerd.";
  const empty = conversations.length === 0 ? h("p", { class: "hint" }, nobody) : undefined;
  return h("div", { class: "conversation-list" }, part("Chats", "personal"), part("Kanalen", "channel"), empty);
}

function row(conversation: Conversation, isChosen: boolean, choose: (id: string) => void): HTMLElement {
  const { id, kind, name, team, unread } = conversation;
  const face = kind === "personal" ? h("span", { class: "avatar bot" }, icon("bot")) : avatar(team?.name ?? name);
  const count = unread === 0 ? undefined : h("span", { class: "badge" }, String(unread), hidden(" ongelezen"));
  return button(
    { class: unread === 0 ? "conversation" : "conversation unread", "aria-current": isChosen ? "true" : undefined },
    () => choose(id),
    face,
    h(
      "span",
      { class: "conversation-words" },
      h("span", {}, name),
      h("small", {}, preview(conversation) || (team?.name ?? "")),
    ),
    count,
  );
}

function hidden(text: string): HTMLElement {
  return h("span", { class: "hidden-text" }, text);
}
