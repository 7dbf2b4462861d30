import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startBot } from "../../../scripts/start/bot.ts";
import { installBot } from "../../../scripts/start/installBot.ts";
import { test as townTest } from "./town.ts";

/** A journey with a town in which the bot works, as a process of its own. */
export const test = townTest.extend<{ bot: undefined }>({
  bot: [
    async ({ town }, provide) => {
      const folder = await mkdtemp(path.join(tmpdir(), "bot-"));
      const bot = await startBot(town.origin, path.join(folder, "bot.log"));
      await installBot(town.origin, bot.origin);
      await provide(undefined);
      await bot.stop();
      await rm(folder, { recursive: true });
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
