import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startBot } from "../../../scripts/start/bot.ts";
import { installBot } from "../../../scripts/start/installBot.ts";
import { test as townTest, type Town } from "./town.ts";

/** Lets the bot work in a town, as a process of its own, for as long as something takes. */
export async function inTownWithBot({ origin }: Town, happens: () => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "bot-"));
  const bot = await startBot(origin, path.join(folder, "bot.log"));
  await installBot(origin, bot.origin);
  try {
    await happens();
  } finally {
    await bot.stop();
    await rm(folder, { recursive: true });
  }
}

/** A journey with a town in which the bot works. */
export const test = townTest.extend<{ bot: undefined }>({
  bot: [({ town }, provide) => inTownWithBot(town, () => provide(undefined)), { auto: true }],
});

export { expect } from "@playwright/test";
