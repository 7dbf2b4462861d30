import { sleep } from "../sharepoint/graph/waiting.ts";

/** Work that goes on when nobody waits for it any more, so that a stop can let it finish. */
export type Background = Readonly<{
  /** Lets it go on by itself; `work` never rejects. */
  add(work: Promise<unknown>): void;
  /** Resolves when nothing runs any more, or after so many milliseconds. */
  finish(withinMs: number): Promise<void>;
}>;

/** Keeps count of what runs on after an answer was given, so that stopping can wait for it. */
export function createBackground(): Background {
  const running = new Set<Promise<unknown>>();

  async function settled(): Promise<void> {
    while (running.size > 0) await Promise.allSettled(running);
  }

  return {
    add(work) {
      running.add(work);
      void work.finally(() => running.delete(work)).catch(() => undefined);
    },
    async finish(withinMs) {
      const patience = new AbortController();
      await Promise.race([settled(), sleep(withinMs, patience.signal).catch(() => undefined)]);
      patience.abort();
    },
  };
}

/**
 * What `work` answers, or `late` when it takes longer; then it goes on in the background.
 * `work` never rejects.
 */
export async function within<T>(ms: number, background: Background, work: Promise<T>, late: T): Promise<T> {
  background.add(work);
  const patience = new AbortController();
  const answer = await Promise.race([
    work,
    sleep(ms, patience.signal).then(
      () => late,
      () => late,
    ),
  ]);
  patience.abort();
  return answer;
}
