import { createEmulator, type Emulator } from "../../src/emulator/emulator.ts";
import { findApp, findPerson, type Person } from "../../src/emulator/core/tenant.ts";
import type { Persoon } from "../../src/domain/persoon.ts";
import { createGraph, type Graph, type GraphOptions } from "../../src/sharepoint/graph/graph.ts";
import type { Fetch } from "../../src/sharepoint/graph/origin.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { provision } from "../../src/sharepoint/provisioning/provision.ts";
import { aDataFile, type DataFile, forgetful } from "./dataFile.ts";
import { createWorkspace, type Workspace } from "../../src/sharepoint/workspace.ts";

export const SITE = "gemeente.sharepoint.example:/sites/procesmatig-werken";

/** Somebody of the emulated municipality, at work: their own token, their own door to Graph. */
export type Desk = Readonly<{ me: Persoon; graph: Graph; workspace: Workspace }>;

export type Municipality = Readonly<{
  emulator: Emulator;
  botClientId: string;
  /** A person by the first part of the account name, e.g. `teammanager`. */
  as(alias: string, options?: Partial<GraphOptions>): Promise<Desk>;
  /** An app by its alias: `bot`, `setup`, `stranger`. */
  asApp(alias: string, options?: Partial<GraphOptions>): Promise<Desk>;
  person(alias: string): Person;
  token(query: string): Promise<string>;
  call(path: string, init?: RequestInit): Promise<Response>;
}>;

/**
 * The real SDK and the emulator in one process: requests are handed over without a port. Waits take no time. The lists are
 * there unless it is to be bare.
 */
export async function openMunicipality({ provisioned = true } = {}): Promise<Municipality> {
  if (!provisioned) return municipalityOn(createEmulator({ data: ":memory:" }));
  const file = await provisionedFile();
  return municipalityOn(forgetful(createEmulator({ data: file.data }), file));
}

/** A data file in which the lists stand. */
export function provisionedFile(): Promise<DataFile> {
  return aDataFile("provisioned", async (emulator) => {
    const { graph } = await municipalityOn(emulator).asApp("setup");
    for await (const _ of provision(graph, SITE, CONTRACTS));
  });
}

/** The municipality of an emulator. */
export function municipalityOn(emulator: Emulator): Municipality {
  const fetchWith: Fetch = (input, init) => emulator.handle(new Request(input, init));
  const call = (path: string, init?: RequestInit): Promise<Response> =>
    emulator.handle(new Request(`https://graph.microsoft.com${path}`, init));
  const token = async (query: string): Promise<string> => {
    const { access_token: found } = (await (await call(`/identity/token?${query}`)).json()) as { access_token: string };
    return found;
  };
  const person = (alias: string): Person => {
    const found = findPerson(emulator.core.tenant, `${alias}@gemeente.example`);
    if (found === undefined) throw new Error(`There is no ${alias} in the municipality.`);
    return found;
  };
  const desk = (query: string, me: Persoon, some: Partial<GraphOptions> = {}): Desk => {
    const graph = createGraph({
      // A token for each call: the clock of a test may run far ahead.
      getToken: () => token(query),
      fetch: fetchWith,
      sleep: (_, signal) => (signal?.aborted === true ? Promise.reject(new Error("aborted")) : Promise.resolve()),
      chance: () => 0,
      ...some,
    });
    return { me, graph, workspace: createWorkspace(graph, SITE) };
  };
  return {
    emulator,
    botClientId: findApp(emulator.core.tenant, "bot")?.clientId ?? "",
    as(alias, some) {
      const { id, displayName: name, userPrincipalName } = person(alias);
      return Promise.resolve(desk(`user=${userPrincipalName}`, { id, name }, some));
    },
    asApp: (alias, some) => Promise.resolve(desk(`app=${alias}`, { id: alias, name: alias }, some)),
    person,
    token,
    call,
  };
}

/** Names the teammanagers as those who decide on ontwikkelpunten, as an administrator would. */
export async function nameBeslissers(municipality: Municipality, ...aliases: readonly string[]): Promise<void> {
  const { workspace } = await municipality.asApp("setup");
  for (const alias of aliases) {
    const { id, displayName: name } = municipality.person(alias);
    await workspace.instellingen.add(
      { kind: "beslisser", persoon: { id, name }, soort: "ontwikkelpunt", from: "2026-01-01" },
      `beslisser/${alias}`,
    );
  }
}
