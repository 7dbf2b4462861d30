import { createHash } from "node:crypto";
import * as v from "valibot";
import { isFailure } from "../sharepoint/graph/failure.ts";
import type { Graph } from "../sharepoint/graph/graph.ts";
import { GOEDKEURINGEN } from "../sharepoint/lists/goedkeuringen.ts";
import { ONTWIKKELPUNTEN } from "../sharepoint/lists/ontwikkelpunten.ts";
import type { Instant } from "../domain/time.ts";
import { sitePath } from "../sharepoint/site.ts";
import type { Addresses } from "../sharepoint/workspace.ts";
import type { Config } from "./config.ts";
import { failureName } from "./failureName.ts";
import type { Log } from "./log.ts";

export const NOTIFICATIONS_PATH = "/api/notifications";

/** Keeps Graph telling us that a list changed. */
export type Subscriptions = Readonly<{
  /** Makes or renews what is due; asks nothing in between. Never rejects: the next sweep tries again. */
  keep(addresses: Addresses, signal: AbortSignal): Promise<void>;
  /** Graph says that something is wrong with a subscription: the next `keep` looks, and renews what is there. */
  doubt(): void;
  /** The next `keep` looks at once: somebody noticed that something is the matter. */
  forget(): void;
  /** Which of the lists nothing is heard of, and until when of the others. Changes nothing. Throws GraphFailure. */
  read(addresses: Addresses, signal: AbortSignal): Promise<Kept>;
}>;

/** Titles of lists without a subscription, and the first moment at which one ends. */
export type Kept = Readonly<{ missing: readonly string[]; until?: Instant }>;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** How long a subscription that somebody took away can be missed; the sweep looks by itself all the while. */
const LOOK_EVERY_MS = 10 * MINUTE_MS;
/** A subscription to a list lives a little under 30 days. Source: Graph docs, "subscription resource type". */
const LIFE_MS = 29 * DAY_MS;
const RENEW_BEFORE_MS = 2 * DAY_MS;
const WATCHED = [GOEDKEURINGEN.title, ONTWIKKELPUNTEN.title];

const subscriptionSchema = v.object({
  id: v.string(),
  resource: v.string(),
  notificationUrl: v.string(),
  lifecycleNotificationUrl: v.nullish(v.string()),
  expirationDateTime: v.string(),
});
const pageSchema = v.object({ value: v.array(subscriptionSchema), "@odata.nextLink": v.optional(v.string()) });
type Subscription = v.InferOutput<typeof subscriptionSchema>;

/** Subscribes to the approvals and to the points, where the configuration says that Graph can reach us. */
export function createSubscriptions(graph: Graph, config: Config, log: Log, now: () => Date): Subscriptions {
  const { notifications, site } = config;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let doubted = false;

  async function keepOne(
    wish: Wish,
    known: readonly Subscription[],
    mustRenew: boolean,
    signal: AbortSignal,
  ): Promise<void> {
    const [kept, ...others] = inOrder(known, wish);
    const left = kept === undefined ? 0 : Date.parse(kept.expirationDateTime) - now().getTime();
    if (left >= RENEW_BEFORE_MS && !mustRenew) return removeAll(graph, others, signal);
    const until = new Date(now().getTime() + LIFE_MS).toISOString();
    if (kept === undefined) await make(graph, wish, until, signal);
    else await renew(graph, kept, until, signal);
    log.info(lineFor(wish.resource, "done"));
    // Two bots that start at the same moment both find nothing; afterwards both see two, and keep the same one.
    const [, ...tooMany] = inOrder(await readSubscriptions(graph, signal), wish);
    await removeAll(graph, tooMany, signal);
  }

  async function wishesFor(
    settings: NonNullable<Config["notifications"]>,
    addresses: Addresses,
    signal: AbortSignal,
  ): Promise<readonly Readonly<{ title: string; wish: Wish }>[]> {
    const siteId = await readSiteId(graph, site, signal);
    return WATCHED.map((title) => {
      const resource = `sites/${siteId}/lists/${addresses.get(title) ?? title}`;
      return { title, wish: wishFor(settings, resource) };
    });
  }

  return {
    doubt() {
      doubted = true;
      lookedAt = Number.NEGATIVE_INFINITY;
    },
    forget() {
      lookedAt = Number.NEGATIVE_INFINITY;
    },
    async read(addresses, signal) {
      if (notifications === undefined) return { missing: WATCHED };
      const [wishes, known] = await Promise.all([
        wishesFor(notifications, addresses, signal),
        readSubscriptions(graph, signal),
      ]);
      const living = known.filter(({ expirationDateTime }) => Date.parse(expirationDateTime) > now().getTime());
      const kept = wishes.map(({ title, wish }) => ({
        title,
        own: living.find((one) => one.resource === wish.resource && isAsWished(one, wish)),
      }));
      const ends = kept.flatMap(({ own }) => own?.expirationDateTime ?? []).toSorted();
      return {
        missing: kept.filter(({ own }) => own === undefined).map(({ title }) => title),
        ...(ends[0] === undefined ? {} : { until: ends[0] }),
      };
    },
    async keep(addresses, signal) {
      if (notifications === undefined || now().getTime() - lookedAt < LOOK_EVERY_MS) return;
      // What Graph says from here on is for the next look.
      const mustRenew = doubted;
      doubted = false;
      lookedAt = now().getTime();
      try {
        const wishes = await wishesFor(notifications, addresses, signal);
        const known = await readSubscriptions(graph, signal);
        for (const { wish } of wishes) await keepOne(wish, known, mustRenew, signal);
      } catch (error) {
        lookedAt = Number.NEGATIVE_INFINITY;
        doubted ||= mustRenew;
        if (!signal.aborted) log.warn(lineFor("lists", `failed:${failureName(error)}`));
      }
    },
  };
}

