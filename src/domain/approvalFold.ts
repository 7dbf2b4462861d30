import type { ApprovalLog } from "./approvalLog.ts";
import { askerOf, invalidityOf, isSeal } from "./approvalValidity.ts";
import {
  type ApprovalContext,
  beslissersOn,
  type GeldigBesluit,
  type Goedkeuring,
  isByVersion,
  isFormal,
  isInForce,
  type LogEvent,
  type Logged,
  type Onderwerp,
  type Toegepast,
  type Verzoek,
} from "./goedkeuring.ts";
import type { Persoon, Writer } from "./persoon.ts";
import { calendarDateOf } from "./time.ts";
import { signersFor } from "./zeggenschap.ts";

/** The approval that counts for a subject, the same for everybody who reads the log. Undefined: never asked. */
export function currentApproval(
  onderwerp: Onderwerp,
  log: ApprovalLog,
  context: ApprovalContext,
): Goedkeuring | undefined {
  return currentRound(approvalRounds(onderwerp, log, context), context.onderwerp?.versie);
}

/** Of the rounds about a subject, oldest first, the one that counts while this version of it stands there. */
export function currentRound(rounds: readonly Goedkeuring[], versie: string | undefined): Goedkeuring | undefined {
  const now = rounds.filter(({ verzoek }) => verzoek.versie === versie);
  const decided = now.filter(isDecided).toSorted((one, other) => one.besluit.at.localeCompare(other.besluit.at));
  return decided[0] ?? now.at(-1) ?? rounds.at(-1);
}

/**
 * Every round of asking about a subject, oldest first. A decision in force is ended only by a Heropening, unless it is
 * about one version, which leaves later ones open; nor is what was decided about a version asked once more.
 */
export function approvalRounds(
  onderwerp: Onderwerp,
  log: ApprovalLog,
  context: ApprovalContext,
): readonly Goedkeuring[] {
  const rounds: Goedkeuring[] = [];
  const now = context.onderwerp?.versie;
  for (const verzoek of log.verzoekenOf(onderwerp)) {
    if (now !== undefined && rowOf(verzoek.versie) !== rowOf(now)) continue;
    const last = rounds.at(-1);
    const holds = last !== undefined && isInForce(last) && !isByVersion(onderwerp);
    const answered = last !== undefined && (holds || answers(last, verzoek));
    if (!answered) rounds.push(foldApproval(verzoek, log, context));
  }
  return rounds;
}

/** The state of one request: a fold over its events in the order of their row ids. The lowest decision wins. */
export function foldApproval(verzoek: Logged<Verzoek>, log: ApprovalLog, context: ApprovalContext): Goedkeuring {
  const events = log.eventsOf(verzoek.verzoekId);
  const start = isFormal(verzoek.onderwerp) ? openedFormally(verzoek, events, context) : opened(verzoek, context);
  const folded = events.reduce<Goedkeuring>((state, event) => after(state, event, context), start);
  return lapses(folded, context) ? { ...folded, state: "lapsed" } : folded;
}

/** The part of an etag that names the row itself: the number of a row comes back in a list that was made anew. */
function rowOf(versie: string): string {
  return versie.replaceAll('"', "").split(",")[0] ?? "";
}

function opened(verzoek: Logged<Verzoek>, context: ApprovalContext): Goedkeuring {
  const aanvrager = askerOf(verzoek, context);
  const allowed = beslissersOn(context.beslissers, verzoek.onderwerp.soort, calendarDateOf(verzoek.stamp.at));
  const asked = verzoek.beoordelaars.filter(({ id }) => allowed.some((beslisser) => beslisser.id === id));
  const others = (people: readonly Persoon[]): readonly Persoon[] =>
    people.filter(({ id }) => id !== aanvrager?.id && id !== context.onderwerp?.createdById);
  return {
    state: "open",
    verzoek,
    aanvrager,
    // A request that names nobody who may decide must not block the decision; if nobody may, it shows whom it asked.
    askedOf: [others(asked), others(allowed), asked].find((people) => people.length > 0) ?? allowed,
    ...NOTHING_YET,
  };
}

const NOTHING_YET = { besluiten: [], kaarten: [], herinneringen: [], ongeldig: [] } as const;

