import { calendarDateOf } from "../src/domain/time.ts";
import { parseArgs } from "node:util";
import { isFailure } from "../src/sharepoint/graph/failure.ts";
import { createGraph, type Graph } from "../src/sharepoint/graph/graph.ts";
import { CONTRACTS } from "../src/sharepoint/lists/contracts.ts";
import { findPerson } from "../src/sharepoint/people.ts";
import { provision, type ProvisionStep } from "../src/sharepoint/provisioning/provision.ts";
import { rehearsing } from "../src/sharepoint/provisioning/rehearsal.ts";
import { parseSiteAddress } from "../src/sharepoint/site.ts";
import { createWorkspace } from "../src/sharepoint/workspace.ts";

/**
 * `npm run provision -- --site https://TENANT.sharepoint.com/sites/TEAM [--beslisser ACCOUNT …] [--graph ORIGIN]
 * [--dry-run]` makes the lists on a site, or brings those that are there up to date. It never drops or renames a column.
 * With `--dry-run` it says what it would do and does nothing. The token of somebody who may make lists there stands in GRAPH_TOKEN.
 */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") return fail(options);
  const { site, graphOrigin, beslissers, token, dryRun } = options;
  const door = createGraph({ graphOrigin, getToken: () => Promise.resolve(token) });
  const graph = dryRun ? rehearsing(door, () => undefined) : door;
  try {
    const differs = await provisionLists(graph, site, dryRun);
    if (dryRun) console.log("Nothing was changed.");
    else for (const account of beslissers) await nameBeslisser(graph, site, account);
    if (differs === 0) return 0;
    console.log(
      `${differs} ${differs === 1 ? "thing differs" : "things differ"} from what the app expects; mend that by hand.`,
    );
    return 2;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return fail(`${SENTENCES[error.kind] ?? "Graph refused:"} (${error.message})`);
  }
}

const SENTENCES: Readonly<Partial<Record<string, string>>> = {
  forbidden: "This token may not make lists on that site; use that of an owner of the site.",
  "sign-in": "GRAPH_TOKEN has expired or is not a token for Microsoft Graph.",
  missing: "There is no such site.",
  unreachable: "Microsoft Graph does not answer.",
};

type Options = Readonly<{
  site: string;
  graphOrigin: string;
  beslissers: readonly string[];
  token: string;
  dryRun: boolean;
}>;

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        site: { type: "string" },
        graph: { type: "string", default: "https://graph.microsoft.com" },
        beslisser: { type: "string", multiple: true, default: [] },
        "dry-run": { type: "boolean", default: false },
      },
    });
    const site = parseSiteAddress(values.site ?? "");
    const token = process.env.GRAPH_TOKEN;
    if (site === undefined) return "Name the site with --site, as https://TENANT.sharepoint.com/sites/TEAM.";
    if (!URL.canParse(values.graph)) return `--graph wants the origin of Microsoft Graph, not ${values.graph}.`;
    if (token === undefined || token === "") return "Put the token of an owner of the site in GRAPH_TOKEN.";
    return {
      site,
      graphOrigin: new URL(values.graph).origin,
      beslissers: values.beslisser,
      token,
      dryRun: values["dry-run"],
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} The options are --site, --graph, --beslisser and --dry-run.`;
  }
}

async function provisionLists(graph: Graph, site: string, dryRun: boolean): Promise<number> {
  let differs = 0;
  for await (const step of provision(graph, site, CONTRACTS, { rehearsal: dryRun })) {
    if (step.outcome === "differs") differs += 1;
    if (step.column === undefined || step.outcome !== "present") console.log(lineFor(step, dryRun));
  }
  return differs;
}

function lineFor({ list, column, outcome, detail }: ProvisionStep, dryRun: boolean): string {
  const what = column === undefined ? list : `  ${list}.${column}`;
  const would = dryRun && (outcome === "made" || outcome === "changed") ? "would be " : "";
  return `${what}: ${would}${outcome}${detail === undefined ? "" : ` – ${detail}`}`;
}

/** Somebody has to decide from the first day on; later the owners arrange that in the app. */
async function nameBeslisser(graph: Graph, site: string, account: string): Promise<void> {
  const persoon = await findPerson(graph, account);
  if (persoon === undefined) {
    console.log(`Beslisser ${account}: not found in the directory.`);
    return;
  }
  const { instellingen } = createWorkspace(graph, site);
  const from = calendarDateOf(new Date());
  const rule = { kind: "beslisser", persoon, soort: "ontwikkelpunt", from } as const;
  await instellingen.add(rule, `beslisser/ontwikkelpunt/${persoon.id}`);
  console.log(`Beslisser ${persoon.name}: decides on ontwikkelpunten.`);
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