/**
 * Ends everything that Graph would tell us, for when the bot is removed for good. A bot that only stops leaves its
 * subscriptions: others of its kind live by them, and it is back soon. Answers how many there were. Throws GraphFailure.
 */
export async function endSubscriptions(graph: Graph, signal: AbortSignal): Promise<number> {
  const known = await readSubscriptions(graph, signal);
  await removeAll(graph, known, signal);
  return known.length;
}

type Wish = Readonly<{
  changeType: "updated";
  notificationUrl: string;
  lifecycleNotificationUrl: string;
  resource: string;
  clientState: string;
}>;

/**
 * Graph never shows the secret of a subscription again. The address carries a print of it, so that after a change of
 * the secret the old subscription is recognised as such and replaced.
 */
function wishFor({ origin, secret }: NonNullable<Config["notifications"]>, resource: string): Wish {
  const print = createHash("sha256").update(secret).digest("hex").slice(0, 8);
  const notificationUrl = `${origin}${NOTIFICATIONS_PATH}?secret=${print}`;
  const lifecycleNotificationUrl = notificationUrl;
  return { changeType: "updated", notificationUrl, lifecycleNotificationUrl, resource, clientState: secret };
}

/**
 * The subscriptions at our address for what is wished: first the one to keep, if there is one that is as it should be.
 * Of several the same one for whoever looks.
 */
function inOrder(known: readonly Subscription[], wish: Wish): readonly (Subscription | undefined)[] {
  const ours = known.filter((one) => one.resource === wish.resource && isOurAddress(one.notificationUrl, wish));
  const good = ours.filter((one) => isAsWished(one, wish)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return [good[0], ...ours.filter((one) => one !== good[0])];
}

/** Neither address of a subscription can be changed afterwards. */
function isAsWished({ notificationUrl, lifecycleNotificationUrl }: Subscription, wish: Wish): boolean {
  return notificationUrl === wish.notificationUrl && lifecycleNotificationUrl === wish.lifecycleNotificationUrl;
}

function isOurAddress(notificationUrl: string, wish: Wish): boolean {
  return notificationUrl.split("?")[0] === wish.notificationUrl.split("?")[0];
}

async function make(graph: Graph, wish: Wish, expirationDateTime: string, signal: AbortSignal): Promise<void> {
  await graph.send({ method: "POST", path: "/subscriptions", body: { ...wish, expirationDateTime }, signal });
}

/** Also what Graph wants when it asks for `reauthorizationRequired`. */
async function renew(
  graph: Graph,
  { id }: Subscription,
  expirationDateTime: string,
  signal: AbortSignal,
): Promise<void> {
  await graph.send({ method: "PATCH", path: `/subscriptions/${id}`, body: { expirationDateTime }, signal });
}

async function removeAll(
  graph: Graph,
  subscriptions: readonly (Subscription | undefined)[],
  signal: AbortSignal,
): Promise<void> {
  for (const one of subscriptions) if (one !== undefined) await remove(graph, one, signal);
}

async function remove(graph: Graph, { id }: Subscription, signal: AbortSignal): Promise<void> {
  try {
    await graph.send({ method: "DELETE", path: `/subscriptions/${id}`, signal });
  } catch (error) {
    // Another instance of the bot was first.
    if (!isFailure(error, "missing")) throw error;
  }
}

async function readSiteId(graph: Graph, site: string, signal: AbortSignal): Promise<string> {
  const path = `${sitePath(site).replace(/:$/, "")}?$select=id`;
  return v.parse(v.object({ id: v.string() }), await graph.send({ method: "GET", path, signal })).id;
}

async function readSubscriptions(graph: Graph, signal: AbortSignal): Promise<readonly Subscription[]> {
  const found: Subscription[] = [];
  let next: string | undefined = "/subscriptions";
  while (next !== undefined) {
    const answer = await graph.send({ method: "GET", path: next, signal });
    const page: v.InferOutput<typeof pageSchema> = v.parse(pageSchema, answer);
    found.push(...page.value);
    next = page["@odata.nextLink"];
  }
  return found;
}

function lineFor(object: string, result: string) {
  return { action: "subscription.keep", object, result, origin: "sweep", actor: "bot" };
}
