import { fill, MANIFEST_SOURCE, readJson } from "../package/fill.ts";

/** Where the tab would live in production; the page that plays Teams opens these addresses under `/tab/`. */
export const TAB_DOMAIN = "procesmatig-werken.gemeente.example";
export const TEAMS_APP_ID = "1d0c8f52-6b7a-4e35-9c1d-2f80a4b97e63";

type Ids = Readonly<{ tabClientId: string; botClientId: string; organisation: string }>;

/** The Teams manifest as it would be uploaded, with its placeholders filled in for this machine. */
export function localManifest({ tabClientId, botClientId, organisation }: Ids): unknown {
  return fill(readJson(MANIFEST_SOURCE), {
    TEAMS_APP_ID,
    TAB_DOMAIN,
    TAB_CLIENT_ID: tabClientId,
    BOT_CLIENT_ID: botClientId,
    ORGANISATION: organisation,
  });
}

/** The tab of a channel, as the settings page leaves it: it knows the site of its team. */
export function channelTab(site: string) {
  const address = `https://${TAB_DOMAIN}/index.html?site=${encodeURIComponent(site)}&theme={app.theme}&locale={app.locale}`;
  return { entityId: "procesmatig-werken", contentUrl: address, websiteUrl: address, name: "Procesmatig werken" };
}
