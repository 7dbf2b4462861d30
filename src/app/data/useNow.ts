import { useEffect, useState } from "react";
import { calendarDateOf, type CalendarDate } from "../../domain/time.ts";

const MINUTE_MS = 60_000;

/** Today, also in a tab that stays open over midnight. */
export function useToday(): CalendarDate {
  const [today, setToday] = useState(() => calendarDateOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(calendarDateOf(new Date())), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}
