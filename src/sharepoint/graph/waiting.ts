import { GraphFailure } from "./failure.ts";

/** Waits, and stops waiting at once when the signal aborts. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Sleeps on the real clock. Rejects with an `aborted` failure. */
export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(aborted());
      return;
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    function stop(): void {
      clearTimeout(timer);
      reject(aborted());
    }
    signal?.addEventListener("abort", stop, { once: true });
  });

/** The failure that stands for our own stopping. */
export function aborted(): GraphFailure {
  return new GraphFailure("aborted", "The call was stopped.");
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;

/**
 * How long to wait before a next try: what Retry-After says, else twice as long each time with a spread, so that
 * many open tabs do not come back in the same second. `attempt` counts from 0; `chance` lies in [0, 1).
 */
export function waitBefore(attempt: number, retryAfterMs: number | undefined, chance: number): number {
  const spread = 0.75 + chance / 2;
  const growing = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt) * spread;
  return retryAfterMs === undefined ? growing : retryAfterMs + chance * FIRST_WAIT_MS;
}
