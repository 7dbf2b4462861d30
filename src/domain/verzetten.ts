import type { EvaluatieNaam } from "./evaluatie.ts";
import { addDays } from "./kalender.ts";
import { reeks } from "./ritme.ts";
import type { CalendarDate } from "./time.ts";

/** Why a meeting is not put on a day. */
export type VerzetRefusal = "same-day" | "in-the-past";

/** Why a meeting that was not held cannot be put on that day; undefined when it can. What is over cannot be held any more. */
export function verzetRefusal(
  { date }: Pick<EvaluatieNaam, "date">,
  to: CalendarDate,
  today: CalendarDate,
): VerzetRefusal | undefined {
  if (to === date) return "same-day";
  return to < today ? "in-the-past" : undefined;
}

/**
 * The next meeting of the rhythm on the same level that a meeting would come after, or fall together with, on that day;
 * undefined when it stays before it. The rhythm goes on as it was: nothing comes in the place of what was moved that far.
 */
export function passedBy(meeting: EvaluatieNaam, to: CalendarDate): EvaluatieNaam | undefined {
  const { niveau, date, title } = meeting;
  if (to <= date) return undefined;
  // From the one to the next there is never more than this.
  const until = [to, addDays(date, 200)].toSorted()[0] ?? to;
  return reeks(niveau, addDays(date, 1), until).find(({ naam }) => naam.title !== title)?.naam;
}
