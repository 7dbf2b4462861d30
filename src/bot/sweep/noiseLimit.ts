const FIRST_PAUSE_MS = 5 * 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/** Keeps a task that disturbs people in vain from doing so at every look. Known to this process only: it is no rule. */
export type NoiseLimit = Readonly<{
  allows(task: string, now: Date): boolean;
  /** The task disturbed somebody in vain: it waits, each time twice as long. */
  hush(task: string, now: Date): void;
  forget(task: string): void;
}>;

/** A limit that begins with nothing hushed. */
export function createNoiseLimit(): NoiseLimit {
  const hushed = new Map<string, Readonly<{ until: number; pauseMs: number }>>();
  return {
    allows: (task, now) => (hushed.get(task)?.until ?? 0) <= now.getTime(),
    hush(task, now) {
      const last = hushed.get(task)?.pauseMs ?? 0;
      const pauseMs = last === 0 ? FIRST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, last * 2);
      hushed.set(task, { until: now.getTime() + pauseMs, pauseMs });
    },
    forget: (task) => void hushed.delete(task),
  };
}
