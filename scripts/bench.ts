import { readFileSync } from "node:fs";
import { createEmulator } from "../src/emulator/emulator.ts";
import { createGraph } from "../src/sharepoint/graph/graph.ts";
import { readRow } from "../src/sharepoint/list/codec.ts";
import { parseRow } from "../src/sharepoint/list/row.ts";
import { CONTRACTS } from "../src/sharepoint/lists/contracts.ts";
import { ontwikkelpuntCodec } from "../src/sharepoint/lists/ontwikkelpunten.ts";
import { provision } from "../src/sharepoint/provisioning/provision.ts";
import { createReplica } from "../src/sharepoint/replica/replica.ts";
import { createWorkspace } from "../src/sharepoint/workspace.ts";
import { printOpening } from "./bench/openRegister.ts";
import type { FirstLoad, SizedFile } from "./build/budget.ts";
import { buildIfNeeded } from "./start/build.ts";
import { SITE } from "./start/sites.ts";

/**
 * `npm run bench`: how much the tab loads, what reading a full list costs next to JSON.parse of the same bytes, and how
 * long the full register keeps a browser busy.
 */
const ROWS = 5000;
const ROUNDS = 15;

async function main(): Promise<number> {
  if (!buildIfNeeded((line) => console.log(line))) return 1;
  printFirstLoad(JSON.parse(readFileSync("dist/tab/first-load.json", "utf8")) as FirstLoad);
  await printReading();
  await printOpening();
  return 0;
}

function printFirstLoad({ frame, rows }: FirstLoad): void {
  const inFrame = new Set(frame.map(({ name }) => name));
  console.log("\nFirst load of the tab, kB gzip (JS and CSS)");
  console.table(
    rows.map(({ name, gzip }) => ({
      file: name,
      "kB gzip": kilobytes(gzip),
      needed: inFrame.has(name) ? "frame" : "rows",
    })),
  );
  console.log(`until the frame stands: ${kilobytes(total(frame))} kB (budget 125)`);
  console.log(`until rows stand:       ${kilobytes(total(rows))} kB (budget 200)`);
}

function total(files: readonly SizedFile[]): number {
  return files.reduce((sum, { gzip }) => sum + gzip, 0);
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}

async function printReading(): Promise<void> {
  const answer = await fullListAnswer();
  const parse = (): unknown[] => (JSON.parse(answer) as { value: unknown[] }).value;
  const peer = median(() => parse());
  const rows = parse().map((item) => parseRow(item));
  const steps = {
    "JSON.parse (peer)": peer,
    "+ understood as rows": median(() => parse().map((item) => parseRow(item))),
    "+ understood as points": median(() => parse().map((item) => readRow(ontwikkelpuntCodec, parseRow(item)))),
    "replica takes all rows in": median(() => createReplica((row) => readRow(ontwikkelpuntCodec, row)).receive(rows)),
  };
  console.log(`\nReading ${ROWS} points (${kilobytes(answer.length)} kB of JSON), median of ${ROUNDS} rounds`);
  console.table(
    Object.entries(steps).map(([step, ms]) => ({
      step,
      ms: Math.round(ms * 10) / 10,
      "× peer": Math.round((ms / peer) * 10) / 10,
    })),
  );
}

/** What Graph answers for a list of points, from the emulator. */
async function fullListAnswer(): Promise<string> {
  const emulator = createEmulator({ data: ":memory:", unitsPerMinute: Number.POSITIVE_INFINITY });
  const handle = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
    emulator.handle(new Request(input, init));
  const tokenAnswer = await handle("https://graph.microsoft.com/identity/token?app=setup");
  const { access_token: token } = (await tokenAnswer.json()) as { access_token: string };
  const graph = createGraph({ fetch: handle, getToken: () => Promise.resolve(token) });
  for await (const _ of provision(graph, SITE, CONTRACTS));
  const { punten } = createWorkspace(graph, SITE);
  for (let index = 0; index < ROWS; index++) {
    await punten.list.add({
      Title: `Terugkoppeling aan de huisarts ontbreekt (${index})`,
      Toelichting: "De huisarts hoort niet wat er met de verwijzing gebeurt. Dat kost beide kanten een telefoontje.",
      Status: "Nieuw",
      Bron: "Casusoverleg",
      Sleutel: `bench/${index}`,
    });
  }
  const answer = await handle(`https://graph.microsoft.com/v1.0${punten.list.rowsPath()}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const text = await answer.text();
  emulator.close();
  return text;
}

/** In ms; the first rounds, in which the engine still compiles, do not count. */
function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS + 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).slice(5);
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

process.exitCode = await main();
