import { type ComponentType, lazy, type LazyExoticComponent } from "react";

const PAUSES_MS = [1000, 4000];
const unfetched = new Set<() => Promise<unknown>>();

/** `fetchSoon` begins to fetch a part that will be shown next; when that fails, showing it tries again. */
export type Part<P> = LazyExoticComponent<ComponentType<P>> & Readonly<{ fetchSoon(): void }>;

/** A part of the tab that is fetched when it is first shown, or before that by `fetchSoon` or `fetchParts`. */
export function part<P>(load: () => Promise<ComponentType<P>>): Part<P> {
  const fetchPart = fetched(async () => ({ default: await load() }));
  unfetched.add(fetchPart);
  return Object.assign(lazy(fetchPart), { fetchSoon: () => void fetchPart().catch(() => undefined) });
}

/** Fetches every part, so that nothing is missing when the network goes. Parts of parts come to light on the way. */
export async function fetchParts(): Promise<void> {
  while (unfetched.size > 0) {
    const parts = [...unfetched];
    unfetched.clear();
    await Promise.allSettled(parts.map((fetchPart) => fetchPart()));
  }
}

/** Fetches once, whoever asks; tries again when the network fails. Rejects when that does not help. */
export function fetched<T>(load: () => Promise<T>): () => Promise<T> {
  let fetching: Promise<T> | undefined;
  return () => {
    fetching ??= tryThrice(load).catch((error: unknown) => {
      fetching = undefined;
      throw error;
    });
    return fetching;
  };
}

async function tryThrice<T>(load: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return load();
}
