import { isVrij } from "../../domain/feestdagen.ts";
import type { CalendarDate } from "../../domain/time.ts";
import { addDays, weekdayOf } from "../calendar.ts";

export type Week = Readonly<{ monday: CalendarDate; tuesday: CalendarDate }>;

/** The last weeks with a dagstart, this one first when it began; a week in which both days are holidays is skipped. */
export function dagstartWeeks(today: CalendarDate, count: number): readonly Week[] {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  return Array.from({ length: count + 4 }, (_, index) => addDays(monday, -7 * index))
    .map((start) => ({ monday: start, tuesday: addDays(start, 1) }))
    .filter((week) => !isVrij(week.monday) || (!isVrij(week.tuesday) && week.tuesday <= today))
    .slice(0, count);
}
