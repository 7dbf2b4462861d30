import { setTimeout as wait } from "node:timers/promises";

const USUAL = { ms: 5_000, everyMs: 5 };

/** Waits until something is so; fails with what it was last when that takes too long. */
export async function until<T>(
  look: () => Promise<T> | T,
  isSo: (seen: T) => boolean,
  { ms, everyMs }: Readonly<{ ms: number; everyMs: number }> = USUAL,
): Promise<T> {
  const deadline = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`It did not happen. Last seen: ${JSON.stringify(seen)}`);
    await wait(everyMs);
  }
}
