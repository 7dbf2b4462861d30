import type { TeamsContext } from "./context.ts";

/** Names in a content URL and where they are in the context. Source: Teams docs, "Get context for your tab". */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  "app.theme": "theme",
  "app.locale": "locale",
  "app.sessionId": "sessionId",
  "app.host.clientType": "hostClientType",
  "page.id": "entityId",
  "page.subPageId": "subEntityId",
  "user.id": "userObjectId",
  "user.loginHint": "loginHint",
  "user.userPrincipalName": "userPrincipalName",
  "user.tenant.id": "tid",
  "team.groupId": "groupId",
  "team.internalId": "teamId",
  "team.displayName": "teamName",
  "channel.id": "channelId",
  "channel.displayName": "channelName",
  "chat.id": "chatId",
  "meeting.id": "meetingId",
  "sharePointSite.teamSiteUrl": "teamSiteUrl",
  "sharePointSite.teamSiteDomain": "teamSiteDomain",
  "sharePointSite.teamSitePath": "teamSitePath",
  theme: "theme",
  locale: "locale",
  entityId: "entityId",
  subEntityId: "subEntityId",
  loginHint: "loginHint",
  groupId: "groupId",
  tid: "tid",
};

/** Fills the placeholders of a content URL, each value encoded; what the context lacks becomes nothing. */
export function fillPlaceholders(url: string, context: TeamsContext): string {
  return url.replaceAll(/\{([A-Za-z.]+)\}/g, (whole, name: string) => {
    const key = PLACEHOLDERS[name];
    if (key === undefined) return whole;
    const value = context[key];
    return typeof value === "string" ? encodeURIComponent(value) : "";
  });
}

/** Where the page opens something that lives under `tabAddress` in production. */
export function localUrl(url: string, tabAddress: string, origin: string): string {
  const isTab = tabAddress !== "" && url.startsWith(tabAddress);
  return isTab ? `${origin}/tab/${url.slice(tabAddress.length).replace(/^\/+/, "")}` : new URL(url, origin).href;
}
