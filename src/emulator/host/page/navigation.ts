import type { AppInfo } from "../appInfo.ts";
import { type Address, readAddress, writeAddress } from "./address.ts";
import type { Step } from "./frame/subPage.ts";
import { linkTarget } from "./linkTarget.ts";

export type Navigation = Readonly<{
  current(): Address;
  go(to: Partial<Address>): void;
  /** Notes where the tab is by itself; nothing has to be shown anew. */
  note(sub: string, step: Step): void;
  /** Follows a link, into Teams or out of it; false when it is none. */
  follow(url: string): boolean;
  /** Shows what the address says, and from then on what it becomes. */
  start(): void;
}>;

export type NavigationPorts = Readonly<{
  /** `walked` when somebody went back or forward. */
  changed(next: Address, previous: Address | undefined, walked: boolean): void;
  /** The tab is elsewhere now; what was on the screen is still there. */
  noted(next: Address): void;
  say(text: string): void;
}>;

/** Keeps the address of the page and what is shown the same. */
export function createNavigation(info: AppInfo, { changed, noted, say }: NavigationPorts): Navigation {
  let current = readAddress(location.search, info);

  function show(next: Address, walked = false): void {
    const previous = current;
    current = next;
    changed(next, previous, walked);
  }

  function go(to: Partial<Address>): void {
    const next = readAddress(writeAddress({ ...current, ...to }), info);
    const search = writeAddress(next);
    if (search !== location.search) history.pushState(null, "", search);
    show(next);
  }

  return {
    current: () => current,
    go,
    note(sub, step) {
      if (sub === current.sub) return;
      current = { ...current, sub };
      history[step === "push" ? "pushState" : "replaceState"](null, "", writeAddress(current));
      noted(current);
    },
    follow(url) {
      const target = linkTarget(url, current, info);
      if (target?.kind === "go") go(target.to);
      if (target?.kind === "browser") open(target.url, "_blank", "noopener");
      if (target?.kind === "say") say(target.text);
      return target !== undefined;
    },
    start() {
      addEventListener("popstate", () => show(readAddress(location.search, info), true));
      history.replaceState(null, "", writeAddress(current));
      changed(current, undefined, false);
    },
  };
}
