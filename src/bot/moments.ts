import { TIME_ZONE, type CalendarDate, type Instant } from "../domain/time.ts";
import type { BotWords } from "./words.ts";

/** A moment on the clock of the municipality: 22 november 2026 om 14:05 uur. */
export function writeMoment(instant: Instant, words: BotWords): string {
  const moment = new Date(instant);
  const time = new Intl.DateTimeFormat("nl", { timeZone: TIME_ZONE, hour: "2-digit", minute: "2-digit" });
  return words.moment(writeDayIn(moment, words, TIME_ZONE), time.format(moment));
}

/** The day of a moment on the calendar of the municipality: 22 november 2026. */
export function writeDayOf(instant: Instant, words: BotWords): string {
  return writeDayIn(new Date(instant), words, TIME_ZONE);
}

/** A day: 22 november 2026. */
export function writeDay(date: CalendarDate, words: BotWords): string {
  return writeDayIn(new Date(`${date}T00:00:00Z`), words, "UTC");
}

function writeDayIn(moment: Date, { language }: BotWords, timeZone: string): string {
  const locale = language === "en" ? "en-GB" : "nl-NL";
  return new Intl.DateTimeFormat(locale, { timeZone, day: "numeric", month: "long", year: "numeric" }).format(moment);
}
