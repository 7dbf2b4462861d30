import type { CalendarDate } from "../domain/time.ts";
import { addDays, workday } from "./calendar.ts";

/** Everything else came after this; points are at most eighty days old. */
const DAYS_SINCE_SET_UP = 87;

/** The day on which the lists were filled with who decides, which teams there are and what they work by. */
export function setUpDay({ day }: Readonly<{ day: CalendarDate }>): CalendarDate {
  return workday(addDays(day, -DAYS_SINCE_SET_UP));
}

/** What happened before the lists were there was written into them when they came. */
export function written(fill: Readonly<{ day: CalendarDate }>, date: CalendarDate): CalendarDate {
  const setUp = setUpDay(fill);
  return date < setUp ? setUp : date;
}
