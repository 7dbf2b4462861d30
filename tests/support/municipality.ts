import { createEmulator, type Emulator } from "../../src/emulator/emulator.ts";
import { findApp, findPerson, type Person } from "../../src/emulator/core/tenant.ts";
import type { Persoon } from "../../src/domain/persoon.ts";
import { createGraph, type Graph, type GraphOptions } from "../../src/sharepoint/graph/graph.ts";
import type { Fetch } from "../../src/sharepoint/graph/origin.ts";
import { CONTRACTS } from "../../src/sharepoint/lists/contracts.ts";
import { provision } from "../../src/sharepoint/provisioning/provision.ts";
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

/** The real SDK and the emulator in one process: requests are handed over without a port. Waits take no time. */
export async function openMunicipality(options: Readonly<{ provisioned?: boolean }> = {}): Promise<Municipality> {
  return municipalityOn(createEmulator({ data: ":memory:" }), options);
}

/** The municipality of an emulator, with its lists unless it is to be bare. */
export async function municipalityOn(
  emulator: Emulator,
  options: Readonly<{ provisioned?: boolean }> = {},
): Promise<Municipality> {
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
  const municipality: Municipality = {
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
  if (options.provisioned !== false) {
    const { graph } = await municipality.asApp("setup");
    for await (const _ of provision(graph, SITE, CONTRACTS));
  }
  return municipality;
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
