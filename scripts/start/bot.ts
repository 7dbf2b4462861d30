import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { openSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { municipality } from "../../src/emulator/core/municipality.ts";
import { freePort } from "./freePort.ts";
import { appOf } from "./serve.ts";
import { SITE } from "./sites.ts";
import { TAB_DOMAIN, TEAMS_APP_ID } from "./teamsApp.ts";

export type RunningBot = Readonly<{
  origin: string;
  /** Called when it stops without having been told to. */
  onFall(tell: () => void): void;
  stop(): Promise<void>;
}>;

/** The bot cannot be started; `message` is one sentence for the person who starts it. */
export class BotError extends Error {
  override readonly name = "BotError";
}

const READY_WITHIN_MS = 20_000;

/**
 * Starts the bot as a process of its own, as it would run in production, against the Microsoft 365 at `origin`, and waits
 * until it is ready. What it logs goes to `log`. Throws BotError.
 */
export async function startBot(origin: string, log: string): Promise<RunningBot> {
  const port = await freePort();
  const own = `http://localhost:${port}`;
  const file = openSync(log, "a");
  const bot = spawn(process.execPath, ["src/bot/main.ts"], {
    env: { PATH: process.env.PATH ?? "", ...settingsFor(origin), PORT: String(port), PUBLIC_URL: own },
    // Over the channel it notices when we are gone, however we went.
    stdio: ["ignore", file, "inherit", "ipc"],
  });
  await ready(bot, own, log);
  return {
    origin: own,
    onFall: (tell) => void bot.once("exit", tell),
    stop: () => stopped(bot),
  };
}

function settingsFor(origin: string): Readonly<Record<string, string>> {
  const { clientId, secret = "" } = appOf("bot");
  return {
    BOT_CLIENT_ID: clientId,
    BOT_CLIENT_SECRET: secret,
    TENANT_ID: municipality.id,
    SITE,
    TEAMS_APP_ID,
    TAB_URL: `https://${TAB_DOMAIN}`,
    NOTIFICATION_SECRET: randomUUID(),
    GRAPH_ORIGIN: origin,
    LOGIN_ORIGIN: `${origin}/identity`,
    BOT_OPENID_METADATA: `${origin}/botframework/v1/.well-known/openidconfiguration`,
    SERVICE_URL_HOSTS: new URL(origin).host,
    DEFAULT_SERVICE_URL: origin,
  };
}

async function ready(bot: ChildProcess, origin: string, log: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (bot.exitCode !== null) throw new BotError("The bot stopped while it was starting; it said why above.");
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(100);
  }
  bot.kill();
  throw new BotError(`The bot was not ready within ${READY_WITHIN_MS / 1000} seconds; see ${log}.`);
}

async function stopped(bot: ChildProcess): Promise<void> {
  bot.removeAllListeners("exit");
  if (bot.exitCode !== null || bot.signalCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  bot.once("exit", () => resolve());
  bot.kill("SIGTERM");
  await promise;
}
