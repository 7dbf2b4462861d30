import { GraphFailure, isFailure } from "../graph/failure.ts";

/**
 * sending: on its way · waiting: no answer came, it goes again by itself or on request · conflict: somebody else changed
 * the row · refused: SharePoint or a rule says no, trying again is of no use.
 */
export type SendState = "sending" | "waiting" | "conflict" | "refused";

/** Something that a person saved and that SharePoint has not confirmed yet. */
export type Pending<W> = Readonly<{ write: W; state: SendState; failure: GraphFailure | undefined }>;

/**
 * Every write has a key of its own and belongs to a lane; writes of one lane go one after the other. One that was refused
 * holds up what comes after it, unless that is `independent` of it: a row of its own.
 */
export type Write = Readonly<{ key: string; lane: string; independent?: boolean }>;

export type Outbox<W extends Write> = Readonly<{
  snapshot(): readonly Pending<W>[];
  subscribe(listener: () => void): () => void;
  /** Sends a write. One whose key is already in the outbox is not added again. */
  add(write: W): void;
  /** Tries everything again that waits: the network is back, or somebody asked. */
  retry(): void;
  /** Takes a write out: it was resolved in another way, or given up. */
  discard(key: string): void;
}>;

export type OutboxOptions<W> = Readonly<{
  /** Carries a write out completely; throws GraphFailure. Must be safe to repeat. */
  run(write: W): Promise<void>;
  /** Called with everything unsent whenever that changes, so that a draft survives a reload. Must not throw. */
  keep(unsent: readonly W[]): void;
}>;

/** Holds what people saved until SharePoint has it. */
export function createOutbox<W extends Write>({ run, keep }: OutboxOptions<W>): Outbox<W> {
  let pending: readonly Pending<W>[] = [];
  const busyLanes = new Set<string>();
  const listeners = new Set<() => void>();

  function become(next: readonly Pending<W>[]): void {
    pending = next;
    keep(pending.map(({ write }) => write));
    for (const listener of listeners) listener();
  }

  function mark(key: string, state: SendState, failure?: GraphFailure): void {
    become(pending.map((entry) => (entry.write.key === key ? { ...entry, state, failure } : entry)));
  }

  function discard(key: string): void {
    become(pending.filter(({ write }) => write.key !== key));
  }

  async function send({ write }: Pending<W>): Promise<void> {
    busyLanes.add(write.lane);
    try {
      await run(write);
      discard(write.key);
    } catch (error) {
      const failure = isFailure(error) ? error : new GraphFailure("invalid", String(error));
      mark(write.key, stateAfter(failure), failure);
    } finally {
      busyLanes.delete(write.lane);
      next();
    }
  }

  /** Starts the first write of every lane that is free and not held up by an earlier one. */
  function next(): void {
    const seen = new Set(busyLanes);
    for (const entry of pending) {
      if (seen.has(entry.write.lane) || isPassedBy(entry)) continue;
      seen.add(entry.write.lane);
      if (entry.state === "sending") void send(entry);
    }
  }

  return {
    snapshot: () => pending,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(write) {
      if (pending.some((entry) => entry.write.key === write.key)) return;
      become([...pending, { write, state: "sending", failure: undefined }]);
      next();
    },
    retry() {
      become(pending.map((entry) => (entry.state === "waiting" ? { ...entry, state: "sending" } : entry)));
      next();
    },
    discard(key) {
      discard(key);
      next();
    },
  };
}

function isPassedBy({ write, state }: Pending<Write>): boolean {
  return state === "refused" && write.independent === true;
}

function stateAfter(failure: GraphFailure): SendState {
  switch (failure.kind) {
    case "busy":
    case "unreachable":
    case "sign-in":
    case "aborted":
      return "waiting";
    case "conflict":
      return "conflict";
    default:
      return "refused";
  }
}
