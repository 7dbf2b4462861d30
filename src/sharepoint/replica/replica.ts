import type { Result } from "../../domain/result.ts";
import type { GraphFailure } from "../graph/failure.ts";
import type { Stored, Unreadable } from "../list/codec.ts";
import { etagCounter, type RawRow, type Tombstone } from "../list/row.ts";
import { mapInTurns } from "../turns.ts";

/** What is known of a list at a moment. `complete`: every page that was asked for is in. */
export type Snapshot<T> = Readonly<{
  status: "loading" | "ready" | "failed";
  failure: GraphFailure | undefined;
  complete: boolean;
  rows: ReadonlyMap<string, Stored<T>>;
  unreadable: ReadonlyMap<string, Unreadable>;
}>;

/** A copy of a list in memory, kept up to date; nothing of it is written to the device. */
export type Replica<T> = Readonly<{
  snapshot(): Snapshot<T>;
  subscribe(listener: () => void): () => void;
  /** Takes in rows as they come from SharePoint; an older version of a row that is known is passed by. */
  receive(entries: readonly (RawRow | Tombstone)[]): void;
  /** A page, `complete` when it is the last one. Rows that may be many are understood in turns, and come in at once. */
  readIn(entries: readonly (RawRow | Tombstone)[], complete: boolean): Promise<void>;
  /** Takes in the answer to an own write. */
  confirm(stored: Stored<T>): void;
  fail(failure: GraphFailure): void;
  /** Everything there is, read anew: what is not among it is gone. */
  replace(entries: readonly (RawRow | Tombstone)[]): void;
}>;

type Entry<T> = Tombstone | Readonly<{ id: string; etag: string; result: Result<Stored<T>, Unreadable> | undefined }>;

/** `read` understands a row, see `readRow`; undefined passes it by, as a folder among files. */
export function createReplica<T>(read: (row: RawRow) => Result<Stored<T>, Unreadable> | undefined): Replica<T> {
  let current: Snapshot<T> = {
    status: "loading",
    failure: undefined,
    complete: false,
    rows: new Map(),
    unreadable: new Map(),
  };
  const listeners = new Set<() => void>();

  function become(next: Partial<Snapshot<T>>): void {
    if (Object.entries(next).every(([part, value]) => Object.is(value, current[part as keyof Snapshot<T>]))) return;
    current = { ...current, ...next };
    for (const listener of listeners) listener();
  }

  const readEntry = (entry: RawRow | Tombstone): Entry<T> =>
    "deleted" in entry ? entry : { id: entry.id, etag: entry.etag, result: read(entry) };

  function takeIn(entries: readonly Entry<T>[], more: Partial<Snapshot<T>>): void {
    if (entries.length === 0) return become(more);
    const rows = new Map(current.rows);
    const unreadable = new Map(current.unreadable);
    for (const entry of entries) {
      if ("etag" in entry && isStale(entry.etag, rows.get(entry.id)?.etag)) continue;
      rows.delete(entry.id);
      unreadable.delete(entry.id);
      if ("deleted" in entry || entry.result === undefined) continue;
      const { result } = entry;
      if (result.ok) rows.set(entry.id, result.value);
      else unreadable.set(entry.id, result.error);
    }
    become({ rows, unreadable, ...more });
  }

  const receive: Replica<T>["receive"] = (entries) => takeIn(entries.map(readEntry), {});

  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive,
    async readIn(entries, complete) {
      takeIn(await mapInTurns(entries, readEntry), { status: "ready", failure: undefined, complete });
    },
    confirm(stored) {
      if (isStale(stored.etag, current.rows.get(stored.id)?.etag)) return;
      const unreadable = new Map(current.unreadable);
      unreadable.delete(stored.id);
      become({ rows: new Map(current.rows).set(stored.id, stored), unreadable });
    },
    fail: (failure) => become({ status: current.status === "ready" ? "ready" : "failed", failure }),
    replace(entries) {
      const ids = new Set(entries.map(({ id }) => id));
      const gone = [...current.rows.keys(), ...current.unreadable.keys()].filter((id) => !ids.has(id));
      receive([...gone.map((id) => ({ id, deleted: true }) as const), ...entries]);
      become({ status: "ready", failure: undefined, complete: true });
    },
  };
}

/** An answer that was on its way while we wrote holds the row as it was before; the counter of an etag only rises. */
function isStale(arriving: string, known: string | undefined): boolean {
  return known !== undefined && etagCounter(arriving) < etagCounter(known);
}
