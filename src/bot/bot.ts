import { createGraph } from "../sharepoint/graph/graph.ts";
import { sleep as rest } from "../sharepoint/graph/waiting.ts";
import { createBackground } from "./background.ts";
import type { Config } from "./config.ts";
import { createConnector } from "./connector.ts";
import { createHandlers } from "./handlers.ts";
import { createHealth } from "./health.ts";
import { createHttp } from "./http.ts";
import { createLog } from "./log.ts";
import { createOfficeDoor } from "./office.ts";
import { createReadiness } from "./readiness.ts";
import { listen, type Listening } from "./server.ts";
import { createSignatures } from "./signatures.ts";
import { singleFlight } from "./singleFlight.ts";
import { createSubscriptions } from "./subscriptions.ts";
import { createSweeper } from "./sweep/sweeper.ts";
import { createTeamsApp } from "./teamsApp.ts";
import { createTokens } from "./tokens.ts";
import { realWorld, type World } from "./world.ts";

/** The service. It keeps nothing of its own: several may run at once, and any may be killed at any moment. */
export type Bot = Readonly<{
  /** Listens, then starts to sweep. Throws when the port cannot be used. */
  start(): Promise<Readonly<{ port: number }>>;
  /** Takes in nothing more, lets what runs finish for a while, and ends. */
  stop(): Promise<void>;
  /** Looks now; resolves when everything that stood there at this moment was seen. */
  sweep(): Promise<void>;
}>;

/** Longer than this the bot does not stand still for one call to Graph; the next look tries again. */
const LONGEST_WAIT_MS = 5 * 60_000;

/** Joins the parts of the bot; nothing happens before `start`. `overrides` replace what it has of the world. */
export function createBot(config: Config, overrides: Partial<World> = {}): Bot {
  const world = { ...realWorld, ...overrides };
  const { now, sleep, chance } = world;
  const log = createLog({ level: config.logLevel, now, to: world.logTo });
  const tokens = createTokens(config, world.fetch);
  const graph = createGraph({
    getToken: tokens.graph,
    graphOrigin: config.graphOrigin,
    fetch: world.fetch,
    sleep,
    chance,
    longestWaitMs: LONGEST_WAIT_MS,
  });
  const connector = createConnector({ ...config, getToken: tokens.connector, sleep, chance });
  const door = createOfficeDoor(graph, config, now);
  const sweeper = createSweeper({ door, connector, config, log, now, chance });
  const subscriptions = createSubscriptions(graph, config, log, now);
  const background = createBackground();
  const draining = new AbortController();
  const stopping = new AbortController();
  const { lastLook } = sweeper;
  const readiness = createReadiness({ graph, config, now, lastLook, isStopping: () => draining.signal.aborted });
  let server: Listening | undefined;

  const sweep = singleFlight(async () => {
    const office = await sweeper.sweep(stopping.signal);
    // Graph asks us back before it agrees, so this needs a server that listens.
    if (office !== undefined && server !== undefined) await subscriptions.keep(office.addresses, stopping.signal);
  });
  const sweepSoon = (): void => {
    if (!draining.signal.aborted) background.add(sweep());
  };

  async function sweepNowAndThen(): Promise<void> {
    while (!draining.signal.aborted) {
      sweepSoon();
      // A spread keeps instances that started together from looking together.
      await rest(config.sweepEverySeconds * 1000 * (0.9 + chance() / 5), draining.signal).catch(() => undefined);
    }
  }

  return {
    sweep,
    async start() {
      const handlers = createHandlers({ door, connector, config, log, world, background, sweepSoon });
      const receive = await createTeamsApp(config, tokens, handlers);
      const signatures = createSignatures(config, world);
      const addresses = async (signal: AbortSignal) => (await door.open(signal)).addresses;
      const health = createHealth({ config, graph, subscriptions, readiness, addresses, look: sweep, now });
      const http = createHttp({
        config,
        log,
        signatures,
        receive,
        onNotification: (told) => {
          if (told === "subscription") subscriptions.doubt();
          sweepSoon();
        },
        readiness,
        health,
      });
      server = await listen(http, config.port);
      log.info({ action: "bot.start", object: "bot", result: "done", origin: "process", actor: "bot" });
      void sweepNowAndThen();
      return { port: server.port };
    },
    async stop() {
      draining.abort();
      const closed = server?.close(world.stopWithinMs);
      await background.finish(world.stopWithinMs);
      stopping.abort();
      await closed;
      log.info({ action: "bot.stop", object: "bot", result: "done", origin: "process", actor: "bot" });
    },
  };
}
