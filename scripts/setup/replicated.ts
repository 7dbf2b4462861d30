import { isFailure } from "../../src/sharepoint/graph/failure.ts";
import type { Graph, GraphRequest } from "../../src/sharepoint/graph/graph.ts";
import type { Sleep } from "../../src/sharepoint/graph/waiting.ts";

/** Entra ID needs a while before every part of it knows what was just made; after a minute it is another trouble. */
const WAITS_MS = [1000, 2000, 4000, 8000, 15_000, 30_000];

/**
 * Sends a request about something that may have been made a moment ago. A refusal that it does not exist is waited out;
 * it says that nothing was written, so that trying again is safe. Throws GraphFailure.
 */
export async function sendReplicated(graph: Graph, request: GraphRequest, sleep: Sleep): Promise<unknown> {
  for (const ms of WAITS_MS) {
    try {
      return await graph.send(request);
    } catch (error) {
      if (!isUnknownYet(error)) throw error;
      await sleep(ms);
    }
  }
  return graph.send(request);
}

function isUnknownYet(error: unknown): boolean {
  if (isFailure(error, "missing")) return true;
  return isFailure(error, "invalid") && /does not reference a valid|does not exist/i.test(error.message);
}
