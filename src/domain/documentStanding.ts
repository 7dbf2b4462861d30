import { approvalRounds } from "./approvalFold.ts";
import type { ApprovalLog } from "./approvalLog.ts";
import type { ApprovalContext, GeldigBesluit, Goedkeuring, Zegel } from "./goedkeuring.ts";
import type { Persoon } from "./persoon.ts";
import { isFrozen, type Procesdocument } from "./procesdocument.ts";
import { type CalendarDate, calendarDateOf } from "./time.ts";

/** A version that was adopted, as the log bears out. */
export type Vastgesteld = Readonly<{
  verzoekId: string;
  /** The label of that version, such as `3.0`. */
  versie: string;
  op: CalendarDate;
  door: readonly Persoon[];
  /** The last of the decisions. */
  besluit: GeldigBesluit;
  /** What stands in the library is this version as long as its row has this etag. */
  etag: string;
  inhoud: string;
}>;

/**
 * Whether the approval log bears out what stands in the row of a document. plain: nothing is claimed · adopted: what
 * stands there is what was adopted · edited: a concept beside the adopted version · unproven: the row claims what no
 * decision carries.
 */
export type DocumentStanding =
  | Readonly<{ kind: "plain" }>
  | Readonly<{ kind: "adopted"; vastgesteld: Vastgesteld }>
  | Readonly<{ kind: "edited"; vastgesteld: Vastgesteld }>
  | Readonly<{ kind: "unproven" }>;

/** A document as far as its standing depends on it. */
export type StandingDocument = Readonly<{ etag: string; value: Pick<Procesdocument, "folder" | "status"> }>;

/** Compares the row of a document with every round of asking about it, see `approvalRounds`. */
export function documentStanding({ etag, value }: StandingDocument, rounds: readonly Goedkeuring[]): DocumentStanding {
  // Retired documents keep their copies, but nobody is told to work by them.
  if (isFrozen(value) || value.status === "retired") return { kind: "plain" };
  const vastgesteld = lastAdopted(rounds);
  if (vastgesteld === undefined) return { kind: value.status === "adopted" ? "unproven" : "plain" };
  const isUnchanged = value.status === "adopted" && vastgesteld.etag === etag;
  return { kind: isUnchanged ? "adopted" : "edited", vastgesteld };
}

/** The version that was adopted last, whatever was asked, rejected or written since. */
export function lastAdopted(rounds: readonly Goedkeuring[]): Vastgesteld | undefined {
  return rounds.map(adoptionIn).findLast((adoption) => adoption !== undefined);
}

/** Every version that was adopted, oldest first. */
export function adoptionsIn(rounds: readonly Goedkeuring[]): readonly Vastgesteld[] {
  return rounds.map(adoptionIn).filter((adoption) => adoption !== undefined);
}

/** The rounds of a document, for `documentStanding`. */
export function documentRounds(id: string, log: ApprovalLog, context: ApprovalContext): readonly Goedkeuring[] {
  return approvalRounds({ soort: "procesdocument", id }, log, context);
}

function adoptionIn(round: Goedkeuring): Vastgesteld | undefined {
  if (round.state !== "approved" || round.toegepast?.zegel === undefined) return undefined;
  const { besluit, besluiten, toegepast, verzoek } = round;
  const { label, inhoud }: Zegel = round.toegepast.zegel;
  return {
    verzoekId: verzoek.verzoekId,
    versie: label,
    op: calendarDateOf(besluit.at),
    door: besluiten.map(({ door }) => door),
    besluit,
    etag: toegepast?.versie ?? "",
    inhoud,
  };
}
