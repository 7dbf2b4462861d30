/** A moment in UTC as ISO 8601 with whole seconds, e.g. `2026-11-22T10:00:00Z`. Sorts as text. */
export type Instant = string;

/** A day on the calendar of the municipality, `YYYY-MM-DD`. Sorts as text. */
export type CalendarDate = string;

/** The number of whole days from one day to the next; negative when `to` lies before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
