import { avatar } from "../avatar.ts";
import { button, h } from "../dom.ts";
import { icon } from "../icon.ts";
import type { AppAction } from "../extension.ts";
import { actionMenu } from "./actionMenu.ts";
import { type CardPorts, cardView, type PressedAction } from "./cardView.ts";
import { ADAPTIVE_CARD, type Message } from "./conversation.ts";
import { markdownToHtml } from "./markdown.ts";
import { when } from "./when.ts";

export type MessagePorts = Readonly<{
  press(message: Message, action: PressedAction): Promise<void>;
  follow(url: string): void;
  /** What apps can do with a message. */
  actions: readonly AppAction[];
  act(action: AppAction, message: Message): void;
}>;

/** A message as the person sees it, with their own card where they have one. */
export function messageView(message: Message, isMine: boolean, ports: MessagePorts): HTMLElement {
  const { from, deleted } = message;
  const face = from.kind === "bot" ? h("span", { class: "avatar bot" }, icon("bot")) : avatar(from.name);
  const body = h("div", { class: "message-body" });
  if (deleted) body.append(h("p", { class: "deleted" }, "Dit bericht is verwijderd."));
  else body.append(...content(message, ports));

  return h(
    "article",
    {
      class: isMine ? "message mine" : "message",
      "aria-label": `Bericht van ${from.name}`,
      "data-message": message.id,
    },
    face,
    h("div", { class: "message-column" }, headOf(message, ports), body, footOf(message, ports)),
  );
}

/** Changes when the message must be drawn again; what somebody is typing on a card stays as long as it does not. */
export function messageSignature({ id, version, ownCard, refresh, attachments }: Message): string {
  return JSON.stringify([id, version, ownCard, refresh, ownCard ? attachments : null]);
}

function headOf(message: Message, { actions, act }: MessagePorts): HTMLElement {
  const { from, sentAt, editedAt, unread, deleted } = message;
  const time = h("time", { datetime: sentAt }, when(new Date(sentAt), new Date()));
  return h(
    "div",
    { class: "message-head" },
    h("strong", {}, from.name),
    time,
    editedAt === null ? undefined : h("span", { class: "edited" }, "Bewerkt"),
    unread ? h("span", { class: "new" }, "Nieuw") : undefined,
    deleted
      ? undefined
      : actionMenu(`Meer acties bij het bericht van ${from.name}`, actions, (action) => act(action, message)),
  );
}

function content(message: Message, ports: MessagePorts): readonly HTMLElement[] {
  const cardPorts: CardPorts = { press: (action) => ports.press(message, action), follow: ports.follow };
  const cards = message.attachments
    .filter(({ contentType }) => contentType === ADAPTIVE_CARD)
    .map((attachment) => cardView(attachment.content, cardPorts));
  return message.text === "" ? cards : [words(message, ports.follow), ...cards];
}

function words({ text, textFormat }: Message, follow: (url: string) => void): HTMLElement {
  const element = h("div", { class: "words" });
  if (textFormat === "plain") element.append(text);
  else element.innerHTML = markdownToHtml(text);
  element.addEventListener("click", (event) => {
    const anchor = event.target instanceof Element ? event.target.closest("a") : null;
    if (anchor === null) return;
    event.preventDefault();
    follow(anchor.href);
  });
  return element;
}

/** As the menu of a message in Teams: refreshing by hand a card that can refresh itself. */
function footOf(message: Message, ports: MessagePorts): HTMLElement | undefined {
  const action = refreshOf(message);
  if (action === undefined) return undefined;
  const failed =
    message.refresh === "failed" ? h("span", { class: "problem" }, "Bijwerken is niet gelukt.") : undefined;
  const again = button({ class: "link" }, () => void ports.press(message, action), "Kaart bijwerken");
  return h("div", { class: "message-foot" }, failed, again);
}

function refreshOf({ attachments, deleted }: Message): PressedAction | undefined {
  const card = attachments.find(({ contentType }) => contentType === ADAPTIVE_CARD)?.content;
  const action = property(property(card, "refresh"), "action");
  if (deleted || action === undefined) return undefined;
  const verb = property(action, "verb");
  return {
    type: "Action.Execute",
    data: property(action, "data") ?? {},
    ...(typeof verb === "string" ? { verb } : {}),
  };
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
