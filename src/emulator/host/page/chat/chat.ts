import { h } from "../dom.ts";
import type { ActionPlace, AppAction } from "../extension.ts";
import type { Tone } from "../toast.ts";
import { installMarkdown, type PressedAction } from "./cardView.ts";
import { type Conversation, type Message, unreadCount } from "./conversation.ts";
import { conversationList } from "./conversationList.ts";
import { outcomeText } from "./outcomeText.ts";
import { createPane } from "./pane.ts";
import { type ChatStore, createChatStore, type Outcome } from "./store.ts";

export type ChatPorts = Readonly<{
  choose(conversation: string): void;
  follow(url: string): void;
  say(text: string, tone?: Tone): void;
  showUnread(count: number): void;
  messageActions: readonly AppAction[];
  composeActions: readonly AppAction[];
  act(action: AppAction, place: ActionPlace): void;
}>;

export type Chat = Readonly<{
  element: HTMLElement;
  /** Follows the conversations of somebody else from now on. */
  become(user: string): void;
  /** `conversation` is empty for "the first one"; undefined when the chat is not on the screen. */
  show(conversation: string | undefined): void;
}>;

/** The chat of Teams: conversations at the left, messages with cards at the right. */
export function createChat(ports: ChatPorts): Chat {
  installMarkdown();
  let store: ChatStore | undefined;
  let wanted: string | undefined;
  const failed = (reason: string): void => ports.say(reason, "error");
  const list = h("aside", { class: "chat-list", "aria-label": "Gesprekken" });
  const { follow, messageActions, composeActions } = ports;
  const leave = (): void => setOpen(false);
  const pane = createPane({ press, follow, messageActions, composeActions, act, send, failed, leave });
  // Nothing to type in until it is known to whom.
  pane.element.hidden = true;
  const element = h("div", { class: "chat" }, list, pane.element);

  /** On a narrow window either the list is shown or the conversation. */
  function setOpen(isOpen: boolean): void {
    element.classList.toggle("open", isOpen);
  }

  function chosen(): Conversation | undefined {
    const conversations = store?.current()?.conversations ?? [];
    return conversations.find(({ id }) => id === wanted) ?? conversations[0];
  }

  function draw(): void {
    const known = store?.current();
    if (known === undefined) return;
    ports.showUnread(unreadCount(known.conversations));
    if (wanted === undefined) return;

    const conversation = chosen();
    list.replaceChildren(conversationList(known.conversations, conversation?.id, ports.choose));
    pane.element.hidden = conversation === undefined;
    if (conversation === undefined) return;
    pane.show(conversation, known.me.id);
    if (document.visibilityState !== "visible") return;
    store?.look(conversation.id).catch((error: unknown) => failed(String(error)));
  }

  async function send(text: string, replyTo: string | undefined): Promise<void> {
    const conversation = chosen();
    if (conversation === undefined) throw new Error("Er is geen gesprek om dit naar te sturen.");
    await store?.send(conversation.id, text, replyTo);
  }

  async function press(message: Message, action: PressedAction): Promise<void> {
    const conversation = chosen();
    if (conversation === undefined || store === undefined) return;
    await tell(store.press(conversation.id, message.id, action), ports.say);
  }

  function act(action: AppAction, message: Message | undefined): void {
    const conversation = chosen();
    if (conversation !== undefined) ports.act(action, { conversation: conversation.id, activity: message?.id });
  }

  document.addEventListener("visibilitychange", draw);
  return {
    element,
    become(user) {
      store?.dispose();
      store = createChatStore(user, draw, failed);
    },
    show(conversation) {
      wanted = conversation;
      setOpen(conversation !== undefined && conversation !== "");
      draw();
    },
  };
}

async function tell(pressing: Promise<Outcome>, say: ChatPorts["say"]): Promise<void> {
  try {
    const told = outcomeText(await pressing);
    if (told !== undefined) say(told.text, told.tone);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), "error");
  }
}
