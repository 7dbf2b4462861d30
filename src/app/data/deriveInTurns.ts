import { breathe } from "../../sharepoint/turns.ts";
import type { Snapshots, Store } from "./store.ts";

/** How long computing may hold up who asks, in ms; what takes longer goes on in turns. */
const AT_ONCE_MS = 8;

/** A computation that can pause: each `yield` is a moment at which the browser may have its turn. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** `settled` is false while what is shown follows from older snapshots. */
export type StoreInTurns<T> = Store<T> & Readonly<{ settled: Store<boolean> }>;

/**
 * Like `derive`, for what may take long: what is not finished soon is gone on with between frames, and until then the
 * value before that stands. Only the newest snapshots are worked out.
 */
export function deriveInTurns<const S extends readonly Store<unknown>[], T>(
  sources: S,
  initial: T,
  compute: (...snapshots: Snapshots<S>) => Steps<T>,
): StoreInTurns<T> {
  const listeners = new Set<() => void>();
  let seen: readonly unknown[] | undefined;
  let value = initial;
  let working: Steps<T> | undefined;

  function step(steps: Steps<T>): void {
    const { done, value: result } = steps.next();
    if (done !== true) return;
    working = undefined;
    value = result;
  }

  async function goOn(steps: Steps<T>): Promise<void> {
    while (working === steps) {
      await breathe();
      if (working === steps) step(steps);
    }
    // Who works on something newer tells about that.
    if (working === undefined) for (const listener of listeners) listener();
  }

  function snapshot(): T {
    const now = sources.map((source) => source.snapshot());
    if (seen !== undefined && now.every((one, index) => Object.is(one, seen?.[index]))) return value;
    seen = now;
    const steps = compute(...(now as Snapshots<S>));
    working = steps;
    const began = performance.now();
    while (working === steps && performance.now() - began < AT_ONCE_MS) step(steps);
    if (working === steps) void goOn(steps);
    return value;
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    const stops = sources.map((source) => source.subscribe(listener));
    return () => {
      listeners.delete(listener);
      stops.forEach((stop) => stop());
    };
  }

  const settled = (): boolean => {
    snapshot();
    return working === undefined;
  };
  return { snapshot, subscribe, settled: { snapshot: settled, subscribe } };
}
