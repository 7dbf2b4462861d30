import { button, h } from "../dom.ts";
import { icon } from "../icon.ts";
import type { PressedAction } from "./cardView.ts";
import type { AppAction } from "../extension.ts";
import { actionMenu } from "./actionMenu.ts";
import { createComposer } from "./composer.ts";
import type { Conversation, Message } from "./conversation.ts";
import { createMessageList } from "./messageList.ts";

export type PanePorts = Readonly<{
  press(message: Message, action: PressedAction): Promise<void>;
  follow(url: string): void;
  messageActions: readonly AppAction[];
  composeActions: readonly AppAction[];
  /** `message` is undefined for an action beside the field that one types in. */
  act(action: AppAction, message: Message | undefined): void;
  send(text: string, replyTo: string | undefined): Promise<void>;
  failed(reason: string): void;
  /** Back to the list, on a narrow window. */
  leave(): void;
}>;

export type Pane = Readonly<{ element: HTMLElement; show(conversation: Conversation, myId: string): void }>;

/** One conversation: its name, what was said, and where one types. */
export function createPane(ports: PanePorts): Pane {
  const { press, follow, send, failed, leave, act } = ports;
  let shown: string | undefined;
  const title = h("h2");
  const toList = button({ class: "plain to-list", "aria-label": "Alle gesprekken" }, leave, icon("back"));
  const menu = actionMenu("Acties en apps", ports.composeActions, (action) => act(action, undefined));
  const composer = createComposer(send, failed, menu);
  const messages = createMessageList({ press, follow, answer: composer.answer, actions: ports.messageActions, act });
  const head = h("div", { class: "chat-head" }, toList, title);

  return {
    element: h("section", { class: "chat-pane", "aria-label": "Gesprek" }, head, messages.element, composer.element),
    show(conversation, myId) {
      const { id, name, team } = conversation;
      title.replaceChildren(team === null ? name : `${team.name} › ${name}`);
      if (shown !== id) composer.show(conversation);
      shown = id;
      messages.show(conversation, myId);
    },
  };
}
