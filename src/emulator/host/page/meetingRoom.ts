import type { AppInfo } from "../appInfo.ts";
import { avatar } from "./avatar.ts";
import { h } from "./dom.ts";

/** The meeting next to which the side panel stands: only there to give the panel its place. */
export function meetingRoom({ people }: AppInfo): HTMLElement {
  const tiles = people
    .slice(0, 6)
    .map(({ displayName }) => h("li", {}, avatar(displayName), h("span", {}, displayName)));
  return h(
    "section",
    { class: "meeting-room", "aria-label": "Vergadering" },
    h("h2", {}, "Teamoverleg"),
    h("ul", {}, ...tiles),
  );
}
