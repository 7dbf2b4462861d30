import { type ComponentType, lazy, type LazyExoticComponent } from "react";

const PAUSES_MS = [1000, 4000];
const unfetched = new Set<() => Promise<unknown>>();

/** A part of the tab that is fetched when it is first shown, or before that by `fetchParts`. */
export function part<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  const fetchPart = fetched(async () => ({ default: await load() }));
  unfetched.add(fetchPart);
  return lazy(fetchPart);
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
