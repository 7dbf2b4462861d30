import { approvalRounds } from "../../domain/approvalFold.ts";
import type { ApprovalLog } from "../../domain/approvalLog.ts";
import { besluitrondes } from "../../domain/cijfers/besluitronde.ts";
import { puntloop, type Puntloop } from "../../domain/cijfers/puntloop.ts";
import type { Beslisser, Goedkeuring } from "../../domain/goedkeuring.ts";
import type { CalendarDate } from "../../domain/time.ts";
import { stateOf } from "../../sharepoint/approvals/onderwerp.ts";
import type { Steps } from "../data/deriveInTurns.ts";
import type { PuntView } from "../data/puntView.ts";

export type Loopbron = Readonly<{
  punten: readonly PuntView[];
  log: ApprovalLog;
  beslissers: readonly Beslisser[];
  botClientId: string;
}>;

/** So many points are worked out before the browser has its turn. */
const AT_ONCE = 100;

/** Every point through time, as far as the lists tell. There may be thousands, so it goes in turns. */
export function* puntlopenOf({ punten, ...bron }: Loopbron, today: CalendarDate): Steps<readonly Puntloop[]> {
  const lopen: Puntloop[] = [];
  for (const [index, view] of punten.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) yield;
    lopen.push(loopOf(view, bron, today));
  }
  return lopen;
}

function loopOf(view: PuntView, bron: Omit<Loopbron, "punten">, today: CalendarDate): Puntloop {
  const { id, point, standing, createdAt } = view;
  const rondes = besluitrondes(roundsOf(view, bron), bron.log);
  return puntloop({ id, point, standing: standing.kind, raisedAt: createdAt, rondes }, today);
}

/** Most points were asked about once, and that round is known; only of the others the log is gone through again. */
function roundsOf(
  { id, stored, goedkeuring }: PuntView,
  { log, beslissers, botClientId }: Omit<Loopbron, "punten">,
): readonly Goedkeuring[] {
  const onderwerp = { soort: "ontwikkelpunt", id } as const;
  if (stored === undefined || goedkeuring === undefined) return [];
  if (log.verzoekenOf(onderwerp).length === 1) return [goedkeuring];
  return approvalRounds(onderwerp, log, { botClientId, beslissers, onderwerp: stateOf(stored) });
}