/** Whom the request names is not believed. Once sealed, what changed since in the process and the settings is no matter. */
function openedFormally(
  verzoek: Logged<Verzoek>,
  events: readonly Logged<Exclude<LogEvent, Verzoek>>[],
  context: ApprovalContext,
): Goedkeuring {
  const aanvrager = askerOf(verzoek, context);
  const seal = events.find((event): event is Logged<Toegepast> => isSeal(event, verzoek, context));
  const beoordelaars = seal?.zegel?.beoordelaars;
  const { beoordelaars: askedOf, rule } =
    beoordelaars === undefined
      ? signersFor(verzoek, aanvrager?.id, calendarDateOf(verzoek.stamp.at), context)
      : ({ beoordelaars, rule: beoordelaars.length > 1 ? "all" : "one" } as const);
  const sealed = seal === undefined ? {} : { sealed: true as const };
  return { state: "open", verzoek: { ...verzoek, rule }, aanvrager, askedOf, ...sealed, ...NOTHING_YET };
}

function after(state: Goedkeuring, event: Logged<Exclude<LogEvent, Verzoek>>, context: ApprovalContext): Goedkeuring {
  const why = invalidityOf(state, event, context);
  if (why !== undefined) return { ...state, ongeldig: [...state.ongeldig, { event, why }] };

  switch (event.kind) {
    case "besluit":
      return decided(state, { verdict: event.verdict, door: event.door, at: event.stamp.at });
    case "intrekking":
      return { ...state, state: "withdrawn", at: event.stamp.at };
    case "overdracht":
      return { ...state, askedOf: [...without(state.askedOf, event.door, event.naar), event.naar] };
    case "kaart":
      return { ...state, kaarten: [...state.kaarten, event] };
    case "herinnering":
      return { ...state, herinneringen: [...state.herinneringen, event] };
    case "toegepast":
      return isDecided(state) ? { ...state, applied: true, toegepast: event } : state;
    case "heropening":
      return "besluit" in state ? { ...state, state: "reopened" } : state;
    case "herziening":
      return state;
  }
}

function decided(state: Goedkeuring, besluit: GeldigBesluit): Goedkeuring {
  const besluiten = [...state.besluiten, besluit];
  if (besluit.verdict.kind === "reject") return { ...state, besluiten, state: "rejected", besluit, applied: false };
  const waiting = state.askedOf.some(({ id }) => !besluiten.some(({ door }) => door.id === id));
  if (state.verzoek.rule === "all" && waiting) return { ...state, besluiten };
  return { ...state, besluiten, state: "approved", besluit, applied: false };
}

function without(people: readonly Persoon[], ...left: readonly Persoon[]): readonly Persoon[] {
  return people.filter(({ id }) => !left.some((one) => one.id === id));
}

type Decided = Extract<Goedkeuring, { state: "approved" | "rejected" }>;

function isDecided(goedkeuring: Goedkeuring): goedkeuring is Decided {
  return goedkeuring.state === "approved" || goedkeuring.state === "rejected";
}

/** Whether somebody asks for what was decided by then. */
function answers(last: Goedkeuring, { versie, stamp }: Logged<Verzoek>): boolean {
  return isDecided(last) && last.verzoek.versie === versie && last.besluit.at <= stamp.at;
}

/** What was asked about no longer stands there. Once a decision was carried out that is no matter any more. */
function lapses(state: Goedkeuring, { onderwerp, botClientId }: ApprovalContext): boolean {
  if (onderwerp === undefined) return false;
  const formal = isFormal(state.verzoek.onderwerp);
  if (formal && state.state === "open" && !onderwerp.awaiting) return true;
  if (onderwerp.versie === state.verzoek.versie) return false;
  if (state.state === "open") return true;
  return (
    (state.state === "approved" || state.state === "rejected") &&
    !state.applied &&
    (onderwerp.awaiting || !carriedOut(state, onderwerp.lastChangedBy, botClientId))
  );
}

/** The status that stands there was put there by the decider or the bot, not by somebody who was quicker. */
function carriedOut(state: Decided, by: Writer | undefined, botClientId: string): boolean {
  if (by === undefined) return true;
  if (by.kind === "app") return by.clientId === botClientId;
  return by.kind === "person" && !isFormal(state.verzoek.onderwerp) && by.persoon.id === state.besluit.door.id;
}
