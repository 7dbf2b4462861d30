import { randomUUID } from "node:crypto";
import type { Database } from "../../core/database.ts";
import { integer, type Row, text } from "../../core/row.ts";
import { servicePrincipalId } from "../../core/servicePrincipal.ts";
import type { Caller } from "../../identity/verify.ts";

/** Somebody who wants to hear that a list changed. */
export type Subscription = Readonly<{
  id: string;
  listKey: number;
  /** The app that made it; other apps do not see it. */
  clientId: string;
  creatorId: string;
  expiresAt: string;
  wish: Wish;
}>;

/** What the subscriber asked for. */
export type Wish = Readonly<{
  /** As it was written in the request. */
  resource: string;
  notificationUrl: string;
  clientState?: string | undefined;
  lifecycleNotificationUrl?: string | undefined;
}>;

/** Writes a new subscription down. */
export function insertSubscription(
  { prepare }: Database,
  subscription: Readonly<{ listKey: number; caller: Caller; expiresAt: string; wish: Wish }>,
): Subscription {
  const { listKey, caller, expiresAt, wish } = subscription;
  const inserted = {
    id: randomUUID(),
    listKey,
    clientId: caller.app.clientId,
    creatorId: creatorOf(caller),
    expiresAt,
    wish,
  };
  prepare(
    `INSERT INTO subscriptions (id, list_key, client_id, creator_id, expires_at, definition) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(inserted.id, listKey, inserted.clientId, inserted.creatorId, expiresAt, JSON.stringify(wish));
  return inserted;
}

/** A subscription by its id; undefined when it is gone. */
export function readSubscription({ prepare }: Database, id: string): Subscription | undefined {
  const row = prepare("SELECT * FROM subscriptions WHERE id = ?").get(id);
  return row === undefined ? undefined : subscriptionOf(row);
}

/** The subscriptions that a caller may see: those that it made itself and that still live. */
export function readSubscriptions({ prepare }: Database, caller: Caller, now: string): readonly Subscription[] {
  return prepare("SELECT * FROM subscriptions WHERE client_id = ? AND creator_id = ? AND expires_at > ? ORDER BY rowid")
    .all(caller.app.clientId, creatorOf(caller), now)
    .map(subscriptionOf);
}

/** Moves the moment at which a subscription ends. */
export function renewSubscription({ prepare }: Database, subscription: Subscription, expiresAt: string): Subscription {
  prepare("UPDATE subscriptions SET expires_at = ? WHERE id = ?").run(expiresAt, subscription.id);
  return { ...subscription, expiresAt };
}

/** Ends a subscription. */
export function deleteSubscription({ prepare }: Database, { id }: Subscription): void {
  prepare("DELETE FROM subscriptions WHERE id = ?").run(id);
}

/** Whether the caller made it: by the same app, and as the same person if there was one. */
export function isOwnedBy({ clientId, creatorId }: Subscription, caller: Caller): boolean {
  return clientId === caller.app.clientId && creatorId === creatorOf(caller);
}

function creatorOf(caller: Caller): string {
  return caller.kind === "app" ? servicePrincipalId(caller.app) : caller.person.id;
}

function subscriptionOf(row: Row): Subscription {
  return {
    id: text(row, "id"),
    listKey: integer(row, "list_key"),
    clientId: text(row, "client_id"),
    creatorId: text(row, "creator_id"),
    expiresAt: text(row, "expires_at"),
    wish: JSON.parse(text(row, "definition")) as Wish,
  };
}
