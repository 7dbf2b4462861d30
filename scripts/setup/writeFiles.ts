import { randomBytes, randomUUID } from "node:crypto";
import type { Apps } from "./apps.ts";
import type { Line } from "./report.ts";
import { BOT_FILE, CONFIG_FILE, PACKAGE_FILE, type SetupWorld } from "./world.ts";

/** Writes what the tab, the bot and the package have to know. Values that somebody added stay. */
export function writeFiles(world: SetupWorld, apps: Apps): readonly Line[] {
  const { files, words, options } = world;
  const env = files.readEnv(BOT_FILE);
  const teamsAppId = options.teamsApp ?? env.TEAMS_APP_ID ?? randomUUID();
  const notificationSecret = env.NOTIFICATION_SECRET ?? randomBytes(24).toString("base64url");
  const write = (name: string, act: () => "done" | "already"): Line => {
    const outcome = options.dryRun ? "planned" : act();
    return { subject: words.file(files.pathOf(name)), outcome };
  };
  return [
    write(CONFIG_FILE, () => files.writeJson(CONFIG_FILE, tabSettings(world, apps))),
    write(BOT_FILE, () =>
      files.writeEnv(BOT_FILE, {
        ...botSettings(world),
        TEAMS_APP_ID: teamsAppId,
        NOTIFICATION_SECRET: notificationSecret,
      }),
    ),
    write(PACKAGE_FILE, () =>
      files.writeEnv(PACKAGE_FILE, {
        TEAMS_APP_ID: teamsAppId,
        TAB_DOMAIN: options.tabDomain,
        TAB_CLIENT_ID: apps.tab,
        BOT_CLIENT_ID: apps.bot,
        ORGANISATION: options.organisation ?? files.readEnv(PACKAGE_FILE).ORGANISATION ?? options.tabDomain,
      }),
    ),
  ];
}

function tabSettings({ options, tenantId }: SetupWorld, { tab, bot }: Apps): Readonly<Record<string, unknown>> {
  const { site, place, botOrigin } = options;
  const elsewhere = place.emulator === undefined ? {} : { graphOrigin: place.graphOrigin };
  const listening = botOrigin === undefined ? {} : { botOrigin };
  return { clientId: tab, botClientId: bot, tenantId, site, ...listening, ...elsewhere };
}

/** Its client id and secret stand there already. */
function botSettings({ options, tenantId }: SetupWorld): Readonly<Record<string, string>> {
  const { site, tabDomain, botOrigin, place } = options;
  const listening: Readonly<Record<string, string>> = botOrigin === undefined ? {} : { PUBLIC_URL: botOrigin };
  const settings = { TENANT_ID: tenantId, SITE: site, TAB_URL: `https://${tabDomain}`, ...listening };
  if (place.emulator === undefined) return settings;
  return {
    ...settings,
    GRAPH_ORIGIN: place.graphOrigin,
    LOGIN_ORIGIN: place.loginOrigin,
    BOT_OPENID_METADATA: `${place.emulator}/botframework/v1/.well-known/openidconfiguration`,
    DEFAULT_SERVICE_URL: `${place.emulator}/connector`,
    SERVICE_URL_HOSTS: new URL(place.emulator).host,
  };
}
