import { button, h } from "./dom.ts";
import { icon } from "./icon.ts";

export type Tone = "info" | "success" | "error";

export type Toasts = Readonly<{ element: HTMLElement; show(text: string, tone?: Tone): void }>;

/** How long a message stays, in milliseconds; an error stays until it is closed. */
const STAYS = 6000;

/** Short messages at the bottom; they are read out without taking the focus. */
export function createToasts(): Toasts {
  const element = h("div", { class: "toasts", role: "status", "aria-live": "polite" });
  return {
    element,
    show(text, tone = "info") {
      const toast = h("div", { class: `toast toast-${tone}` }, h("span", {}, text));
      toast.append(button({ class: "plain", "aria-label": "Sluit melding" }, () => toast.remove(), icon("close")));
      element.append(toast);
      if (tone !== "error") setTimeout(() => toast.remove(), STAYS);
    },
  };
}
