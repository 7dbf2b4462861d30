/**
 * What was saved and not yet sent outlives a reload of the page, for this session only (zero footprint: business data
 * is not kept on a device). It goes when it is sent.
 */
export type Unsent<W> = Readonly<{ load(): readonly W[]; keep(writes: readonly W[]): void }>;

/** Raised when the shape of a write changes: what an older version kept is then left alone. */
const SHAPE = 1;

/** Each person has a place of their own on a shared browser; `about` tells one kind of writes from another. */
export function createUnsent<W>(personId: string, about = "", storage: Storage = sessionStorage): Unsent<W> {
  const place = `unsent-${SHAPE}-${personId}${about}`;
  return {
    load() {
      const kept = storage.getItem(place);
      if (kept === null) return [];
      try {
        return JSON.parse(kept) as readonly W[];
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
