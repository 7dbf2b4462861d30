import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export type BotSettings = Readonly<Record<string, string>>;
export type RunningBot = Readonly<{ origin: string; stop(): Promise<void> }>;

const READY_WITHIN_MS = 20_000;
const LOG = ".local/bot.log";

/** Starts the bot as a process of its own, as it would run in production, and waits until it is ready. */
export async function startBot(settings: BotSettings): Promise<RunningBot> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const log = openSync(LOG, "a");
  const bot = spawn(process.execPath, ["src/bot/main.ts"], {
    env: { PATH: process.env.PATH ?? "", ...settings, PORT: String(port), PUBLIC_URL: origin },
    stdio: ["ignore", log, "inherit"],
  });
  await ready(bot, origin);
  return { origin, stop: () => stopped(bot) };
}

async function ready(bot: ChildProcess, origin: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (bot.exitCode !== null) throw new Error("The bot stopped while it was starting; it said why above.");
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(100);
  }
  bot.kill();
  throw new Error(`The bot was not ready within ${READY_WITHIN_MS / 1000} seconds; see ${LOG}.`);
}

async function stopped(bot: ChildProcess): Promise<void> {
  if (bot.exitCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  bot.once("exit", () => resolve());
  bot.kill("SIGTERM");
  await promise;
}

/** A port that nobody uses at this moment. */
async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = createServer();
  server.listen(0, "localhost", () => {
    const address = server.address();
    server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
  });
  return promise;
}
