import type { Persoon } from "../domain/persoon.ts";
import { createGraph, type Graph } from "../sharepoint/graph/graph.ts";
import { type Addresses, createBacklog } from "../sharepoint/backlog.ts";
import { findHost, type Host } from "../teams/host.ts";
import type { SignInReason } from "../teams/account.ts";
import { createSignIn } from "../teams/createSignIn.ts";
import { type SignIn, SignInNeeded } from "../teams/signIn.ts";
import { parseAddress } from "./address.ts";
import type { PuntWrite } from "./writes/puntWrite.ts";
import { type Config, loadConfig } from "./config.ts";
import { type ConnectionCell, createConnection } from "./data/connection.ts";
import { presence } from "./data/presence.ts";
import type { Cell } from "./data/store.ts";
import { createUnsent } from "./data/unsent.ts";
import { createServices, type Services } from "./services.ts";
import { tokenFrom } from "./tokenFrom.ts";

/** How far the tab has come. Every state but the first has something to show. */
export type Startup =
  | Readonly<{ state: "starting" }>
  | Readonly<{ state: "broken" }>
  | Readonly<{ state: "outside" }>
  | Readonly<{ state: "offline"; host: Host }>
  | Readonly<{ state: "misconfigured"; names: readonly string[] }>
  | Readonly<{ state: "sign-in"; host: Host; why: SignInReason | "failed"; ask(): void }>
  | Readonly<{ state: "settings"; host: Host; config: Config }>
  | Readonly<{ state: "running"; host: Host; session: Session }>;

/** What the screens share once somebody is signed in. */
export type Session = Readonly<{ services: Services; connection: ConnectionCell; askSignIn(): void }>;

/** Finds the host, the configuration and the person, in the order that nested sign-in requires. */
export async function begin(startup: Cell<Startup>): Promise<void> {
  const [host, config] = await Promise.all([findHost(), loadConfig("config.json")]);
  if (host === "no-answer") return startup.set({ state: "outside" });
  if (!config.ok) return startup.set({ state: "misconfigured", names: config.error });
  if (host.context.frame === "settings") return startup.set({ state: "settings", host, config: config.value });
  enter(host);
  await beginSession(startup, host, config.value);
}

/** A deep link leads to its view, also into a tab that Teams had kept; a meeting's side panel is there to add points. */
function enter({ context, onResume }: Host): void {
  const first = context.subPage || (context.frame === "sidePanel" ? "/ontwikkelpunten?nieuw=ja" : undefined);
  // Not an entry of its own in the history: back leads to where the person came from.
  if (location.hash === "" && first !== undefined) location.replace(`#${first}`);
  onResume(goToSubPage);
}

function goToSubPage(subPage: string | undefined): void {
  if (subPage !== undefined && subPage !== "") location.hash = subPage;
}

async function beginSession(startup: Cell<Startup>, host: Host, config: Config): Promise<void> {
  const again = (): void => void beginSession(startup, host, config);
  try {
    const signIn = await createSignIn(config, host.context.frame !== "browser");
    try {
      const { id, name } = await signIn.account();
      run(startup, host, config, signIn, { id, name });
    } catch (error) {
      if (!(error instanceof SignInNeeded)) throw error;
      const ask = (): void =>
        void signIn.ask().then(again, () => startup.set({ state: "sign-in", host, why: "failed", ask }));
      startup.set({ state: "sign-in", host, why: error.reason, ask });
    }
  } catch {
    if (navigator.onLine) return startup.set({ state: "sign-in", host, why: "failed", ask: again });
    startup.set({ state: "offline", host });
    window.addEventListener("online", again, { once: true });
  }
}

function run(startup: Cell<Startup>, host: Host, config: Config, signIn: SignIn, me: Persoon): void {
  const connection = createConnection();
  const graph = createGraph({
    graphOrigin: config.graphOrigin,
    getToken: tokenFrom(signIn),
    onWait: (waiting) => connection.wait(waiting),
  });
  // A dialog stands beside the tab in one browser: each keeps its own.
  const unsent = createUnsent<PuntWrite>(me.id, host.context.frame === "task" ? "-dialog" : "");
  const site = new URLSearchParams(location.search).get("site") ?? config.site;
  const start = (addresses?: Addresses): Services => {
    const workspace = createBacklog(graph, site, addresses);
    const { botClientId, botOrigin } = config;
    const services = createServices({ graph, workspace, me, botClientId, botOrigin, unsent, presence });
    const askSignIn = (): void => void signIn.ask().then(services.resume, () => undefined);
    startup.set({ state: "running", host, session: { services, connection, askSignIn } });
    return services;
  };
  void openLists(start, graph, site);
}

/** When a title is not found somebody may have renamed a list; then its address is looked up and we start again. */
async function openLists(start: (addresses?: Addresses) => Services, graph: Graph, site: string): Promise<void> {
  const services = start();
  const { screen } = parseAddress(location.hash, "overzicht");
  const failure = await services.open(screen);
  if (failure?.kind !== "missing") return;
  try {
    const { findAddresses } = await import("../sharepoint/addresses.ts");
    const addresses = await findAddresses(graph, site);
    services.stop();
    await start(addresses).open(screen);
  } catch {
    // The lists are really not there: the screen says so already.
  }
}
