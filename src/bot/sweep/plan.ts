import { approvalRounds, currentRound } from "../../domain/approvalFold.ts";
import type { ApprovalLog } from "../../domain/approvalLog.ts";
import {
  type Beslisser,
  type Goedkeuring,
  holdsFor,
  type Logged,
  type Onderwerp,
  type Verzoek,
} from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { calendarDateOf, daysBetween } from "../../domain/time.ts";
import { toAsk } from "../../domain/zeggenschap.ts";
import type { OnderwerpState } from "../../sharepoint/approvals/onderwerp.ts";
import { isSubjectKind } from "../subjectKind.ts";
import { keyOf, type Subject, type Subjects } from "../subjects.ts";
import { lateDeciders } from "./lateness.ts";
import { lastMark, unsettledCards, withoutCard } from "./rounds.ts";

/** Something that has to happen to one subject or one request. */
export type Task =
  | Readonly<{ kind: "ask"; onderwerp: Onderwerp; versie: string; aanvrager: Persoon }>
  | Readonly<{ kind: "deliver" | "remind" | "carry-out" | "settle"; onderwerp: Onderwerp; verzoek: Logged<Verzoek> }>;

/** What is known at the start of a sweep. */
export type View = Readonly<{
  log: ApprovalLog;
  subjects: Subjects;
  beslissers: readonly Beslisser[];
  botClientId: string;
  remindAfterDays: number;
  now: Date;
}>;

/** Of a decision that nobody got a card for, the asker hears only when it is this fresh (days). */
const NEWS_FOR_DAYS = 7;

/** Everything that has to be done, from what stands in the lists alone: whoever looks next finds the same. */
export function planFor(view: View): readonly Task[] {
  return subjectsOfConcern(view)
    .filter((onderwerp) => !view.subjects.isUnreadable(onderwerp))
    .flatMap((onderwerp) => tasksFor(onderwerp, view));
}

/** What somebody asked about, and what waits for a decision. */
function subjectsOfConcern({ log, subjects }: Pick<View, "log" | "subjects">): readonly Onderwerp[] {
  const asked = log.verzoeken.map(({ onderwerp }) => onderwerp).filter(({ soort }) => isSubjectKind(soort));
  const waiting = subjects.all.filter(({ state }) => state.awaiting).map(({ onderwerp }) => onderwerp);
  return [...new Map([...asked, ...waiting].map((onderwerp) => [keyOf(onderwerp), onderwerp])).values()];
}

/** The rounds of a subject, and the subject itself as far as it is there. */
export function roundsIn(
  { log, subjects, beslissers, botClientId }: Pick<View, "log" | "subjects" | "beslissers" | "botClientId">,
  onderwerp: Onderwerp,
) {
  const subject = subjects.find(onderwerp);
  const state = subject?.state;
  return { subject, state, rounds: approvalRounds(onderwerp, log, { botClientId, beslissers, onderwerp: state }) };
}

function tasksFor(onderwerp: Onderwerp, view: View): readonly Task[] {
  const { subject, state, rounds } = roundsIn(view, onderwerp);
  const asks = mustAsk(subject, rounds, view.log.verzoekenOf(onderwerp)) ? askTask(subject, rounds, view) : [];
  const current = currentRound(rounds, state?.versie);
  const open = current === undefined || state === undefined ? [] : openTasks(current, state, view);
  return [...asks, ...open, ...rounds.flatMap((round) => endTasks(round, state, view))];
}

/** It waits for a decision, nobody asked for one on what stands there now, and no earlier decision is in force. */
function mustAsk(
  subject: Subject | undefined,
  rounds: readonly Goedkeuring[],
  verzoeken: readonly Verzoek[],
): subject is Subject {
  if (subject?.state.awaiting !== true) return false;
  const { versie: now } = subject.state;
  const last = rounds.at(-1);
  return !verzoeken.some(({ versie }) => versie === now) && (last === undefined || !holdsFor(last, now));
}

function askTask(
  { onderwerp, state, modified, created }: Subject,
  rounds: readonly Goedkeuring[],
  { beslissers, now }: View,
): readonly Task[] {
  const [lastWriter, firstWriter] = [modified.writer, created.writer].map((writer) =>
    writer.kind === "person" ? writer.persoon : undefined,
  );
  const aanvrager = lastWriter ?? rounds.findLast((round) => round.aanvrager !== undefined)?.aanvrager ?? firstWriter;
  if (aanvrager === undefined) return [];
  const { beoordelaars } = toAsk(onderwerp, aanvrager, calendarDateOf(now), { beslissers, onderwerp: state });
  return beoordelaars.length === 0 ? [] : [{ kind: "ask", onderwerp, versie: state.versie, aanvrager }];
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

/** Not when somebody took the subject somewhere else in between: then the decision stands, but there is nothing to do. */
function mustCarryOut(round: Goedkeuring, state: OnderwerpState | undefined): boolean {
  if ((round.state !== "approved" && round.state !== "rejected") || round.applied) return false;
  return state !== undefined && (state.awaiting || state.outcome === round.state);
}

function mustSettle(round: Goedkeuring, { botClientId, now }: View): boolean {
  if (unsettledCards(round, botClientId).length > 0) return true;
  if (lastMark(round, botClientId) !== undefined || !("besluit" in round)) return false;
  return daysBetween(calendarDateOf(round.besluit.at), calendarDateOf(now)) <= NEWS_FOR_DAYS;
}
