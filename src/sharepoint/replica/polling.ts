import { isFailure } from "../graph/failure.ts";
import type { Sleep } from "../graph/waiting.ts";
import type { Feed } from "./feed.ts";

/** At most two polls of one unit fall in any minute; the spread keeps many tabs from coming at once. */
export const POLL_EVERY_MS = 61_000;
const POLL_SPREAD_MS = 14_000;
/** Coming back to a tab asks at once, but not again and again. */
const FRESH_FOR_MS = 5_000;

export type Polling = Readonly<{
  /** Asks now, because we wrote something or somebody came back. */
  now(): Promise<void>;
  stop(): void;
}>;

/** The page around us: whether somebody looks at it, and a call when that or the network changes. */
export type Presence = Readonly<{ isHere: () => boolean; onChange: (listener: () => void) => () => void }>;

export type PollingOptions = Readonly<{
  /** Asked each minute while somebody looks. What is on screen may change. */
  live: () => readonly Feed[];
  /** Everything on screen: asked at once after an own write. */
  shown: () => readonly Feed[];
  /** Asked only when somebody comes back, together with what is on screen. */
  still: () => readonly Feed[];
  presence: Presence;
  sleep: Sleep;
  chance: () => number;
  clock: () => number;
}>;

/** Keeps replicas up to date while somebody looks; a hidden tab asks nothing. */
export function startPolling({ live, shown, still, presence, sleep, chance, clock }: PollingOptions): Polling {
  const stopping = new AbortController();
  let lastPoll = clock();
  let running: Promise<void> | undefined;

  function pollOnce(feeds: readonly Feed[]): Promise<void> {
    running ??= Promise.all(feeds.map((feed) => feed.poll(stopping.signal)))
      .then(() => undefined, ignoreAbort)
      .finally(() => {
        running = undefined;
        lastPoll = clock();
      });
    return running;
  }

  async function everyMinute(): Promise<void> {
    while (!stopping.signal.aborted) {
      await sleep(POLL_EVERY_MS + chance() * POLL_SPREAD_MS, stopping.signal);
      const recently = clock() - lastPoll < POLL_EVERY_MS / 2;
      if (presence.isHere() && !recently) await pollOnce(live());
    }
  }

  const unsubscribe = presence.onChange(() => {
    if (presence.isHere() && clock() - lastPoll > FRESH_FOR_MS) void pollOnce([...shown(), ...still()]);
  });
  everyMinute().catch(ignoreAbort);

  return {
    async now() {
      await running;
      await pollOnce(shown());
    },
    stop() {
      unsubscribe();
      stopping.abort();
    },
  };
}

function ignoreAbort(error: unknown): void {
  if (!isFailure(error, "aborted")) throw error;
}
