import type { AppInfo, HostChannel, HostTeam } from "../appInfo.ts";
import { type Address, findChannel, findPerson, findTeam } from "./address.ts";
import type { FrameContext } from "./context.ts";

/** The page of the app that an address shows. */
export type FramedPage = Readonly<{
  /** Two addresses with the same key show the same page; it is kept when somebody goes away and comes back. */
  key: string;
  title: string;
  entityId: string;
  subPageId: string;
  /** As the app wrote it, with placeholders. */
  contentUrl: string;
  frameContext: FrameContext;
  place: Readonly<{ team: HostTeam; channel: HostChannel }> | undefined;
  inMeeting: boolean;
}>;

/** What to say when there is nothing to frame. */
export type Nothing = "no-team" | "no-tab" | "no-personal-tab" | "not-a-frame";

/** What an address frames, or why it frames nothing. The chat is no frame; the settings page is a dialog of its own. */
export function framedPage(address: Address, info: AppInfo): FramedPage | Nothing {
  switch (address.plaats) {
    case "chat":
      return "not-a-frame";
    case "persoonlijk":
      return personalPage(address, info);
    case "vergadering":
      return meetingPage(address, info);
    case "kanaaltab":
    case "instellingen":
      return channelPage(address, info);
  }
}

/** The page on which somebody adds the tab to a channel; undefined when they have no channel or the app no such page. */
export function settingsPage(address: Address, info: AppInfo): FramedPage | undefined {
  const place = channelOf(address, info);
  const [configurable] = info.manifest.configurableTabs;
  if (place === undefined || configurable === undefined) return undefined;
  return {
    key: `instellingen/${place.channel.id}`,
    title: info.manifest.name.short,
    entityId: place.channel.tab?.entityId ?? "",
    subPageId: "",
    contentUrl: configurable.configurationUrl,
    frameContext: "settings",
    place,
    inMeeting: false,
  };
}

/** A page that the bot of the app asks to show in a dialog; undefined when Teams would not open it. */
export function botPage(wanted: unknown, { manifest }: AppInfo): FramedPage | undefined {
  const url: unknown = typeof wanted === "object" && wanted !== null ? Reflect.get(wanted, "url") : undefined;
  if (typeof url !== "string" || !URL.canParse(url)) return undefined;
  if (!manifest.validDomains.includes(new URL(url).hostname)) return undefined;
  return {
    key: "dialoog",
    title: manifest.name.short,
    entityId: "",
    subPageId: "",
    contentUrl: url,
    frameContext: "task",
    place: undefined,
    inMeeting: false,
  };
}

/** The personal tabs that have a page. */
export function personalTabs({
  manifest,
}: AppInfo): readonly Readonly<{ entityId: string; name: string; contentUrl: string }>[] {
  return manifest.staticTabs.flatMap(({ entityId, name, contentUrl, scopes }) =>
    contentUrl !== undefined && scopes.includes("personal") ? [{ entityId, name: name || entityId, contentUrl }] : [],
  );
}

function channelPage(address: Address, info: AppInfo): FramedPage | Nothing {
  const place = channelOf(address, info);
  if (place === undefined) return "no-team";
  const { tab } = place.channel;
  if (tab === null) return "no-tab";
  return {
    key: `kanaaltab/${place.channel.id}`,
    title: tab.name,
    entityId: tab.entityId,
    subPageId: address.sub,
    contentUrl: tab.contentUrl,
    frameContext: "content",
    place,
    inMeeting: false,
  };
}

function personalPage(address: Address, info: AppInfo): FramedPage | Nothing {
  const tabs = personalTabs(info);
  const tab = tabs.find(({ entityId }) => entityId === address.tab) ?? tabs[0];
  if (tab === undefined) return "no-personal-tab";
  return {
    key: `persoonlijk/${tab.entityId}`,
    title: tab.name,
    entityId: tab.entityId,
    subPageId: address.sub,
    contentUrl: tab.contentUrl,
    frameContext: "content",
    place: undefined,
    inMeeting: false,
  };
}

/** In a meeting the tab of the channel is shown, as if it had been added to the meeting with the same settings. */
function meetingPage(address: Address, info: AppInfo): FramedPage | Nothing {
  const page = channelPage(address, info);
  if (typeof page === "string") return page;
  return {
    ...page,
    key: page.key.replace("kanaaltab", "vergadering"),
    frameContext: "sidePanel",
    place: undefined,
    inMeeting: true,
  };
}

function channelOf(address: Address, info: AppInfo): FramedPage["place"] {
  const team = findTeam(info, findPerson(info, address.als), address.team);
  const channel = findChannel(team, address.kanaal);
  return team === undefined || channel === undefined ? undefined : { team, channel };
}
