import { button, h } from "../dom.ts";
import { icon } from "../icon.ts";
import type { Progress } from "./answers.ts";

export type Cover = Readonly<{
  element: HTMLElement;
  show(progress: Progress | Readonly<{ kind: "loading" }>): void;
  dispose(): void;
}>;

type CoverOptions = Readonly<{ title: string; patience: number; reload: () => void }>;

/**
 * What Teams draws over a tab: a spinner until it has loaded, an error when it fails or says nothing for too long.
 * A failure that the app itself expected leaves the app on the screen.
 */
export function createCover({ title, patience, reload }: CoverOptions): Cover {
  const element = h("div", { class: "cover" });
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  function showError(text: string): void {
    element.hidden = false;
    element.replaceChildren(
      h(
        "div",
        { class: "empty", role: "alert" },
        icon("warning"),
        h("h2", {}, "Er is een probleem met deze app"),
        h("p", {}, text),
        button({ class: "primary" }, reload, "Opnieuw laden"),
      ),
    );
  }

  function showSpinner(): void {
    element.hidden = false;
    const words = h("span", {}, `${title} wordt geopend…`);
    element.replaceChildren(h("div", { class: "spinner", role: "status" }, h("span", { class: "ring" }), words));
    watchdog = setTimeout(() => showError(tooLate(patience)), patience * 1000);
  }

  return {
    element,
    show(progress) {
      if (progress.kind !== "loaded") clearTimeout(watchdog);
      if (progress.kind === "loading") return showSpinner();
      if (progress.kind === "failed") return showError(failure(progress.reason, progress.message));
      element.hidden = true;
    },
    dispose: () => clearTimeout(watchdog),
  };
}

function tooLate(patience: number): string {
  return `De app liet niet binnen ${patience} seconden weten dat ze klaar is.`;
}

function failure(reason: string, message: string): string {
  const words = message === "" ? "" : ` ${message}`;
  return `De app meldt dat ze niet kan starten (${reason || "Other"}).${words}`;
}
