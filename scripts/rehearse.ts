import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs, parseEnv } from "node:util";
import { bareMunicipality } from "../src/emulator/core/bareMunicipality.ts";
import { DataFileError } from "../src/emulator/core/database.ts";
import { messageOf } from "../src/emulator/core/message.ts";
import type { HostOptions } from "../src/emulator/host/options.ts";
import { PortError, startServer } from "../src/emulator/server.ts";
import { BOT_FILE, CONFIG_FILE, PACKAGE_FILE } from "./setup/world.ts";
import { buildIfNeeded } from "./start/build.ts";
import { openBrowser } from "./start/openBrowser.ts";
import { headersOfTab } from "./hosting/headers.ts";

/**
 * `npm run rehearse [-- --port N --data FILE --out FOLDER --no-open]`: an emulated tenant in which nothing was set up, to
 * rehearse `npm run setup` on. Started again after that, it has a page that plays Teams, with the tab as it was set up in
 * FOLDER, and installs the bot as soon as that runs. See docs/beheer/installeren.md.
 */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") return fail(options);
  const { port, data, folder, open } = options;
  const setUp = readSetUp(folder);
  if (setUp !== undefined && !buildIfNeeded(say)) return fail("The tab could not be built; see above.");
  mkdirSync(path.dirname(data), { recursive: true });
  try {
    const host = setUp === undefined ? {} : { host: hostOf(setUp) };
    const server = await startServer({ port, data, tenant: bareMunicipality, ...host });
    const stopped = new AbortController();
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        stopped.abort();
        void server.close();
      });
    }
    say(`ready ${server.origin}`);
    if (setUp === undefined) say(`Nothing was set up yet: run npm run setup with --emulator ${server.origin}.`);
    else {
      say(`Open ${server.origin}/ and choose who you are. Stop with Ctrl+C.`);
      if (open) openBrowser(`${server.origin}/`);
      void installWhenReady(server.origin, setUp, stopped.signal);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof DataFileError || error instanceof PortError)) throw error;
    return fail(error.message);
  }
}

type Options = Readonly<{ port: number; data: string; folder: string; open: boolean }>;

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "4300" },
        data: { type: "string", default: ".local/rehearsal.sqlite" },
        out: { type: "string", default: "inrichting" },
        "no-open": { type: "boolean", default: false },
      },
    });
    if (!/^\d{1,5}$/.test(values.port)) return `--port wants a number, not ${values.port}.`;
    return { port: Number(values.port), data: values.data, folder: values.out, open: !values["no-open"] };
  } catch (error) {
    return `${messageOf(error).split(". ")[0]}. The options are --port, --data, --out and --no-open.`;
  }
}

/** What `npm run setup` wrote down. */
type SetUp = Readonly<{
  config: Readonly<Record<string, unknown>>;
  values: Readonly<Record<string, string | undefined>>;
  botPort: string;
}>;

function readSetUp(folder: string): SetUp | undefined {
  const files = [CONFIG_FILE, PACKAGE_FILE, BOT_FILE].map((name) => path.join(folder, name));
  if (!files.every((file) => existsSync(file))) return undefined;
  const [config = "", values = "", bot = ""] = files.map((file) => readFileSync(file, "utf8"));
  return {
    config: JSON.parse(config) as Readonly<Record<string, unknown>>,
    values: parseEnv(values),
    botPort: parseEnv(bot).PORT ?? "3978",
  };
}

/** The built tab behind the page that plays Teams; a channel begins without it, as in Teams. */
function hostOf({ config, values }: SetUp): HostOptions {
  const source = readFileSync("manifest/manifest.json", "utf8");
  const manifest: unknown = JSON.parse(
    source.replace(/\{\{([A-Z_]+)\}\}/g, (all, name: string) => values[name] ?? all),
  );
  return {
    pageDirectory: "dist/host",
    tabDirectory: "dist/tab",
    manifest,
    tabAddress: `https://${values.TAB_DOMAIN ?? ""}/`,
    tabConfiguration: config,
    tabHeaders: headersOfTab({ bot: typeof config.botOrigin === "string" ? config.botOrigin : undefined }),
    subPageInFragment: true,
  };
}

/** Does what uploading the package does in Teams: the bot is known there, and installed in the team. */
async function installWhenReady(origin: string, { values, botPort }: SetUp, signal: AbortSignal): Promise<void> {
  const bot = `http://localhost:${botPort}`;
  const known = `${origin}/emulator/bots/${values.BOT_CLIENT_ID ?? ""}`;
  while (!signal.aborted) {
    const answer = await fetch(`${bot}/healthz`).catch(() => undefined);
    if (answer?.ok === true) break;
    await wait(1000, undefined, { signal }).catch(() => undefined);
  }
  if (signal.aborted) return;
  await send("PUT", known, { endpoint: `${bot}/api/messages` });
  const [team] = bareMunicipality.teams;
  for (const user of team?.memberIds ?? []) await send("POST", `${known}/install`, { user });
  await send("POST", `${known}/install`, { team: team?.id });
  say("The bot was installed for the team.");
}

async function send(method: string, address: string, body: unknown): Promise<void> {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(address, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) console.error(`${method} ${new URL(address).pathname} was refused: ${await answer.text()}`);
}

function say(line: string): void {
  console.log(line);
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
