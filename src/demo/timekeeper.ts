import type { CalendarDate } from "../domain/time.ts";

/** The clock of a service that lets itself be set. Undefined lets it run again. */
export type DemoClock = Readonly<{ set(moment: Date | undefined): void | Promise<void> }>;

export type Timekeeper = Readonly<{
  /** Goes to a day in the past, a few minutes further each time on the same day; today is left to the real clock. */
  goTo(day: CalendarDate): Promise<void>;
  now(): Date;
  /** Lets the clock run again. */
  release(): Promise<void>;
}>;

const START_OF_WORK = "T07:40:00Z";
const MINUTE = 60_000;

/** So that what happened on one day is not spread as evenly as only a program does it. */
const PAUSES = [4, 11, 7, 16, 5, 9];

/** Keeps the time of the demo. Without a clock that can be set, everything happens now. */
export function createTimekeeper(clock: DemoClock | undefined, today: CalendarDate): Timekeeper {
  let set: Date | undefined;
  let steps = 0;

  async function setTo(moment: Date | undefined): Promise<void> {
    set = moment;
    await clock?.set(moment);
  }

  return {
    async goTo(day) {
      if (clock === undefined) return;
      if (day >= today) return setTo(undefined);
      const sameDay = set?.toISOString().startsWith(day) === true;
      const pause = (PAUSES[steps++ % PAUSES.length] ?? 1) * MINUTE;
      await setTo(sameDay && set !== undefined ? new Date(set.getTime() + pause) : new Date(`${day}${START_OF_WORK}`));
    },
    now: () => set ?? new Date(),
    release: () => setTo(undefined),
  };
}
