/** A moment in UTC as ISO 8601 with whole seconds, e.g. `2026-11-22T10:00:00Z`. Sorts as text. */
export type Instant = string;

/** A day on the calendar of the municipality, `YYYY-MM-DD`. Sorts as text. */
export type CalendarDate = string;

/** The zone of the municipality and of its SharePoint sites. */
export const TIME_ZONE = "Europe/Amsterdam";

const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: TIME_ZONE });

/** The day on the calendar of the municipality at a moment: on New Year's Eve at 23:30 UTC it is already next year. */
export function calendarDateOf(moment: Date | Instant): CalendarDate {
  if (typeof moment !== "string") return calendar.format(moment);
  const at = Date.parse(moment);
  return Number.isNaN(at) ? moment.slice(0, 10) : calendar.format(at);
}

/** The number of whole days from one day to the next; negative when `to` lies before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
