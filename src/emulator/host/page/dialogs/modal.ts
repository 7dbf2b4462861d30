import { button, h } from "../dom.ts";
import { icon } from "../icon.ts";

export type Modal = Readonly<{
  element: HTMLDialogElement;
  body: HTMLElement;
  footer: HTMLElement;
  close(): void;
}>;

export type ModalOptions = Readonly<{
  title: string;
  className?: string;
  /** Called once, however it was closed. */
  onClose?: () => void;
}>;

let opened = 0;

/** A dialog over the page. Escape and the cross close it; the focus goes back to where it was. */
export function openModal({ title, className = "", onClose }: ModalOptions): Modal {
  opened += 1;
  const titleId = `modal-${opened}`;
  const element = h("dialog", { class: `modal ${className}`, "aria-labelledby": titleId });
  const body = h("div", { class: "modal-body" });
  const footer = h("div", { class: "modal-footer" });
  const close = (): void => element.close();
  const cross = button({ class: "plain", "aria-label": "Sluiten" }, close, icon("close"));
  element.append(h("div", { class: "modal-head" }, h("h2", { id: titleId }, title), cross), body, footer);
  element.addEventListener("close", () => {
    element.remove();
    onClose?.();
  });
  document.body.append(element);
  // Once the caller has filled it, so that the focus goes to what is meant to have it.
  queueMicrotask(() => element.showModal());
  return { element, body, footer, close };
}
