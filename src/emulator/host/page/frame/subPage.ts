/** How the tab came at its sub page: by going there, or without a step that somebody could go back on. */
export type Step = "push" | "replace";

/**
 * Follows the sub page that a tab keeps behind the # of its own address. A step of the tab becomes a step of this page:
 * it is the page's address that lasts when everything is loaded again, and back and forward go along it. A browser
 * without the Navigation API leaves the steps to the frame; then only the address follows.
 */
export function followSubPage(inside: Window, told: (step: Step) => void): void {
  if ("navigation" in inside) {
    inside.navigation.addEventListener("navigate", (event) => {
      if (event.navigationType !== "push" || !event.hashChange || !event.cancelable) return;
      event.preventDefault();
      inside.location.replace(event.destination.url);
      told("push");
    });
  }
  inside.addEventListener("hashchange", () => told("replace"));
}

export function subPageOf({ location }: Window): string {
  return location.hash.slice(1);
}

/** Somebody went back or forward to where the tab was before. */
export function showSubPage({ location }: Window, subPage: string): void {
  if (location.hash.slice(1) === subPage) return;
  const there = new URL(location.href);
  there.hash = subPage;
  // In full: what is relative would be read from the address of this page, not of the tab.
  location.replace(there.href);
}
