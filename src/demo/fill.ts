import type { CalendarDate } from "../domain/time.ts";
import type { Found } from "./found.ts";
import type { Soort } from "./sleutel.ts";
import type { Staff } from "./staff.ts";
import type { Timekeeper } from "./timekeeper.ts";

/** How far one kind of rows is. Points count every version that is still to be made. */
export type Progress = Readonly<{ soort: Soort; done: number; total: number }>;

/** A fill under way. `day` is the one that all dates in the demo count from. */
export type Fill = Readonly<{
  day: CalendarDate;
  staff: Staff;
  found: Found;
  time: Timekeeper;
  botClientId: string;
  report(progress: Progress): void;
}>;
