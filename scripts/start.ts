import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DataFileError } from "../src/emulator/core/database.ts";
import { PortError, type RunningServer } from "../src/emulator/server.ts";
import { BotError, type RunningBot, startBot } from "./start/bot.ts";
import { buildIfNeeded } from "./start/build.ts";
import { createClock, fillSite, type SettableClock } from "./start/demo.ts";
import { openDoors } from "./start/doors.ts";
import { installBot } from "./start/installBot.ts";
import { openBrowser } from "./start/openBrowser.ts";
import { parseOptions, type StartOptions } from "./start/options.ts";
import { serve } from "./start/serve.ts";
import { runSituation, SITUATIONS } from "./start/situations.ts";
import { putTabsInChannels, setUpSites } from "./start/sites.ts";

const DATABASE = "microsoft365.sqlite";
const FILLED = "filled";

/**
 * `npm start [-- --port N --data FOLDER --reset --no-open]`: the tab and the bot in an emulated Microsoft 365 on this
 * machine, with a municipality that has been at work for two months. What people do there is kept.
 */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === "string") return fail(options);
  if (!buildIfNeeded(say)) return fail("The tab could not be built; see above.");
  try {
    await start(options);
    return 0;
  } catch (error) {
    if (!(error instanceof DataFileError || error instanceof PortError || error instanceof BotError)) throw error;
    return fail(error.message);
  }
}

async function start({ port, data, reset, open }: StartOptions): Promise<void> {
  if (reset) for (const file of filesIn(data)) rmSync(file, { force: true });
  mkdirSync(data, { recursive: true });
  const clock = createClock();
  const server = await serve({
    port,
    data: path.join(data, DATABASE),
    now: clock.now,
    situations: SITUATIONS,
    onSituation: (id) => runSituation(openDoors(`http://localhost:${port}`), id),
  });
  await fillOnce(server, clock, path.join(data, FILLED));
  const bot = await startBot(server.origin, path.join(data, "bot.log")).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  await installBot(server.origin, bot.origin);
  stopTogether(server, bot);
  say(`Open ${server.origin}/ and choose who you are. Stop with Ctrl+C; what you did is kept.`);
  if (open) openBrowser(`${server.origin}/`);
}

function filesIn(data: string): readonly string[] {
  return [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`, FILLED].map((name) => path.join(data, name));
}

/** Only the first time: what people threw away since should not come back. A fill that broke off is finished. */
async function fillOnce(server: RunningServer, clock: SettableClock, mark: string): Promise<void> {
  if (existsSync(mark)) return;
  say("Filling the lists of the municipality (once) …");
  const doors = openDoors(server.origin);
  await setUpSites(server.origin, doors);
  await putTabsInChannels(server.origin);
  await fillSite(doors, clock);
  writeFileSync(mark, "");
}

function stopTogether(server: RunningServer, bot: RunningBot): void {
  bot.onFall(() => console.error("The bot has stopped: cards are no longer answered. Start again to go on."));
  const stop = async (): Promise<void> => {
    await bot.stop();
    await server.close();
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
}

function say(line: string): void {
  console.log(line);
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
