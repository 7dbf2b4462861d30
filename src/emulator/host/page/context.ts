import type { AppInfo, HostChannel, HostPerson, HostTeam } from "../appInfo.ts";
import type { Language, Theme } from "./address.ts";

/** Where Teams shows a page of the app. */
export type FrameContext = "content" | "settings" | "sidePanel" | "task";

/** Everything that decides what `getContext` answers. */
export type Situation = Readonly<{
  info: AppInfo;
  person: HostPerson;
  theme: Theme;
  /** Dutch when it is left out. */
  language?: Language;
  frameContext: FrameContext;
  entityId: string;
  subPageId: string;
  /** Absent in a personal tab and in a meeting. */
  place?: Readonly<{ team: HostTeam; channel: HostChannel }> | undefined;
  inMeeting: boolean;
  sessionId: string;
}>;

export type TeamsContext = Readonly<Record<string, unknown>>;

/** What teams-js calls the themes. */
export const TEAMS_THEME: Readonly<Record<Theme, string>> = { licht: "default", donker: "dark", contrast: "contrast" };

/** What Teams calls the languages. */
export const TEAMS_LOCALE: Readonly<Record<Language, string>> = { nl: "nl-nl", en: "en-gb" };

/** One meeting, always the same. */
const MEETING = { meetingId: "MCMxOTptZWV0aW5nX292ZXJsZWdAdGhyZWFkLnYyIzA=", chatId: "19:meeting_overleg@thread.v2" };

/** Answers `getContext` in the flat form that teams-js 2 still reads from the host (`public/app/app.ts`, legacy Context). */
export function teamsContext(situation: Situation): TeamsContext {
  const { info, person, theme, language = "nl", frameContext, entityId, subPageId, sessionId } = situation;
  return {
    appId: info.manifest.id,
    appSessionId: sessionId,
    sessionId,
    entityId,
    subEntityId: subPageId,
    frameContext,
    locale: TEAMS_LOCALE[language],
    theme: TEAMS_THEME[theme],
    hostName: "Teams",
    hostClientType: "web",
    isFullScreen: false,
    isMultiWindow: false,
    userObjectId: person.id,
    userPrincipalName: person.userPrincipalName,
    userDisplayName: person.displayName,
    loginHint: person.userPrincipalName,
    upn: person.userPrincipalName,
    tid: info.tenant.id,
    ...(situation.place === undefined ? {} : placeContext(situation.place, person, info.tenant.id)),
    ...(situation.inMeeting ? MEETING : {}),
  };
}

function placeContext(
  { team, channel }: NonNullable<Situation["place"]>,
  person: HostPerson,
  tenantId: string,
): TeamsContext {
  const { domain, path, collectionId } = team.site;
  return {
    groupId: team.id,
    teamId: team.internalId,
    teamName: team.displayName,
    teamType: 0,
    isTeamArchived: false,
    userTeamRole: team.ownerIds.includes(person.id) ? 0 : 1,
    channelId: channel.id,
    channelName: channel.displayName,
    channelType: "Regular",
    channelRelativeUrl: `${path}/Shared Documents/${channel.displayName}`,
    hostTeamGroupId: team.id,
    hostTeamTenantId: tenantId,
    teamSiteUrl: `https://${domain}${path}`,
    teamSiteDomain: domain,
    teamSitePath: path,
    teamSiteId: collectionId,
  };
}
