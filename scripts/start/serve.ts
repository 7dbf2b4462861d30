import { findBot } from "../../src/emulator/connector/bots.ts";
import { municipality } from "../../src/emulator/core/municipality.ts";
import { type App, findApp } from "../../src/emulator/core/tenant.ts";
import { createLanguages } from "../../src/emulator/host/languages.ts";
import type { HostOptions } from "../../src/emulator/host/options.ts";
import { type RunningServer, startServer } from "../../src/emulator/server.ts";
import { headersOfTab } from "../hosting/headers.ts";
import { SITE } from "./sites.ts";
import { localManifest, TAB_DOMAIN } from "./teamsApp.ts";

export type ServeOptions = Readonly<{
  port: number;
  /** A path, or `:memory:`. */
  data: string;
  now?: () => Date;
}> &
  Pick<HostOptions, "situations" | "onSituation">;

/**
 * The emulated Microsoft 365 with the page that plays Teams and the built tab in it. Throws DataFileError and PortError.
 */
export async function serve({ port, data, now, situations, onSituation }: ServeOptions): Promise<RunningServer> {
  const tabClientId = clientIdOf("tab");
  const botClientId = clientIdOf("bot");
  const languages = createLanguages();
  let running: RunningServer | undefined;
  const botOrigin = (): string | undefined => running && originOfBot(running, botClientId);
  const configuration = {
    clientId: tabClientId,
    botClientId,
    tenantId: municipality.id,
    site: SITE,
    graphOrigin: "",
    /** Known as soon as a bot says where it listens. */
    get botOrigin() {
      return botOrigin();
    },
  };
  const server = await startServer({
    port,
    data,
    ...(now === undefined ? {} : { now }),
    send: languages.telling(fetch),
    host: {
      pageDirectory: "dist/host",
      tabDirectory: "dist/tab",
      tabHeaders: headersOfTab(),
      manifest: localManifest({ tabClientId, botClientId, organisation: municipality.displayName }),
      tabAddress: `https://${TAB_DOMAIN}/`,
      tabConfiguration: configuration,
      tabMayReach: () => [botOrigin()].filter((origin) => origin !== undefined),
      subPageInFragment: true,
      languages,
      situations,
      onSituation,
    },
  });
  // Known only now when the port was free to choose; the page asks for it when it is opened.
  configuration.graphOrigin = server.origin;
  running = server;
  return server;
}

function originOfBot({ emulator: { core } }: RunningServer, clientId: string): string | undefined {
  const bot = findBot({ core }, clientId);
  return bot === undefined ? undefined : new URL(bot.endpoint).origin;
}

/** One of the apps in the directory, by its alias. */
export function appOf(alias: string): App {
  const app = findApp(municipality, alias);
  if (app === undefined) throw new Error(`There is no app ${alias}.`);
  return app;
}

export function clientIdOf(alias: string): string {
  return appOf(alias).clientId;
}
