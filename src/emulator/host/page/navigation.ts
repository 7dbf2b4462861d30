import type { AppInfo } from "../appInfo.ts";
import { type Address, readAddress, writeAddress } from "./address.ts";
import { linkTarget } from "./linkTarget.ts";

export type Navigation = Readonly<{
  current(): Address;
  go(to: Partial<Address>): void;
  /** Follows a link, into Teams or out of it; false when it is none. */
  follow(url: string): boolean;
  /** Shows what the address says, and from then on what it becomes. */
  start(): void;
}>;

export type NavigationPorts = Readonly<{
  changed(next: Address, previous: Address | undefined): void;
  say(text: string): void;
}>;

/** Keeps the address of the page and what is shown the same. */
export function createNavigation(info: AppInfo, { changed, say }: NavigationPorts): Navigation {
  let current = readAddress(location.search, info);

  function show(next: Address): void {
    const previous = current;
    current = next;
    changed(next, previous);
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
    follow(url) {
      const target = linkTarget(url, current, info);
      if (target?.kind === "go") go(target.to);
      if (target?.kind === "browser") open(target.url, "_blank", "noopener");
      if (target?.kind === "say") say(target.text);
      return target !== undefined;
    },
    start() {
      addEventListener("popstate", () => show(readAddress(location.search, info)));
      history.replaceState(null, "", writeAddress(current));
      changed(current, undefined);
    },
  };
}
