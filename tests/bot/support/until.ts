import { setTimeout as wait } from "node:timers/promises";

const EVERY_MS = 5;
const PATIENCE_MS = 5_000;

/** Waits until something is so; fails with what it was last when that takes too long. */
export async function until<T>(look: () => Promise<T> | T, isSo: (seen: T) => boolean): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`It did not happen. Last seen: ${JSON.stringify(seen)}`);
    await wait(EVERY_MS);
  }
}
