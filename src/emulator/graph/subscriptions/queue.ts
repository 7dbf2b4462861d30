import type { Database } from "../../core/database.ts";

/**
 * Notes, in the transaction of a change, that the subscribers of a list have to be told. A notification that still
 * waits covers the new change too: it only ever says that something changed.
 */
export function queueNotifications({ prepare }: Database, listKey: number): void {
  prepare(
    `INSERT INTO notifications (subscription_id, change, attempts) SELECT id, 1, 0 FROM subscriptions WHERE list_key = ?
     ON CONFLICT (subscription_id) DO UPDATE SET change = change + 1, attempts = 0`,
  ).run(listKey);
}
