import type { ApprovalLog } from "../../domain/approvalLog.ts";
import type { Beslisser } from "../../domain/goedkeuring.ts";
import type { Proces } from "../../domain/proces.ts";
import { herzieningId, herzieningIn, isDueForReview, reviewersOf } from "../../domain/procesherziening.ts";
import type { CalendarDate } from "../../domain/time.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";

/** A process that has to be looked at again, and by when. */
export type DueReview = Readonly<{ id: string; proces: Proces; herzienVoor: CalendarDate }>;

export type ReviewSources = Readonly<{
  processen: readonly Stored<Proces>[];
  beslissers: readonly Beslisser[];
  log: ApprovalLog;
  botClientId: string;
}>;

/** The processes that a person is to look at again and that nobody answered for yet, the earliest first. */
export function dueReviews(
  { processen, beslissers, log, botClientId }: ReviewSources,
  personId: string,
  today: CalendarDate,
): readonly DueReview[] {
  return processen
    .flatMap(({ id, value: proces }): DueReview[] => {
      const { herzienVoor } = proces;
      if (herzienVoor === undefined || !isDueForReview(proces, today)) return [];
      const mine = reviewersOf(id, proces, beslissers, today).some((reviewer) => reviewer.id === personId);
      const context = { procesId: id, proces, beslissers, botClientId };
      const answered = mine && herzieningIn(log, herzieningId(id, herzienVoor), context) !== undefined;
      return mine && !answered ? [{ id, proces, herzienVoor }] : [];
    })
    .toSorted((one, other) => one.herzienVoor.localeCompare(other.herzienVoor));
}
