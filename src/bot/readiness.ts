import { findAddresses } from "../sharepoint/addresses.ts";
import type { Graph } from "../sharepoint/graph/graph.ts";
import type { Config } from "./config.ts";
import { failureName } from "./failureName.ts";

/** Whether the bot can do its work: sign in, reach Graph and find its lists. `reason` names no value of a setting. */
export type Readiness = Readonly<{ ready: true }> | Readonly<{ ready: false; reason: string }>;

/** What was found out about readiness, and when (ms since 1970). */
export type Found = Readonly<{ readiness: Readiness; at: number }>;

export type ReadinessOptions = Readonly<{
  graph: Graph;
  config: Pick<Config, "site">;
  now: () => Date;
  /** What the last look at the lists came to. */
  lastLook: () => Found | undefined;
  isStopping: () => boolean;
}>;

/** What was found out counts this long; anybody can ask, and may not have us call Graph each time. */
const COUNTS_FOR_MS = 15_000;
/** Who asks does not wait longer. */
const TIMEOUT_MS = 5_000;

/** Answers from what the last look came to; when that is a while ago it finds out whether it is still so. */
export function createReadiness({ graph, config, now, lastLook, isStopping }: ReadinessOptions) {
  let last: Found | undefined;
  let asking: Promise<Readiness> | undefined;

  async function findOut(): Promise<Readiness> {
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    try {
      await findAddresses(graph, config.site, timeout);
      return { ready: true };
    } catch (error) {
      if (timeout.aborted) return { ready: false, reason: "Graph does not answer in time." };
      return unreadable(error);
    }
  }

  async function ask(): Promise<Readiness> {
    const readiness = await findOut();
    last = { readiness, at: now().getTime() };
    return readiness;
  }

  return async (): Promise<Readiness> => {
    if (isStopping()) return { ready: false, reason: "The bot is stopping." };
    const look = lastLook();
    const newest = last !== undefined && look !== undefined && look.at <= last.at ? last : look;
    // Until the lists were read once nothing can be done, whatever Graph answers.
    if (newest === undefined) return { ready: false, reason: "The lists have not been read yet." };
    if (now().getTime() - newest.at < COUNTS_FOR_MS) return newest.readiness;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

/** What is said when the lists could not be read. */
export function unreadable(error: unknown): Readiness {
  return { ready: false, reason: `The lists cannot be read: ${failureName(error)}.` };
}
