import { useSyncExternalStore } from "react";

/** Something that changes and can be watched; `snapshot` answers the same object until it changed. */
export type Store<T> = Readonly<{ snapshot(): T; subscribe(listener: () => void): () => void }>;

/** A store that can be set. */
export type Cell<T> = Store<T> & Readonly<{ set(value: T): void }>;

export function createCell<T>(initial: T): Cell<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    snapshot: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
  };
}

/** What the stores answer now, one by one. */
export type Snapshots<S extends readonly Store<unknown>[]> = {
  [K in keyof S]: S[K] extends Store<infer T> ? T : never;
};

/** A store that is computed from others, and only anew when one of them changed. */
export function derive<const S extends readonly Store<unknown>[], T>(
  sources: S,
  compute: (...snapshots: Snapshots<S>) => T,
): Store<T> {
  let seen: readonly unknown[] | undefined;
  let value: T;
  return {
    snapshot() {
      const now = sources.map((source) => source.snapshot());
      if (seen === undefined || now.some((snapshot, index) => !Object.is(snapshot, seen?.[index]))) {
        seen = now;
        value = compute(...(now as Snapshots<S>));
      }
      return value;
    },
    subscribe(listener) {
      const stops = sources.map((source) => source.subscribe(listener));
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** A store that is not even asked until another one says that it is time. */
export function onlyWhen<T>(open: Store<boolean>, store: Store<T>, until: T): Store<T> {
  return {
    snapshot: () => (open.snapshot() ? store.snapshot() : until),
    subscribe(listener) {
      const stops = [open.subscribe(listener), store.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** The present value of a store; the component renders again when it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.snapshot);
}
