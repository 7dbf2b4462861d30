import * as v from "valibot";
import type { Bevinding } from "../../domain/gezondheid/bevinding.ts";
import { botBevindingen, type Botbericht } from "../../domain/gezondheid/oordelen.ts";
import { answered } from "../graph/graph.ts";
import type { Fetch } from "../graph/origin.ts";
import { CONTRACTS } from "../lists/contracts.ts";
import type { SiteAddress } from "../site.ts";

/** Where the bot tells how it is with it; a POST asks it to look again first. */
export const HEALTH_PATH = "/api/gezondheid";

/** Longer than a look of the bot takes on a quiet day. */
const PATIENCE_MS = 25_000;

const schema = v.object({
  clientId: v.string(),
  sameSite: v.boolean(),
  now: v.string(),
  clockOff: v.optional(v.number()),
  ready: v.boolean(),
  reason: v.optional(v.string()),
  lists: v.record(v.string(), v.number()),
  subscription: v.variant("kind", [
    v.object({ kind: v.literal("off") }),
    v.object({ kind: v.literal("unknown") }),
    v.object({ kind: v.literal("on"), missing: v.array(v.string()), until: v.optional(v.string()) }),
  ]),
}) satisfies v.GenericSchema<unknown, Botbericht>;

export type BotDoor = Readonly<{ origin: string; site: SiteAddress; fetchWith: Fetch }>;

/** The way to a bot over the network. */
export function botAt(origin: string, site: SiteAddress): BotDoor {
  return { origin, site, fetchWith: (url, init) => fetch(url, init) };
}

/** What the bot says about itself; undefined when it does not answer, or something else answers there. */
export async function readBotReport(
  door: BotDoor,
  method: "GET" | "POST" = "GET",
  signal?: AbortSignal,
): Promise<Botbericht | undefined> {
  const { origin, site, fetchWith } = door;
  const url = `${origin}${HEALTH_PATH}?site=${encodeURIComponent(site)}`;
  const init: RequestInit = { method, credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" };
  try {
    const answer = await answered(signal, PATIENCE_MS, (stop) => fetchWith(url, { ...init, signal: stop }));
    const parsed = v.safeParse(schema, answer.ok ? await answer.json() : undefined);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** The version of every list that this build was made for, by title. */
export function listVersions(): Readonly<Record<string, number>> {
  return Object.fromEntries(CONTRACTS.map(({ title, version }) => [title, version]));
}

/** What is wrong with the bot, if one was named. */
export async function readBot(
  door: BotDoor | undefined,
  known: Readonly<{ botClientId: string; now: () => Date }>,
  signal?: AbortSignal,
): Promise<readonly Bevinding[]> {
  if (door === undefined) return [{ kind: "bot-unnamed" }, ...UNASKED];
  const report = await readBotReport(door, "GET", signal);
  if (report === undefined) return [{ kind: "bot-silent" }, ...UNASKED.filter(({ controle }) => controle !== "bot")];
  const { botClientId, now } = known;
  return botBevindingen(report, { botClientId, lists: listVersions(), now: now().getTime() });
}

/** What only the bot knows. */
const UNASKED = (["versies", "bot", "abonnement"] as const).map(
  (controle) => ({ kind: "not-seen", controle, why: "bot" }) as const satisfies Bevinding,
);
