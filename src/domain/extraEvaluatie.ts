import type { Evaluatie, EvaluatieNaam } from "./evaluatie.ts";
import { titleFor } from "./ritme.ts";
import { verslagperiode } from "./verslagperiode.ts";

/**
 * The meetings that already look back on the same month or quarter as one of that level would on that day, or the dagstarten
 * of that day. Minutes that correct others are of the same meeting.
 */
export function meetingsAlready<E extends Pick<Evaluatie, "title" | "date" | "niveau" | "correctie">>(
  { niveau, date }: Pick<EvaluatieNaam, "niveau" | "date">,
  existing: readonly E[],
): readonly E[] {
  const periode = verslagperiode({ niveau, date, title: titleFor(niveau, date) });
  return existing.filter((other) => {
    if (other.niveau !== niveau || other.correctie !== undefined) return false;
    return periode === undefined ? other.date === date : verslagperiode(other) === periode;
  });
}

/** What a new meeting is called on a day: as its series calls it, or as one that comes besides. */
export function titleBeside(
  { niveau, date }: Pick<EvaluatieNaam, "niveau" | "date">,
  existing: readonly Pick<EvaluatieNaam, "title">[],
): string {
  const own = titleFor(niveau, date);
  const taken = new Set(existing.map(({ title }) => title));
  if (!taken.has(own)) return own;
  const besides = `${own.charAt(0).toLowerCase()}${own.slice(1)}`;
  for (let count = 1; ; count++) {
    // The period stays at the end: by that the minutes know what they look back on.
    const title = count === 1 ? `Extra ${besides}` : `${count}e extra ${besides}`;
    if (!taken.has(title)) return title;
  }
}
