import { button, h } from "../dom.ts";
import type { Conversation, Message, Thread } from "./conversation.ts";
import { threads } from "./conversation.ts";
import { type MessagePorts, messageSignature, messageView } from "./messageView.ts";

export type MessageList = Readonly<{ element: HTMLElement; show(conversation: Conversation, myId: string): void }>;

export type MessageListPorts = MessagePorts & Readonly<{ answer(message: Message): void }>;

/** The messages of a conversation. One that did not change keeps its element, so that nobody loses what they typed. */
export function createMessageList(ports: MessageListPorts): MessageList {
  const element = h("div", { class: "messages", role: "log", "aria-label": "Berichten", tabindex: "0" });
  const drawn = new Map<string, Readonly<{ signature: string; view: HTMLElement }>>();
  let shown = "";

  function view(message: Message, myId: string): HTMLElement {
    const signature = messageSignature(message);
    const known = drawn.get(message.id);
    if (known?.signature === signature) return known.view;
    const fresh = messageView(message, message.from.id === myId, ports);
    drawn.set(message.id, { signature, view: fresh });
    return fresh;
  }

  function threadView({ first, answers }: Thread, myId: string, isChannel: boolean): HTMLElement {
    const parts = [first, ...answers].map((message) => view(message, myId));
    if (!isChannel) return h("div", { class: "thread" }, ...parts);
    const reply = button({ class: "link" }, () => ports.answer(first), "Beantwoorden");
    return h("div", { class: "thread in-channel" }, ...parts, reply);
  }

  return {
    element,
    show(conversation, myId) {
      if (shown !== conversation.id) drawn.clear();
      const isNew = shown !== conversation.id;
      const wasAtEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
      shown = conversation.id;
      replace(element, threads(conversation), (thread) => threadView(thread, myId, conversation.kind === "channel"));
      if (conversation.messages.length === 0) element.append(h("p", { class: "hint" }, "Hier is nog niets gezegd."));
      if (isNew || wasAtEnd) element.scrollTop = element.scrollHeight;
    },
  };
}

/** Moving an element out of the page and back makes it lose the focus: it is given back. */
function replace(element: HTMLElement, all: readonly Thread[], draw: (thread: Thread) => HTMLElement): void {
  const focused = document.activeElement;
  element.replaceChildren(...all.map(draw));
  if (focused instanceof HTMLElement && element.contains(focused)) focused.focus({ preventScroll: true });
}
