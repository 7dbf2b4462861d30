import type { CalendarDate } from "../domain/time.ts";
import type { Soort } from "./sleutel.ts";

/** Something that was done on a day. It finds out itself whether it was done before, and then does nothing. */
export type Task = Readonly<{ soort: Soort; day: CalendarDate; run(): Promise<void> }>;

/** Does everything in the order of the days. */
export async function runTasks(tasks: readonly Task[]): Promise<void> {
  for (const { run } of tasks.toSorted((one, other) => one.day.localeCompare(other.day))) await run();
}
