import type { AppInfo, HostChannel, HostPerson, HostTeam } from "../appInfo.ts";

/**
 * What the page shows is in its address, so that one situation can be opened, shared and tested:
 *
 *   als        who you are: the part of the user name before the @ (`teammanager`)
 *   thema      licht · donker · contrast
 *   taal       nl · en: the language of Teams, and so of the app and the bot
 *   plaats     kanaaltab · persoonlijk · vergadering · instellingen · chat
 *   team       the name of a team with dashes (`procesmatig-werken`), or its id
 *   kanaal     the name of a channel with dashes (`pilot-wijk-oost`), or its id
 *   tab        the entity id of a personal tab
 *   sub        the sub page of the tab (`context.page.subPageId`); it follows what the tab shows
 *   gesprek    the id of a conversation in the chat
 *   situatie   the id of a situation that is switched on when the page opens (`traag`, `storing` …)
 *   koppeling  a Teams deep link, encoded: opened as if somebody had clicked it
 *   wacht      seconds that the tab gets to report that it is ready; 30 when absent, as in Teams
 */
export type Address = Readonly<{
  als: string;
  thema: Theme;
  taal: Language;
  plaats: Place;
  team: string;
  kanaal: string;
  tab: string;
  sub: string;
  gesprek: string;
}>;

export const THEMES = ["licht", "donker", "contrast"] as const;
export const LANGUAGES = ["nl", "en"] as const;
export const PLACES = ["kanaaltab", "persoonlijk", "vergadering", "instellingen", "chat"] as const;

export type Theme = (typeof THEMES)[number];
export type Language = (typeof LANGUAGES)[number];
export type Place = (typeof PLACES)[number];

/** Reads an address; what is missing or unknown becomes the first that exists. */
export function readAddress(search: string, info: AppInfo): Address {
  const query = new URLSearchParams(search);
  const person = findPerson(info, query.get("als") ?? "");
  const team = findTeam(info, person, query.get("team") ?? "");
  return {
    als: alias(person),
    thema: THEMES.find((theme) => theme === query.get("thema")) ?? "licht",
    taal: LANGUAGES.find((language) => language === query.get("taal")) ?? "nl",
    plaats: PLACES.find((place) => place === query.get("plaats")) ?? "kanaaltab",
    team: team === undefined ? "" : slug(team.displayName),
    kanaal: slug(findChannel(team, query.get("kanaal") ?? "")?.displayName ?? ""),
    tab: query.get("tab") ?? "",
    sub: query.get("sub") ?? "",
    gesprek: query.get("gesprek") ?? "",
  };
}

/** The query string of an address, without what is empty. */
export function writeAddress(address: Address): string {
  const filled = Object.entries(address).filter(([, value]) => value !== "");
  return `?${new URLSearchParams(filled).toString()}`;
}

/** The person of an address; somebody unknown is the first of the list. A tenant without people cannot be shown. */
export function findPerson({ people }: AppInfo, als: string): HostPerson {
  const wanted = als.toLowerCase();
  const found = people.find((person) => alias(person) === wanted || person.userPrincipalName.toLowerCase() === wanted);
  const person = found ?? people[0];
  if (person === undefined) throw new Error("The tenant has no people.");
  return person;
}

/** A team of this person; undefined when they are in none. */
export function findTeam(info: AppInfo, person: HostPerson, team: string): HostTeam | undefined {
  const theirs = teamsOf(info, person);
  return theirs.find(({ id, displayName }) => id === team || slug(displayName) === team) ?? theirs[0];
}

export function findChannel(team: HostTeam | undefined, channel: string): HostChannel | undefined {
  const channels = team?.channels ?? [];
  return channels.find(({ id, displayName }) => id === channel || slug(displayName) === channel) ?? channels[0];
}

export function teamsOf({ teams }: AppInfo, person: HostPerson): readonly HostTeam[] {
  return teams.filter(({ memberIds }) => memberIds.includes(person.id));
}

/** The part of the user name before the @. */
export function alias({ userPrincipalName }: HostPerson): string {
  return (userPrincipalName.split("@")[0] ?? "").toLowerCase();
}

/** A name as it stands in an address: `Pilot wijk Oost` is `pilot-wijk-oost`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}
