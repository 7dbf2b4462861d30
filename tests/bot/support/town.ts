import { type Bot, createBot } from "../../../src/bot/bot.ts";
import type { Config } from "../../../src/bot/config.ts";
import type { World } from "../../../src/bot/world.ts";
import { findApp } from "../../../src/emulator/core/tenant.ts";
import { type RunningServer, startServer } from "../../../src/emulator/server.ts";
import { forgetful } from "../../support/dataFile.ts";
import {
  type Municipality,
  municipalityOn,
  nameBeslissers,
  provisionedFile,
  SITE,
} from "../../support/municipality.ts";

export const NOTIFICATION_SECRET = "een-lang-geheim-voor-graph";
export const TEAMS_APP_ID = "9d1c7b3a-52e4-4f60-8a17-c3b95e0d2f64";

/** The address of the bot for Teams and Graph; behind it is the bot that was started last. */
const BOT_ADDRESS = "https://bot.example";

export type TownOptions = Readonly<{ now?: () => Date; decides?: readonly string[] }>;

/**
 * The municipality with its Teams, and the bot beside it: two servers that call each other over HTTP. People act
 * through the tab (`as`) and through Teams (`teams.ts`).
 */
export type Town = Municipality &
  Readonly<{
    origin: string;
    config: Config;
    /** Every line that the bots of this town have logged. */
    logged: string[];
    /** Starts a bot and waits until its first look is done. What comes in goes to the bot that was started last. */
    startBot(overrides?: Partial<World>, settings?: Partial<Config>): Promise<RunningBot>;
    /** What a person or an administrator asks over HTTP. */
    http<T>(method: string, path: string, body?: unknown): Promise<T>;
    close(): Promise<void>;
  }>;

export type RunningBot = Bot & Readonly<{ origin: string }>;

export async function openTown(options: TownOptions = {}): Promise<Town> {
  let botOrigin = "";
  const toBot = (request: Request): Promise<Response> =>
    fetch(new Request(request.url.replace(BOT_ADDRESS, botOrigin), request));
  const file = await provisionedFile();
  const server = await startServer({ port: 0, data: file.data, send: toBot, now: options.now });
  const municipality = municipalityOn(forgetful(server.emulator, file));
  const bots: Bot[] = [];
  const logged: string[] = [];
  const config = configFor(server, municipality);

  const http = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(server.origin + path, { method, body: JSON.stringify(body) });
    const text = await response.text();
    return (text === "" ? undefined : JSON.parse(text)) as T;
  };
  await nameBeslissers(municipality, ...(options.decides ?? ["teammanager", "teammanager2"]));
  await http("PUT", "/emulator/bots/bot", { endpoint: `${BOT_ADDRESS}/api/messages` });

  return {
    ...municipality,
    origin: server.origin,
    config,
    logged,
    http,
    async startBot(overrides, settings) {
      const logTo = { write: (line: string) => void logged.push(line) };
      const { now = () => new Date() } = options;
      const quick = { sleep: () => Promise.resolve(), chance: () => 0, stopWithinMs: 2_000, now };
      const bot = createBot({ ...config, ...settings }, { logTo, ...quick, ...overrides });
      bots.push(bot);
      const { port } = await bot.start();
      botOrigin = `http://localhost:${port}`;
      await bot.sweep();
      return { ...bot, origin: botOrigin };
    },
    async close() {
      await Promise.all(bots.map((bot) => bot.stop()));
      await server.close();
      file.remove();
    },
  };
}

function configFor({ origin, emulator }: RunningServer, { botClientId }: Municipality): Config {
  return {
    clientId: botClientId,
    clientSecret: findApp(emulator.core.tenant, "bot")?.secret ?? "",
    tenantId: emulator.core.tenant.id,
    site: SITE,
    teamsAppId: TEAMS_APP_ID,
    tabUrl: "https://werken.gemeente.example",
    port: 0,
    notifications: undefined,
    graphOrigin: origin,
    loginOrigin: `${origin}/identity`,
    openIdMetadataUrl: `${origin}/botframework/v1/.well-known/openidconfiguration`,
    serviceUrlHosts: [new URL(origin).host],
    defaultServiceUrl: `${origin}/connector`,
    remindAfterDays: 3,
    sweepEverySeconds: 86_400,
    logLevel: "info",
  };
}

/** The settings of a bot that Graph notifies. */
export const notified: Partial<Config> = { notifications: { origin: BOT_ADDRESS, secret: NOTIFICATION_SECRET } };
