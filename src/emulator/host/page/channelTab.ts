import type { HostChannel } from "../appInfo.ts";
import type { FramedPage } from "./framedPage.ts";
import type { TabSettings } from "./frame/answers.ts";
import { call } from "./http.ts";

/** What the tab of a channel is set to; undefined when there is none. */
export function knownSettings({ place }: FramedPage): TabSettings | undefined {
  const tab = place?.channel.tab ?? undefined;
  return tab === undefined ? undefined : { ...tab, suggestedDisplayName: tab.name };
}

/** Keeps the settings of a tab in a channel, for everybody. Throws HttpFailure. */
export async function keepSettings({ place, title }: FramedPage, settings: TabSettings): Promise<void> {
  if (place === undefined) throw new Error("Alleen een tabblad in een kanaal heeft instellingen.");
  const { entityId, contentUrl, websiteUrl, suggestedDisplayName } = settings;
  const tab = { entityId, contentUrl: withoutOrigin(contentUrl), websiteUrl, name: suggestedDisplayName || title };
  await call("PUT", `/host/tabs/${encodeURIComponent(place.channel.id)}`, tab);
}

/** Takes the tab out of a channel, for everybody. Throws HttpFailure. */
export async function removeTab({ id }: HostChannel): Promise<void> {
  await call("DELETE", `/host/tabs/${encodeURIComponent(id)}`);
}

/** The emulator may listen on another port tomorrow. */
function withoutOrigin(url: string): string {
  return url.startsWith(`${location.origin}/`) ? url.slice(location.origin.length) : url;
}
