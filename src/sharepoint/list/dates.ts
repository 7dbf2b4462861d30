import type { CalendarDate, Instant } from "../../domain/time.ts";

/** A moment as SharePoint writes it: UTC, whole seconds. */
export function instantOf(date: Date): Instant {
  return date.toISOString().replace(/\.\d{3}Z$/, "Z");
}

/**
 * How a date-only column is written. SharePoint keeps the midnight of the site's zone, in UTC, which lies on the day
 * before; noon in UTC is the right day in every zone of Europe, summer and winter.
 */
export function dateOnlyField(date: CalendarDate): string {
  return `${date}T12:00:00Z`;
}
