import type { CalendarDate, Instant } from "../../domain/time.ts";

/** The zone of the municipality and of its SharePoint sites. */
export const TIME_ZONE = "Europe/Amsterdam";

const formatter = new Intl.DateTimeFormat("en-CA", {
  timeZone: TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day on the wall of the municipality at a moment. */
export function calendarDateOf(moment: Date | Instant): CalendarDate {
  return formatter.format(typeof moment === "string" ? new Date(moment) : moment);
}

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
