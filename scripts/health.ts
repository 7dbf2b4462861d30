import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Config, parseConfig } from "../src/app/config.ts";
import { tellen } from "../src/app/features/instellingen/gezondheid/tellen.ts";
import { gezondheidWords as words } from "../src/app/features/instellingen/gezondheid/words.ts";
import { type Bevinding, type Controle, CONTROLES, type Toestand } from "../src/domain/gezondheid/bevinding.ts";
import { geheel, type Gezondheidsregel, gezondheidsregels } from "../src/domain/gezondheid/regels.ts";
import { isFailure } from "../src/sharepoint/graph/failure.ts";
import { createGraph } from "../src/sharepoint/graph/graph.ts";
import { botAt } from "../src/sharepoint/health/botReport.ts";
import { readGraphClock } from "../src/sharepoint/health/clock.ts";
import { healthDesk } from "../src/sharepoint/health/desk.ts";
import { readGrants } from "../src/sharepoint/health/grants.ts";
import { type HealthSources, readHealth } from "../src/sharepoint/health/health.ts";
import { askBotToLook, mendLists } from "../src/sharepoint/health/mend.ts";
import { SetupError } from "./setup/report.ts";
import { signIn } from "./setup/signIn.ts";
import { WORDS } from "./setup/words.ts";

/** As monitoring wants it: fine, look at it, does not work. */
const STATUS: Readonly<Record<Toestand, number>> = { goed: 0, aandacht: 1, fout: 2 };
const COULD_NOT_LOOK = 3;

/**
 * `npm run health -- --config config.json [--json] [--herstel]` looks at the site that config.json names and at the bot
 * that it names: the checks of the page Gezondheid, and what takes the rights of an administrator. It signs in with a
 * code, unless a token stands in GRAPH_TOKEN. With --herstel it first puts right what is safe.
 */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") return fail(options);
  const content = await readConfig(options.file);
  if (content === undefined) return fail(`${options.file} is er niet, of er staat geen JSON in.`);
  const config = parseConfig(content);
  if (!config.ok) {
    const wrong = config.error.map((naam): Bevinding => ({ kind: "setting-wrong", naam }));
    return report(wrong, { ...options, hasBot: false, controles: ["configuratie"] });
  }
  try {
    const sources = sourcesFor(config.value, options.token ?? (await tokenFor(config.value)));
    if (options.mends) await mend(sources);
    const hasBot = sources.bot !== undefined;
    return report(await readHealth(sources), { ...options, hasBot, controles: CONTROLES });
  } catch (error) {
    if (error instanceof SetupError) return fail(error.message);
    if (!isFailure(error)) throw error;
    return fail(`${SENTENCES[error.kind] ?? "Microsoft Graph weigert dit."} (${error.message})`);
  }
}

const SENTENCES: Readonly<Partial<Record<string, string>>> = {
  forbidden: "Dit token mag dit niet; neem dat van een beheerder met Sites.FullControl.All.",
  "sign-in": "GRAPH_TOKEN is verlopen of is geen token voor Microsoft Graph.",
  missing: "Deze site is er niet.",
  unreachable: "Microsoft Graph geeft geen antwoord.",
};

type Options = Readonly<{ file: string; json: boolean; mends: boolean; token: string | undefined }>;

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { config: { type: "string" }, json: { type: "boolean" }, herstel: { type: "boolean" } },
    });
    const token = process.env.GRAPH_TOKEN;
    if (values.config === undefined) return "Noem met --config het bestand config.json van de tab.";
    // Monitoring that got no token must not wait for somebody to type a code.
    if (token === "")
      return "GRAPH_TOKEN is leeg. Zet er het token van een beheerder in, of haal haar weg om je aan te melden.";
    return { file: values.config, json: values.json === true, mends: values.herstel === true, token };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return `${what} De opties zijn --config, --json en --herstel.`;
  }
}

/** What the checks read, and what `--herstel` makes. */
const SCOPES = ["Sites.FullControl.All", "User.Read.All"];

/** Signs in the administrator of the tenant of the tab. The page goes to where mistakes go, beside the outcome. */
async function tokenFor({ tenantId, graphOrigin }: Config): Promise<string> {
  const isEmulated = new URL(graphOrigin).hostname === "localhost";
  const { getToken } = await signIn({
    tenant: tenantId,
    loginOrigin: isEmulated ? `${graphOrigin}/identity` : "https://login.microsoftonline.com",
    scopes: SCOPES,
    fetch: (input, init) => fetch(input, init),
    show: (page, code) => console.error(WORDS.nl.signInAt(page, code)),
    words: WORDS.nl,
  });
  return getToken({});
}

async function readConfig(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as unknown;
  } catch {
    return undefined;
  }
}

const now = (): Date => new Date();

function sourcesFor({ site, graphOrigin, botOrigin, clientId, botClientId }: Config, token: string): HealthSources {
  const graph = createGraph({ graphOrigin, getToken: () => Promise.resolve(token) });

  return {
    graph,
    site,
    botClientId,
    bot: botOrigin === undefined ? undefined : botAt(botOrigin, site),
    deskOn: (workspace) => healthDesk(workspace, { self: { kind: "unknown" }, botClientId, now }),
    permissions: (_, signal) => readGrants(graph, site, { tab: clientId, bot: botClientId }, signal),
    graphClock: (signal) => readGraphClock(graph, signal),
    now,
  };
}

/** What is missing is made, and the bot looks: it carries out what is left. A bot that is silent is told below. */
async function mend({ graph, site, bot }: HealthSources): Promise<void> {
  await mendLists(graph, site);
  if (bot === undefined) return;
  try {
    await askBotToLook(bot);
  } catch (error) {
    if (!isFailure(error, "unreachable")) throw error;
  }
}

type Reporting = Readonly<{ json: boolean; hasBot: boolean; controles: readonly Controle[] }>;

function report(bevindingen: readonly Bevinding[], { json, hasBot, controles }: Reporting): number {
  const regels = gezondheidsregels(bevindingen, { me: undefined, hasBot }, controles);
  const toestand = geheel(regels);
  console.log(json ? JSON.stringify({ toestand, regels }, null, 2) : textOf(regels, toestand));
  return STATUS[toestand];
}

function textOf(regels: readonly Gezondheidsregel[], toestand: Toestand): string {
  const lines = regels.flatMap(({ controle, toestand: own, bevindingen }) => [
    `[${words.toestand[own]}] ${words.controle[controle][0]}`,
    ...bevindingen.flatMap((bevinding) => {
      const { text, todo } = tellen(words, bevinding);
      return [`    ${text}`, `    → ${todo}`];
    }),
  ]);
  return [...lines, words.geheel[toestand]].join("\n");
}

function fail(sentence: string): number {
  console.error(sentence);
  return COULD_NOT_LOOK;
}

process.exitCode = await main(process.argv.slice(2));
