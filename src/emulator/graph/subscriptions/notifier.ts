import { setTimeout as wait } from "node:timers/promises";
import { toSeconds } from "../../core/clock.ts";
import type { Core } from "../../core/core.ts";
import { integer, text } from "../../core/row.ts";
import { SUBSCRIBER_TIMEOUT } from "../../limits.ts";
import { deleteSubscription, readSubscription, type Subscription } from "./subscription.ts";

/** Tells subscribers what the queue holds. What waits survives a restart. */
export type Notifier = Readonly<{
  /** Starts delivering what is due; returns at once. */
  kick(): void;
  close(): void;
}>;

/** Milliseconds between attempts; after the last one the notification is dropped. */
const RETRY_DELAYS = [1000, 5000, 30_000];

/** Tells subscribers what changed; tries again after each of `retryDelays` (ms). */
export function createNotifier(core: Core, retryDelays: readonly number[] = RETRY_DELAYS): Notifier {
  const busy = new Set<string>();
  const closing = new AbortController();

  async function deliver(id: string): Promise<void> {
    busy.add(id);
    try {
      for (let due = readDue(core, id); due !== undefined; due = readDue(core, id)) {
        const isDelivered = await notify(core, due.subscription, closing.signal);
        if (closing.signal.aborted) return;
        const delay = isDelivered ? undefined : retryDelays[due.attempts];
        if (delay === undefined) settle(core, id, due.change);
        else {
          countAttempt(core, id);
          await wait(delay, undefined, { ref: false, signal: closing.signal });
        }
      }
    } catch (error) {
      if (!closing.signal.aborted) throw error;
    } finally {
      busy.delete(id);
    }
  }

  return {
    kick() {
      if (closing.signal.aborted) return;
      for (const row of core.database.prepare("SELECT subscription_id FROM notifications").all()) {
        const id = text(row, "subscription_id");
        if (!busy.has(id)) void deliver(id);
      }
    },
    close: () => closing.abort(),
  };
}

type Due = Readonly<{ subscription: Subscription; change: number; attempts: number }>;

function readDue({ database, now }: Core, id: string): Due | undefined {
  const row = database.prepare("SELECT change, attempts FROM notifications WHERE subscription_id = ?").get(id);
  const subscription = readSubscription(database, id);
  if (row === undefined || subscription === undefined) return undefined;
  if (subscription.expiresAt > toSeconds(now())) {
    return { subscription, change: integer(row, "change"), attempts: integer(row, "attempts") };
  }
  deleteSubscription(database, subscription);
  return undefined;
}

/** The notification names no row: the subscriber has to ask for the changes. */
async function notify({ send, tenant }: Core, subscription: Subscription, closing: AbortSignal): Promise<boolean> {
  const { id, expiresAt, wish } = subscription;
  const notification = {
    subscriptionId: id,
    clientState: wish.clientState ?? null,
    resource: wish.resource,
    tenantId: tenant.id,
    resourceData: null,
    subscriptionExpirationDateTime: expiresAt,
    changeType: "updated",
  };
  try {
    const response = await send(
      new Request(wish.notificationUrl, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ value: [notification] }),
        signal: AbortSignal.any([closing, AbortSignal.timeout(SUBSCRIBER_TIMEOUT)]),
      }),
    );
    return response.ok;
  } catch {
    return false;
  }
}

/** Done with what was told; a change that came in the meantime is still to be told. */
function settle({ database }: Core, id: string, change: number): void {
  database.prepare("DELETE FROM notifications WHERE subscription_id = ? AND change = ?").run(id, change);
}

function countAttempt({ database }: Core, id: string): void {
  database.prepare("UPDATE notifications SET attempts = attempts + 1 WHERE subscription_id = ?").run(id);
}
