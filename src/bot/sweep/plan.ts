import { approvalRounds, currentRound } from "../../domain/approvalFold.ts";
import type { ApprovalLog } from "../../domain/approvalLog.ts";
import {
  type Beslisser,
  beslissersOn,
  type Goedkeuring,
  isInForce,
  type Logged,
  type Onderwerp,
  type Verzoek,
} from "../../domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { calendarDateOf, daysBetween } from "../../domain/time.ts";
import { type OnderwerpState, stateOf } from "../../sharepoint/approvals/onderwerp.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import { lateDeciders } from "./lateness.ts";
import { lastMark, unsettledCards, withoutCard } from "./rounds.ts";

/** Something that has to happen to one point or one request. */
export type Task =
  | Readonly<{ kind: "ask"; onderwerp: Onderwerp; aanvrager: Persoon }>
  | Readonly<{ kind: "deliver" | "remind" | "carry-out" | "settle"; onderwerp: Onderwerp; verzoek: Logged<Verzoek> }>;

/** What is known at the start of a sweep. */
export type View = Readonly<{
  log: ApprovalLog;
  punten: ReadonlyMap<string, Stored<Ontwikkelpunt>>;
  /** Rows that somebody broke by hand: nothing is done about them until they can be read. */
  unreadable: ReadonlySet<string>;
  beslissers: readonly Beslisser[];
  botClientId: string;
  remindAfterDays: number;
  now: Date;
}>;

/** Of a decision that nobody got a card for, the asker hears only when it is this fresh (days). */
const NEWS_FOR_DAYS = 7;

/** Everything that has to be done, from what stands in the lists alone: whoever looks next finds the same. */
export function planFor(view: View): readonly Task[] {
  const ids = new Set(view.log.verzoeken.filter(isOurs).map(({ onderwerp }) => onderwerp.id));
  for (const [id, { value }] of view.punten) if (value.status === "submitted") ids.add(id);
  return [...ids]
    .filter((id) => !view.unreadable.has(id))
    .flatMap((id) => tasksFor({ soort: "ontwikkelpunt", id }, view));
}

/** The rounds of a point, and the point itself as far as it is there. */
export function roundsIn(
  { log, punten, beslissers, botClientId }: Omit<View, "now" | "remindAfterDays">,
  onderwerp: Onderwerp,
) {
  const punt = punten.get(onderwerp.id);
  const state = punt && stateOf(punt);
  return { punt, state, rounds: approvalRounds(onderwerp, log, { botClientId, beslissers, onderwerp: state }) };
}

function isOurs({ onderwerp }: Readonly<{ onderwerp: Onderwerp }>): boolean {
  return onderwerp.soort === "ontwikkelpunt";
}

function tasksFor(onderwerp: Onderwerp, view: View): readonly Task[] {
  const { punt, state, rounds } = roundsIn(view, onderwerp);
  const asks = mustAsk(punt, rounds, view.log.verzoekenOf(onderwerp)) ? askTask(onderwerp, punt, rounds, view) : [];
  const current = currentRound(rounds, state?.versie);
  const open = current === undefined || state === undefined ? [] : openTasks(current, state, view);
  return [...asks, ...open, ...rounds.flatMap((round) => endTasks(round, state, view))];
}

/** It waits for a decision, nobody asked for one on what stands there now, and no earlier decision is in force. */
function mustAsk(
  punt: Stored<Ontwikkelpunt> | undefined,
  rounds: readonly Goedkeuring[],
  verzoeken: readonly Verzoek[],
): punt is Stored<Ontwikkelpunt> {
  if (punt?.value.status !== "submitted") return false;
  const last = rounds.at(-1);
  return !verzoeken.some(({ versie }) => versie === punt.etag) && (last === undefined || !isInForce(last));
}

function askTask(
  onderwerp: Onderwerp,
  { modified, created }: Stored<Ontwikkelpunt>,
  rounds: readonly Goedkeuring[],
  { beslissers, now }: View,
): readonly Task[] {
  if (beslissersOn(beslissers, onderwerp.soort, calendarDateOf(now)).length === 0) return [];
  const [lastWriter, firstWriter] = [modified.writer, created.writer].map((writer) =>
    writer.kind === "person" ? writer.persoon : undefined,
  );
  const aanvrager = lastWriter ?? rounds.findLast((round) => round.aanvrager !== undefined)?.aanvrager ?? firstWriter;
  return aanvrager === undefined ? [] : [{ kind: "ask", onderwerp, aanvrager }];
}

/** Of several requests about what stands there now, the one that counts is asked. */
function openTasks(round: Goedkeuring, state: OnderwerpState, view: View): readonly Task[] {
  const { verzoek } = round;
  const { onderwerp } = verzoek;
  const lacksCards = withoutCard(round, state).length > 0;
  const isLate = lateDeciders(round, state, view).length > 0;
  return [
    ...(lacksCards ? [{ kind: "deliver", onderwerp, verzoek } as const] : []),
    ...(isLate ? [{ kind: "remind", onderwerp, verzoek } as const] : []),
  ];
}

function endTasks(round: Goedkeuring, state: OnderwerpState | undefined, view: View): readonly Task[] {
  const { verzoek } = round;
  const { onderwerp } = verzoek;
  if (mustCarryOut(round, state)) return [{ kind: "carry-out", onderwerp, verzoek }];
  const hasEnded = round.state !== "open" || state === undefined;
  return hasEnded && mustSettle(round, view) ? [{ kind: "settle", onderwerp, verzoek }] : [];
}

/** Not when somebody took the point somewhere else in between: then the decision stands, but there is nothing to do. */
function mustCarryOut(round: Goedkeuring, state: OnderwerpState | undefined): boolean {
  if ((round.state !== "approved" && round.state !== "rejected") || round.applied) return false;
  return state !== undefined && (state.awaiting || state.outcome === round.state);
}

function mustSettle(round: Goedkeuring, { botClientId, now }: View): boolean {
  if (unsettledCards(round, botClientId).length > 0) return true;
  if (lastMark(round, botClientId) !== undefined || !("besluit" in round)) return false;
  return daysBetween(calendarDateOf(round.besluit.at), calendarDateOf(now)) <= NEWS_FOR_DAYS;
}
