import { TIME_ZONE, type CalendarDate } from "../domain/time.ts";

/** How many working days (Monday to Friday) lie between two days: the last one counts, the first does not. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  let days = 0;
  for (let day = next(from); day <= to; day = next(day)) if (isWorkingDay(day)) days += 1;
  return days;
}

/** Whether people are at work at this moment: nobody is reminded of anything at night or in the weekend. */
export function isOfficeHour(moment: Date): boolean {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: TIME_ZONE,
    weekday: "short",
    hour: "2-digit",
    hourCycle: "h23",
  })
    .formatToParts(moment)
    .map(({ type, value }) => [type, value] as const);
  const { weekday = "", hour = "" } = Object.fromEntries(parts);
  return !["Sat", "Sun"].includes(weekday) && Number(hour) >= 8 && Number(hour) < 18;
}

function isWorkingDay(day: CalendarDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

function next(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
