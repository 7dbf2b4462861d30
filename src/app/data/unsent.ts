import type { PuntWrite } from "../writes/puntWrite.ts";

/**
 * What was saved and not yet sent outlives a reload of the page, for this session only (zero footprint: business data
 * is not kept on a device). It goes when it is sent.
 */
export type Unsent = Readonly<{ load(): readonly PuntWrite[]; keep(writes: readonly PuntWrite[]): void }>;

/** Raised when the shape of a write changes: what an older version kept is then left alone. */
const SHAPE = 1;

/** Each person has a place of their own on a shared browser. */
export function createUnsent(personId: string, storage: Storage = sessionStorage): Unsent {
  const place = `unsent-${SHAPE}-${personId}`;
  return {
    load() {
      const kept = storage.getItem(place);
      if (kept === null) return [];
      try {
        return JSON.parse(kept) as readonly PuntWrite[];
      } catch {
        storage.removeItem(place);
        return [];
      }
    },
    keep(writes) {
      try {
        if (writes.length === 0) storage.removeItem(place);
        else storage.setItem(place, JSON.stringify(writes));
      } catch {
        // Full or closed: a reload would forget it, but sending goes on.
      }
    },
  };
}
