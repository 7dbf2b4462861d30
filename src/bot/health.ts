import { type Context, Hono } from "hono";
import type { Botbericht } from "../domain/gezondheid/oordelen.ts";
import type { Graph } from "../sharepoint/graph/graph.ts";
import { HEALTH_PATH, listVersions } from "../sharepoint/health/botReport.ts";
import { readGraphClock } from "../sharepoint/health/clock.ts";
import { parseSiteAddress } from "../sharepoint/site.ts";
import type { Addresses } from "../sharepoint/workspace.ts";
import type { Config } from "./config.ts";
import type { Readiness } from "./readiness.ts";
import type { Subscriptions } from "./subscriptions.ts";

export type HealthOptions = Readonly<{
  config: Config;
  graph: Graph;
  subscriptions: Subscriptions;
  readiness: () => Promise<Readiness>;
  /** Where the lists are. Throws GraphFailure. */
  addresses: (signal: AbortSignal) => Promise<Addresses>;
  /** Looks at everything now. */
  look: () => Promise<void>;
  now: () => Date;
}>;

/** Whoever keeps asking gets the same answer for so long, and makes us look no more often. */
const FRESH_MS = 5_000;
/** What Graph does not answer within this is not known; the page that asks has other things to show. */
const PATIENCE_MS = 8_000;

/** What the health page of the tab asks. */
export type Health = Readonly<{ routes: Hono }>;

/**
 * Tells how it is with the bot: nothing secret, nothing of anybody, so any page may ask without signing in. A POST lets it
 * look first, as a notification does: it says nothing that is believed, and a look only does what was to be done anyway.
 */
export function createHealth(options: HealthOptions): Health {
  const { config, now } = options;
  let known: Readonly<{ at: number; report: Promise<Report> }> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  function report(): Promise<Report> {
    if (known === undefined || now().getTime() - known.at >= FRESH_MS) {
      known = { at: now().getTime(), report: readReport(options) };
    }
    return known.report;
  }

  async function answer(c: Context): Promise<Response> {
    const found = await report();
    const asked = parseSiteAddress(c.req.query("site") ?? "");
    const { ready, ...rest } = await options.readiness();
    const body: Botbericht = {
      clientId: config.clientId,
      sameSite: asked?.toLowerCase() === config.site.toLowerCase(),
      now: now().toISOString(),
      ready,
      ...rest,
      lists: listVersions(),
      ...found,
    };
    return c.json(body, 200, { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" });
  }

  async function lookThenAnswer(c: Context): Promise<Response> {
    if (now().getTime() - lookedAt >= FRESH_MS) {
      lookedAt = now().getTime();
      options.subscriptions.forget();
      await options.look();
      known = undefined;
    }
    return answer(c);
  }

  const routes = new Hono();
  routes.get(HEALTH_PATH, async (c) => answer(c));
  routes.post(HEALTH_PATH, async (c) => lookThenAnswer(c));
  return { routes };
}

type Report = Pick<Botbericht, "clockOff" | "subscription">;

async function readReport(options: HealthOptions): Promise<Report> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const [subscription, clock] = await Promise.all([
    readSubscription(options, signal),
    readGraphClock(options.graph, signal),
  ]);
  const clockOff = clock === undefined ? undefined : Math.round((options.now().getTime() - clock) / 1000);
  return { subscription, ...(clockOff === undefined ? {} : { clockOff }) };
}

async function readSubscription(
  { config, subscriptions, addresses }: HealthOptions,
  signal: AbortSignal,
): Promise<Botbericht["subscription"]> {
  if (config.notifications === undefined) return { kind: "off" };
  try {
    return { kind: "on", ...(await subscriptions.read(await addresses(signal), signal)) };
  } catch {
    return { kind: "unknown" };
  }
}
