import { button, h } from "../dom.ts";
import { icon } from "../icon.ts";
import type { Conversation, Message } from "./conversation.ts";

export type Composer = Readonly<{
  element: HTMLElement;
  show(conversation: Conversation): void;
  /** The next message answers this one. */
  answer(message: Message): void;
}>;

/** Where somebody types. Enter sends, Shift+Enter starts a new line. `send` rejects with a sentence. */
export function createComposer(
  send: (text: string, replyTo: string | undefined) => Promise<void>,
  failed: (reason: string) => void,
  menu: HTMLElement | undefined,
): Composer {
  const field = h("textarea", { rows: "1", "aria-label": "Bericht", "aria-describedby": "bericht-hint" });
  const hint = h("p", { class: "hint", id: "bericht-hint" });
  const answering = createAnswering(() => field.focus());
  const submit = h("button", { type: "submit", class: "plain", "aria-label": "Verstuur" }, icon("send"));
  const line = h("div", { class: "composer-line" }, menu, field, submit);
  const element = h("form", { class: "composer" }, answering.element, line, hint);

  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    element.requestSubmit();
  });
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === "") return;
    field.value = "";
    send(text, answering.message()?.id).catch((error: unknown) => {
      field.value = text;
      failed(error instanceof Error ? error.message : String(error));
    });
    answering.set(undefined);
  });

  return {
    element,
    answer: answering.set,
    show({ kind, name }) {
      answering.set(undefined);
      field.setAttribute(
        "placeholder",
        kind === "channel" ? `Begin een gesprek in ${name}` : `Typ een bericht aan ${name}`,
      );
      hint.replaceChildren(
        kind === "channel" ? "In een kanaal hoort de bot je alleen als je haar noemt met een @." : "",
      );
    },
  };
}

type Answering = Readonly<{
  element: HTMLElement;
  message(): Message | undefined;
  set(message: Message | undefined): void;
}>;

/** Says which message is being answered; the cross takes that back. */
function createAnswering(began: () => void): Answering {
  let current: Message | undefined;
  const element = h("div", { class: "replying", hidden: true });

  function set(message: Message | undefined): void {
    current = message;
    element.hidden = message === undefined;
    if (message === undefined) return;
    const label = "Niet beantwoorden";
    const cancel = button({ class: "plain", "aria-label": label }, () => set(undefined), icon("close"));
    element.replaceChildren(`Antwoord aan ${message.from.name}`, cancel);
    began();
  }

  return { element, message: () => current, set };
}
