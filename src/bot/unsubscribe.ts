import { createGraph } from "../sharepoint/graph/graph.ts";
import type { Config } from "./config.ts";
import { endSubscriptions } from "./subscriptions.ts";
import { createTokens } from "./tokens.ts";
import { realWorld } from "./world.ts";

const TIMEOUT_MS = 60_000;

/**
 * Ends the subscriptions of the bot, for when it is removed for good; while a bot runs, it makes them again. Answers how
 * many there were. Throws GraphFailure.
 */
export async function unsubscribe(config: Config): Promise<number> {
  const { fetch, sleep, chance } = realWorld;
  const getToken = createTokens(config, fetch).graph;
  const graph = createGraph({ getToken, graphOrigin: config.graphOrigin, fetch, sleep, chance });
  return endSubscriptions(graph, AbortSignal.timeout(TIMEOUT_MS));
}
