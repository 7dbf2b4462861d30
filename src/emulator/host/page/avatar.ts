import { h } from "./dom.ts";

/** The initials of a name in a circle; the name itself always stands next to it. */
export function avatar(name: string): HTMLElement {
  return h("span", { class: "avatar", "aria-hidden": "true" }, initials(name));
}

export function initials(name: string): string {
  const words = name.split(" ").filter((word) => /^\p{L}/u.test(word));
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? "") : "";
  return `${words[0]?.[0] ?? ""}${last}`.toUpperCase();
}
