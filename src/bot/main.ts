import { type Bot, createBot } from "./bot.ts";
import { type Config, parseConfig } from "./config.ts";
import { unsubscribe } from "./unsubscribe.ts";

/** `node src/bot/main.ts [--unsubscribe]`: runs the bot until it is told to stop, or ends its subscriptions. */
async function main(args: readonly string[]): Promise<void> {
  const config = parseConfig(process.env);
  if (!config.ok) return fail(config.error);
  const unknown = args.find((arg) => arg !== UNSUBSCRIBE);
  if (unknown !== undefined) return fail(`The bot cannot start: it knows no ${unknown}.`);
  try {
    if (args.includes(UNSUBSCRIBE)) await end(config.value);
    else await run(config.value);
  } catch (error) {
    fail(`The bot cannot start: ${reasonOf(error, config.value)}`);
  }
}

const UNSUBSCRIBE = "--unsubscribe";

async function end(config: Config): Promise<void> {
  process.stdout.write(`Subscriptions ended: ${await unsubscribe(config)}.\n`);
}

async function run(config: Config): Promise<void> {
  const startedOverChannel = process.connected;
  const bot = createBot(config);
  await bot.start();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => stop(bot));
  }
  // Started by another program over a channel, it does not outlive that program.
  if (!startedOverChannel) return;
  if (process.connected) process.once("disconnect", () => stop(bot));
  else stop(bot);
}

function stop(bot: Bot): void {
  void bot.stop().then(() => process.exit(0));
}

function reasonOf(error: unknown, { port }: Config): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `port ${port} is already in use.`;
  if (code === "EACCES") return `port ${port} may not be used by this account.`;
  return error instanceof Error ? error.message : String(error);
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

await main(process.argv.slice(2));
