import { h } from "../dom.ts";
import type { HostPorts, Progress } from "./answers.ts";
import { createCover } from "./cover.ts";
import { showSubPage } from "./subPage.ts";
import { createTabLine } from "./tabLine.ts";
import { createUnloading } from "./unloading.ts";

/** A page of the app in its frame. */
export type TabFrame = Readonly<{
  element: HTMLElement;
  /** The window inside; null once the frame is gone. */
  window(): Window | null;
  send(func: string, args: readonly unknown[]): void;
  /** Whether the app registered a handler for this event. */
  listensTo(name: string): boolean;
  /** Asks the app to get ready to be put away. True when it can be brought back later. */
  suspend(): Promise<boolean>;
  resume(page: Readonly<{ entityId: string; contentUrl: string }>): void;
  /** Back to where the app was before; only for an app that keeps its sub page in its address. */
  showSubPage(subPage: string): void;
  dispose(): void;
}>;

export type FrameRequest = Readonly<{
  title: string;
  url: string;
  /** Seconds that the app gets to say that it is ready. */
  patience: number;
  ports: Omit<HostPorts, "progress" | "handlerRegistered" | "readyToUnload">;
  /** Called for every document that the frame has loaded. */
  loaded(inside: Window | null): void;
}>;

/** Frames a page of the app and speaks with it as Teams does. It must stay attached: moving a frame reloads it. */
export function createTabFrame({ title, url, patience, ports, loaded }: FrameRequest): TabFrame {
  const iframe = h("iframe", { title, allow: "clipboard-read; clipboard-write" });
  const cover = createCover({ title, patience, reload: load });
  const element = h("div", { class: "frame" }, iframe, cover.element);
  const handlers = new Set<string>();
  const unloading = createUnloading();
  const line = createTabLine(iframe, {
    ...ports,
    progress: report,
    handlerRegistered: (name) => handlers.add(name),
    readyToUnload: unloading.done,
  });

  function load(): void {
    handlers.clear();
    line.reset();
    report({ kind: "loading" });
    iframe.src = url;
  }

  function report(progress: Progress | Readonly<{ kind: "loading" }>): void {
    element.dataset.state = progress.kind;
    cover.show(progress);
  }

  iframe.addEventListener("load", () => loaded(iframe.contentWindow));
  load();

  return {
    element,
    window: () => iframe.contentWindow,
    send: line.send,
    listensTo: (name) => handlers.has(name),
    async suspend() {
      if (!line.isOpen()) return false;
      line.send("beforeUnload", []);
      const isReady = await unloading.wait();
      return isReady && handlers.has("load");
    },
    resume(page) {
      report({ kind: "loading" });
      line.send("load", [page]);
    },
    showSubPage(subPage) {
      if (iframe.contentWindow !== null) showSubPage(iframe.contentWindow, subPage);
    },
    dispose() {
      line.dispose();
      cover.dispose();
      element.remove();
    },
  };
}
