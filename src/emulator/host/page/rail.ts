import { type Address, type Place, writeAddress } from "./address.ts";
import { h, onFollow } from "./dom.ts";
import { icon, type IconName } from "./icon.ts";

export type Rail = Readonly<{ element: HTMLElement; show(address: Address): void; showUnread(count: number): void }>;

const PLACES: readonly Readonly<{ place: Place; label: string; icon: IconName }>[] = [
  { place: "chat", label: "Chat", icon: "chat" },
  { place: "kanaaltab", label: "Kanaal", icon: "channel" },
  { place: "persoonlijk", label: "Persoonlijk", icon: "personal" },
  { place: "vergadering", label: "Vergadering", icon: "meeting" },
  { place: "instellingen", label: "Toevoegen", icon: "settings" },
];

/** The places of Teams at the left, or at the bottom of a narrow window. They are links: they can be opened in a new tab. */
export function createRail(go: (place: Place) => void): Rail {
  const badge = h("span", { class: "badge" });
  const links = PLACES.map(({ place, label, icon: name }) => {
    const link = h("a", {}, icon(name), h("span", {}, label), place === "chat" ? badge : undefined);
    onFollow(link, () => go(place));
    return { place, link };
  });

  return {
    element: h("nav", { class: "rail", "aria-label": "Plaatsen" }, ...links.map(({ link }) => link)),
    show(address) {
      for (const { place, link } of links) {
        link.href = writeAddress({ ...address, plaats: place, sub: "" });
        if (place === address.plaats) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
    },
    showUnread(count) {
      badge.replaceChildren(...(count === 0 ? [] : [String(count), h("span", { class: "hidden-text" }, " ongelezen")]));
      badge.hidden = count === 0;
    },
  };
}
