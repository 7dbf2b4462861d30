import type { AppInfo } from "../appInfo.ts";
import { type Address, findPerson, slug, teamsOf } from "./address.ts";
import { readDeepLink } from "./deepLink.ts";
import { personalTabs } from "./framedPage.ts";

/** What happens when somebody follows a link. */
export type LinkTarget =
  | Readonly<{ kind: "go"; to: Partial<Address> }>
  | Readonly<{ kind: "browser"; url: string }>
  | Readonly<{ kind: "say"; text: string }>;

/** Where a link leads for the person of this address; undefined when it is no link. */
export function linkTarget(url: string, address: Pick<Address, "als">, info: AppInfo): LinkTarget | undefined {
  const link = readDeepLink(url);
  if (link === undefined) return undefined;
  switch (link.kind) {
    case "elsewhere":
      return { kind: "browser", url: link.url };
    case "chat":
      return { kind: "say", text: `Teams opent hier een gesprek met ${link.people.join(", ")}.` };
    case "bot-chat":
      return { kind: "go", to: { plaats: "chat", gesprek: "" } };
    case "entity":
      if (link.appId !== info.manifest.id) return { kind: "say", text: "Deze koppeling opent een andere app." };
      return entityTarget(link, address, info);
  }
}

type Entity = Readonly<{ entityId: string; subPageId: string; channelId: string }>;

function entityTarget(
  { entityId, subPageId: sub, channelId }: Entity,
  address: Pick<Address, "als">,
  info: AppInfo,
): LinkTarget {
  const teams = teamsOf(info, findPerson(info, address.als));
  const places = teams.flatMap((team) => team.channels.map((channel) => ({ team, channel })));
  const named = places.find(({ channel }) => channel.id === channelId);
  if (channelId !== "" && named === undefined) {
    return { kind: "say", text: "Deze koppeling wijst naar een kanaal waar je geen lid van bent." };
  }
  if (channelId === "" && personalTabs(info).some((tab) => tab.entityId === entityId)) {
    return { kind: "go", to: { plaats: "persoonlijk", tab: entityId, sub } };
  }
  const place = named ?? places.find(({ channel }) => channel.tab?.entityId === entityId);
  if (place === undefined) return { kind: "say", text: "Het tabblad van deze koppeling bestaat hier niet." };
  const { team, channel } = place;
  return {
    kind: "go",
    to: { plaats: "kanaaltab", team: slug(team.displayName), kanaal: slug(channel.displayName), sub },
  };
}
