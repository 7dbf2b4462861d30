import { calendarDateOf } from "../../domain/time.ts";
import type { Goedkeuring, Kaart, Logged, OnderwerpNow } from "../../domain/goedkeuring.ts";
import { isOfficeHour, workingDaysBetween } from "../workingDays.ts";
import { waitingDeciders } from "./rounds.ts";

/**
 * The cards of people who have had them, or their last reminder, for so many working days without deciding. Nobody
 * outside office hours.
 */
export function lateDeciders(
  round: Goedkeuring,
  onderwerp: OnderwerpNow | undefined,
  { now, remindAfterDays }: Readonly<{ now: Date; remindAfterDays: number }>,
): readonly Logged<Kaart>[] {
  if (!isOfficeHour(now)) return [];
  const today = calendarDateOf(now);
  return waitingDeciders(round, onderwerp).flatMap(({ id }) => {
    const kaart = round.kaarten.find(({ aan }) => aan.id === id);
    if (kaart === undefined) return [];
    const last = round.herinneringen.findLast(({ aan }) => aan.id === id) ?? kaart;
    const days = workingDaysBetween(calendarDateOf(last.stamp.at), today);
    return days >= remindAfterDays ? [kaart] : [];
  });
}
