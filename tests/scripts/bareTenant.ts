import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFiles } from "../../scripts/setup/files.ts";
import { parseOptions, type SetupOptions } from "../../scripts/setup/options.ts";
import { rehearsing } from "../../src/sharepoint/provisioning/rehearsal.ts";
import type { Line } from "../../scripts/setup/report.ts";
import { setUp } from "../../scripts/setup/setUp.ts";
import { type Administrator, signIn } from "../../scripts/setup/signIn.ts";
import { WORDS } from "../../scripts/setup/words.ts";
import { bareMunicipality } from "../../src/emulator/core/bareMunicipality.ts";
import type { Emulator } from "../../src/emulator/emulator.ts";
import { createGraph } from "../../src/sharepoint/graph/graph.ts";
import type { Fetch } from "../../src/sharepoint/graph/origin.ts";
import type { ListContract } from "../../src/sharepoint/list/contract.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";

export const ADMINISTRATOR = "tenantbeheerder@gemeente.example";
export const TENANT_ID = bareMunicipality.id;

/** What an administrator types, with the place of the emulator. */
export const ARGS = Object.entries({
  "--site": "https://gemeente.sharepoint.example/sites/procesmatig-werken",
  "--tab-domain": "werken.gemeente.example",
  "--organisation": "Gemeente Voorbeeld",
  "--beslisser": "teammanager@gemeente.example",
}).flat();

export type Setup = Readonly<{
  /** Signs in anew, like every run of the command, and sets up; the lines that were reported. */
  run(some?: Partial<SetupOptions>): Promise<readonly Line[]>;
  /** Every request to Graph since the last run began. */
  requests: string[];
  /** Those that write. */
  writes(): readonly string[];
  /** Stands between the set-up and Graph; it may throw instead of answering. */
  between(meddle: ((request: string, answer: () => Promise<Response>) => Promise<Response>) | undefined): void;
  folder: string;
  close(): void;
}>;

export type SetupParts = Readonly<{ args?: readonly string[]; contracts?: readonly ListContract[] }>;

/** The set-up in one process with the emulator, from signing in to the last file. Waits take no time. */
export function openSetup(emulator: Emulator, parts: SetupParts = {}): Setup {
  const folder = mkdtempSync(path.join(tmpdir(), "inrichting-"));
  const requests: string[] = [];
  let meddle: Parameters<Setup["between"]>[0];
  const parsed = parseOptions([...ARGS, "--out", folder, ...(parts.args ?? [])]);
  if (!parsed.ok) throw new Error(parsed.sentence);

  const toGraph: Fetch = (input, init) => {
    const request = `${init?.method ?? "GET"} ${decodeURIComponent(input.replace(/^https?:\/\/[^/]+\/v1\.0/, ""))}`;
    requests.push(request);
    const answer = (): Promise<Response> => emulator.handle(new Request(input, init));
    return meddle === undefined ? answer() : meddle(request, answer);
  };

  return {
    folder,
    requests,
    writes: () => requests.filter((request) => !request.startsWith("GET ")),
    between: (next) => {
      meddle = next;
    },
    close: () => rmSync(folder, { recursive: true }),
    async run(some = {}) {
      requests.length = 0;
      const options = { ...parsed.options, ...some };
      const { getToken, tenantId } = await signInAs(emulator, ADMINISTRATOR);
      const graph = createGraph({ getToken, fetch: toGraph, sleep: () => Promise.resolve(), chance: () => 0 });
      const lines: Line[] = [];
      await setUp({
        graph: options.dryRun ? rehearsing(graph, () => undefined) : graph,
        tenantId,
        options,
        contracts: parts.contracts ?? CONTRACTS,
        files: openFiles(folder, WORDS.nl),
        words: WORDS.nl,
        report: (line) => lines.push(line),
        sleep: () => Promise.resolve(),
        now: new Date(),
        makePackage: undefined,
      });
      return lines;
    },
  };
}

/** Signs in with a code, and types that code at once on the page that asks for it. */
export function signInAs(emulator: Emulator, user: string): Promise<Administrator> {
  const handle: Fetch = async (input, init) => {
    const response = await emulator.handle(new Request(input, init));
    if (!input.includes("devicecode")) return response;
    const { user_code: code } = (await response.clone().json()) as { user_code: string };
    await typeCode(emulator, code, user);
    return response;
  };
  const loginOrigin = "http://localhost/identity";
  return signIn({ tenant: "organizations", loginOrigin, fetch: handle, show: () => undefined, words: WORDS.nl });
}

/** Somebody types a code on the page for it; the answer of that page. */
export async function typeCode(emulator: Emulator, code: string, user: string, decision = "allowed"): Promise<string> {
  const body = new URLSearchParams({ code, user, decision });
  const page = await emulator.handle(new Request("http://localhost/identity/devicelogin", { method: "POST", body }));
  return page.text();
}

/** What was reported about one subject; undefined when nothing was. */
export function outcomeOf(lines: readonly Line[], subject: string): Line["outcome"] | undefined {
  return lines.find((line) => line.subject === subject)?.outcome;
}
