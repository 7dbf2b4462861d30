import type { AppInfo, HostChannel } from "../appInfo.ts";
import { type Address, findChannel, findPerson, findTeam, slug, teamsOf, writeAddress } from "./address.ts";
import { button, chooser, h, onFollow } from "./dom.ts";
import { personalTabs } from "./framedPage.ts";
import { icon } from "./icon.ts";

export type PlaceHead = Readonly<{ element: HTMLElement; show(address: Address): void }>;

/** The line above a frame that Teams draws: which channel it is and which tabs there are. */
export function createPlaceHead(
  info: AppInfo,
  go: (to: Partial<Address>) => void,
  remove: (channel: HostChannel) => void,
): PlaceHead {
  const channel = chooser("kanaal", "Kanaal", (value) => {
    const [team = "", kanaal = ""] = value.split("/");
    go({ team, kanaal, sub: "" });
  });
  const tabs = h("nav", { class: "tabs", "aria-label": "Tabbladen" });
  const element = h("div", { class: "place-head" }, channel.element, tabs);

  function link(label: string, address: Address, to: Partial<Address>, isCurrent: boolean): HTMLAnchorElement {
    const anchor = h("a", { href: writeAddress({ ...address, ...to }), "aria-current": isCurrent && "page" }, label);
    onFollow(anchor, () => go(to));
    return anchor;
  }

  function showChannel(address: Address): void {
    const person = findPerson(info, address.als);
    const teams = teamsOf(info, person);
    const choices = teams.flatMap((team) =>
      team.channels.map(({ displayName }) => ({
        value: `${slug(team.displayName)}/${slug(displayName)}`,
        label: `${team.displayName} › ${displayName}`,
      })),
    );
    channel.element.hidden = choices.length === 0;
    channel.show(choices, `${address.team}/${address.kanaal}`);
    const current = findChannel(findTeam(info, person, address.team), address.kanaal);
    const tab = current?.tab ?? undefined;
    const isTab = address.plaats === "kanaaltab";
    tabs.replaceChildren(
      ...(current === undefined ? [] : [link("Berichten", address, { plaats: "chat", gesprek: current.id }, false)]),
      ...(tab === undefined ? [] : [link(tab.name, address, isTab ? {} : { plaats: "kanaaltab", sub: "" }, isTab)]),
      ...(current !== undefined && tab !== undefined && isTab ? [removal(tab.name, () => remove(current))] : []),
    );
  }

  function showPersonal(address: Address): void {
    channel.element.hidden = true;
    const known = personalTabs(info);
    const current = known.find(({ entityId }) => entityId === address.tab) ?? known[0];
    tabs.replaceChildren(
      ...known.map((tab) =>
        link(tab.name, address, tab === current ? {} : { tab: tab.entityId, sub: "" }, tab === current),
      ),
      link("Chat", address, { plaats: "chat", gesprek: "" }, false),
    );
  }

  return {
    element,
    show(address) {
      element.hidden = address.plaats === "chat" || address.plaats === "vergadering";
      if (address.plaats === "persoonlijk") showPersonal(address);
      else showChannel(address);
    },
  };
}

function removal(tab: string, press: () => void): HTMLButtonElement {
  return button(
    { class: "plain", "aria-label": `Tabblad ${tab} verwijderen`, title: "Verwijderen" },
    press,
    icon("close"),
  );
}
