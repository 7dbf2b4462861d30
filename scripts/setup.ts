import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isFailure } from "../src/sharepoint/graph/failure.ts";
import { createGraph } from "../src/sharepoint/graph/graph.ts";
import { sleep } from "../src/sharepoint/graph/waiting.ts";
import { CONTRACTS } from "../src/sharepoint/lists/contracts.ts";
import { openFiles } from "./setup/files.ts";
import { parseOptions, type SetupOptions } from "./setup/options.ts";
import { rehearsing, requestText } from "../src/sharepoint/provisioning/rehearsal.ts";
import { type Line, SetupError } from "./setup/report.ts";
import { setUp } from "./setup/setUp.ts";
import { signIn } from "./setup/signIn.ts";
import type { Words } from "./setup/words.ts";

/**
 * `npm run setup -- --site https://TENANT.sharepoint.com/sites/TEAM --tab-domain HOST [--bot https://HOST --dry-run …]` makes everything
 * that the app needs in a tenant. It may be run again at any time; docs/beheer/installeren.md tells the whole story.
 */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return fail(parsed.sentence);
  const { options, words } = parsed;
  try {
    await run(options, words);
    return 0;
  } catch (error) {
    if (error instanceof SetupError) return fail(words.stopped(error.message));
    if (!isFailure(error)) throw error;
    return fail(words.stopped(`${words.failures[kindOf(error.kind, words)]} (${error.message})`));
  }
}

async function run(options: SetupOptions, words: Words): Promise<void> {
  const { place, tenant, dryRun, folder } = options;
  const { account, tenantId, getToken } = await signIn({
    tenant,
    loginOrigin: place.loginOrigin,
    fetch: (input, init) => fetch(input, init),
    show: (page, code) => console.log(words.signInAt(page, code)),
    words,
  });
  console.log(words.signedIn(account, tenantId));
  if (dryRun) console.log(`\n${words.rehearsal}\n`);

  const graph = createGraph({ getToken, graphOrigin: place.graphOrigin });
  const byHand: Line[] = [];
  await setUp({
    graph: dryRun ? rehearsing(graph, (request) => console.log(`${requestText(request)}\n`)) : graph,
    tenantId,
    options,
    contracts: CONTRACTS,
    files: openFiles(folder, words),
    words,
    report: (line) => {
      if (line.outcome === "by-hand") byHand.push(line);
      else console.log(lineText(line, words));
    },
    sleep,
    now: new Date(),
    makePackage: options.package ? packager() : undefined,
  });
  console.log(`\n${words.byHandHead}`);
  for (const line of byHand) console.log(`\n${lineText(line, words)}`);
  console.log(`\n${dryRun ? words.endRehearsal : words.end}`);
}

/** The command that makes the package, when this version has one. */
function packager(): ((envFile: string) => Promise<boolean>) | undefined {
  const script = "scripts/package.ts";
  if (!existsSync(script)) return undefined;
  return (envFile) => {
    const { status } = spawnSync(process.execPath, [script, "--env", envFile], { stdio: "inherit" });
    return Promise.resolve(status === 0);
  };
}

function lineText({ subject, outcome, detail, commands = [] }: Line, words: Words): string {
  const head = `${subject}: ${words.outcomes[outcome]}${detail === undefined ? "" : ` – ${detail}`}`;
  return [head, ...commands.map((command) => `    ${command}`)].join("\n");
}

function kindOf(kind: string, { failures }: Words): keyof Words["failures"] {
  const known = Object.keys(failures) as (keyof Words["failures"])[];
  return known.find((one) => one === kind) ?? "other";
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
