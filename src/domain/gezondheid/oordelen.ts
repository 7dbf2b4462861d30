import { type Beslisser, beslissersOn, type Goedkeuring, SOORTEN_ONDERWERP } from "../goedkeuring.ts";
import { calendarDateOf, type CalendarDate, type Instant } from "../time.ts";
import type { Bevinding } from "./bevinding.ts";

/** Tokens and stamps are compared to the minute; Microsoft allows five minutes, people notice two. */
const CLOCK_MAY_DIFFER_MS = 2 * 60_000;

/** A clock beside that of Microsoft 365; both in milliseconds since 1970. */
export function klokBevindingen(wiens: "own" | "bot", own: number, theirs: number): readonly Bevinding[] {
  const off = own - theirs;
  return Math.abs(off) <= CLOCK_MAY_DIFFER_MS ? [] : [{ kind: "clock-off", wiens, seconds: Math.round(off / 1000) }];
}

/** Kinds of subjects on which nobody may decide today, and those who may but have left; `gone` are their ids. */
export function beslisserBevindingen(
  beslissers: readonly Beslisser[],
  gone: ReadonlySet<string>,
  today: CalendarDate,
): readonly Bevinding[] {
  const here = beslissers.filter(({ persoon }) => !gone.has(persoon.id));
  const nobody = SOORTEN_ONDERWERP.filter(
    (soort) =>
      beslissersOn(here, soort, today).length === 0 &&
      // Somebody for one process is somebody.
      !here.some((rule) => rule.soort === soort && rule.procesId !== undefined && isInForceOn(rule, today)),
  ).map((soort): Bevinding => ({ kind: "nobody-decides", soort }));
  const left = beslissers.filter((rule) => gone.has(rule.persoon.id) && isInForceOn(rule, today));
  const people = new Map(left.map(({ persoon }) => [persoon.id, persoon]));
  return [...nobody, ...[...people.values()].map((persoon): Bevinding => ({ kind: "decider-gone", persoon }))];
}

/** Whether a rule counts on a day. */
export function isInForceOn({ from, until }: Pick<Beslisser, "from" | "until">, day: CalendarDate): boolean {
  return from <= day && (until === undefined || day <= until);
}

/** The bot looks every few minutes: only what it let lie longer than this is missing. */
const CARRIED_OUT_WITHIN_MS = 10 * 60_000;

/** A decision that stands in the log and nowhere else, though there was time to carry it out. `now` in milliseconds. */
export function besluitBevindingen(
  goedkeuring: Goedkeuring | undefined,
  title: string,
  now: number,
): readonly Bevinding[] {
  if (goedkeuring?.state !== "approved" && goedkeuring?.state !== "rejected") return [];
  const { applied, besluit, verzoek } = goedkeuring;
  if (applied || now - Date.parse(besluit.at) < CARRIED_OUT_WITHIN_MS) return [];
  const { soort, id } = verzoek.onderwerp;
  return [{ kind: "effect-missing", soort, id, title, door: besluit.door, at: besluit.at }];
}

/** What the bot tells about itself. It keeps no secret in it. */
export type Botbericht = Readonly<{
  clientId: string;
  /** Whether it works on the site that was asked about. */
  sameSite: boolean;
  now: Instant;
  /** Its clock minus that of Microsoft 365, in seconds; undefined when it could not ask. */
  clockOff?: number | undefined;
  ready: boolean;
  reason?: string | undefined;
  /** The version of each list that it was built for, by title. */
  lists: Readonly<Record<string, number>>;
  subscription:
    | Readonly<{ kind: "off" }>
    | Readonly<{ kind: "unknown" }>
    | Readonly<{ kind: "on"; missing: readonly string[]; until?: Instant | undefined }>;
}>;

/** What the tab knows of itself; `now` is when the bot answered, in milliseconds since 1970. */
export type Tabkennis = Readonly<{ botClientId: string; lists: Readonly<Record<string, number>>; now: number }>;

/** A subscription is renewed two days before it ends; later than that something is the matter. */
const RENEWED_BEFORE_MS = 24 * 3_600_000;

/** What is wrong with the bot, by what it says itself. */
export function botBevindingen(bericht: Botbericht, tab: Tabkennis): readonly Bevinding[] {
  const differs = [...new Set([...Object.keys(tab.lists), ...Object.keys(bericht.lists)])].filter(
    (title) => tab.lists[title] !== bericht.lists[title],
  );
  const { clockOff, sameSite, ready, reason = "" } = bericht;
  // What the bot knows of the clock of Microsoft 365, a page cannot see by itself.
  const clocks =
    clockOff === undefined
      ? []
      : [
          ...klokBevindingen("bot", clockOff * 1000, 0),
          ...klokBevindingen("own", tab.now, Date.parse(bericht.now) - clockOff * 1000),
        ];
  return [
    ...(bericht.clientId === tab.botClientId ? [] : [{ kind: "other-bot" } as const]),
    ...(sameSite ? [] : [{ kind: "other-site" } as const]),
    ...(ready ? [] : [{ kind: "bot-not-ready", why: reason } as const]),
    ...(differs.length === 0 ? [] : [{ kind: "versions-differ", lijsten: differs } as const]),
    ...clocks,
    ...subscriptionBevindingen(bericht.subscription, tab.now),
  ];
}

function subscriptionBevindingen(subscription: Botbericht["subscription"], now: number): readonly Bevinding[] {
  switch (subscription.kind) {
    case "off":
      return [{ kind: "subscription-off" }];
    case "unknown":
      return [{ kind: "not-seen", controle: "abonnement", why: "bot" }];
    case "on": {
      const { missing, until } = subscription;
      if (missing.length > 0) return [{ kind: "subscription-missing", lijsten: missing }];
      if (until === undefined || Date.parse(until) - now > RENEWED_BEFORE_MS) return [];
      return [{ kind: "subscription-ends", until: calendarDateOf(until) }];
    }
  }
}
