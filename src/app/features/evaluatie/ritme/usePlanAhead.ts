import { useEffect } from "react";
import { missingMeetings } from "../../../../domain/ritme.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import { planOnce } from "../../../../sharepoint/ritme.ts";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import type { RegisterService } from "../../../register/registerService.ts";
import { useRegister } from "../../../register/useRegister.ts";

/**
 * Adds the next meetings that are missing, as the bot does: the tab works without it. Nobody asked for it, so nobody is
 * bothered when it does not work; who may not write here leaves it to the next one who may.
 */
export function usePlanAhead(): void {
  const service = useRegister();
  const today = useToday();
  const { complete } = useStore(service.lists.evaluaties);
  useEffect(() => {
    if (!complete) return undefined;
    const leaving = new AbortController();
    void planAhead(service, today, leaving.signal).catch(() => undefined);
    return () => leaving.abort();
  }, [service, today, complete]);
}

async function planAhead(
  { workspace, lists }: RegisterService,
  today: CalendarDate,
  leaving: AbortSignal,
): Promise<void> {
  const existing = [...lists.evaluaties.snapshot().rows.values()].map(({ value }) => value);
  for (const meeting of missingMeetings(existing, today)) {
    // What is on its way is let through: the row is there then, and the list hears of it.
    if (leaving.aborted) return;
    const added = await planOnce(workspace.evaluaties, meeting);
    if (added !== undefined) lists.evaluaties.confirm(added);
  }
}
