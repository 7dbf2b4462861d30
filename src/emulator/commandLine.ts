import { parseArgs } from "node:util";
import { messageOf } from "./core/message.ts";

/** What a tenant begins with: nothing of ours at all, registrations and grants but no lists, or two months of work. */
export type Seed = "bare" | "empty" | "demo";

/** What `npm run emulator -- …` was asked to do. */
export type Command = Readonly<{ port: number; data: string; seed: Seed }>;

export type ParsedCommand = Readonly<{ ok: true; command: Command }> | Readonly<{ ok: false; sentence: string }>;

const DEFAULT_PORT = "3979";

/** Reads the options of the command line; `sentence` says what is wrong with them. */
export function parseCommand(args: readonly string[]): ParsedCommand {
  const values = readOptions(args);
  if (typeof values === "string") return { ok: false, sentence: values };

  const { port = DEFAULT_PORT, data = ":memory:", seed = "empty" } = values;
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (!(number <= 65_535)) return { ok: false, sentence: `--port wants a number from 0 to 65535, not ${port}.` };
  if (data === "") return { ok: false, sentence: "--data wants a file, or :memory:." };
  if (seed !== "bare" && seed !== "empty" && seed !== "demo") {
    return { ok: false, sentence: `--seed is bare, empty or demo, not ${seed}.` };
  }
  return { ok: true, command: { port: number, data, seed } };
}

type Options = Readonly<{ port?: string; data?: string; seed?: string }>;

function readOptions(args: readonly string[]): Options | string {
  try {
    const option = { type: "string" } as const;
    return parseArgs({ args: [...args], options: { port: option, data: option, seed: option } }).values;
  } catch (error) {
    return `${messageOf(error).split(/\.\s/)[0]}. The options are --port, --data and --seed.`;
  }
}
