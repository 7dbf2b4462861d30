import { currentApproval } from "../../domain/approvalFold.ts";
import type { ApprovalLog } from "../../domain/approvalLog.ts";
import type { Beslisser, Goedkeuring } from "../../domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import type { Writer } from "../../domain/persoon.ts";
import type { ProcesNaam } from "../../domain/proces.ts";
import { type Standing, standingOf } from "../../domain/standing.ts";
import type { Instant } from "../../domain/time.ts";
import type { Wijk } from "../../domain/wijk.ts";
import { stateOf } from "../../sharepoint/approvals/onderwerp.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { Pending } from "../../sharepoint/replica/outbox.ts";
import { optimistic, pointOf, type PuntWrite } from "../writes/puntWrite.ts";

/** A point with everything that is shown about it, from the lists and from what is on its way to them. */
export type PuntView = Readonly<{
  /** The row id, or `new:` with the key of a point that SharePoint does not have yet. */
  id: string;
  /** OP-12; empty until SharePoint has given a number. */
  number: string;
  stored: Stored<Ontwikkelpunt> | undefined;
  point: Ontwikkelpunt;
  proces: string | undefined;
  wijk: string | undefined;
  goedkeuring: Goedkeuring | undefined;
  standing: Standing;
  /** False until the whole log is in: a status without a decision may still find one. */
  logComplete: boolean;
  pending: Pending<PuntWrite> | undefined;
  createdBy: Writer;
  createdAt: Instant;
  modifiedAt: Instant;
}>;

export type PuntSources = Readonly<{
  punten: ReadonlyMap<string, Stored<Ontwikkelpunt>>;
  processen: ReadonlyMap<string, Stored<ProcesNaam>>;
  wijken: ReadonlyMap<string, Stored<Wijk>>;
  log: ApprovalLog;
  logComplete: boolean;
  beslissers: readonly Beslisser[];
  pending: readonly Pending<PuntWrite>[];
  botClientId: string;
  me: Writer;
}>;

/** Every point as it is shown, the newest first. */
export function viewPunten(sources: PuntSources): readonly PuntView[] {
  const byRow = Map.groupBy(sources.pending, ({ write }) => write.lane);
  const added = sources.pending.flatMap((entry) => (entry.write.kind === "add" ? [viewOfNew(entry, sources)] : []));
  const stored = [...sources.punten.values()]
    .toSorted((one, other) => Number(other.id) - Number(one.id))
    .map((punt) => viewOf(punt, byRow.get(punt.id) ?? [], sources));
  return [...added.toReversed(), ...stored];
}

function viewOf(stored: Stored<Ontwikkelpunt>, pending: readonly Pending<PuntWrite>[], sources: PuntSources): PuntView {
  const point = pending.reduce((now, { write }) => optimistic(write, now), stored.value);
  const onderwerp = { soort: "ontwikkelpunt", id: stored.id } as const;
  const { botClientId, beslissers, log } = sources;
  const context = { botClientId, beslissers, onderwerp: stateOf(stored) };
  const goedkeuring = currentApproval(onderwerp, log, context);
  return {
    id: stored.id,
    number: `OP-${stored.id}`,
    stored,
    point,
    ...namesOf(point, sources),
    goedkeuring,
    standing: standingOf(point.status, goedkeuring),
    logComplete: sources.logComplete,
    // What needs an answer of the person holds up what was saved after it.
    pending: pending.find(needsAnswer) ?? pending.at(-1),
    createdBy: stored.created.writer,
    createdAt: stored.created.at,
    modifiedAt: stored.modified.at,
  };
}

/** It does not go on by itself: somebody has to choose or give up. */
export function needsAnswer({ state }: Pending<PuntWrite>): boolean {
  return state === "conflict" || state === "refused";
}

function viewOfNew(pending: Pending<PuntWrite>, sources: PuntSources): PuntView {
  const { write } = pending;
  const point = write.kind === "add" ? pointOf(write) : write.base.value;
  return {
    id: `new:${write.key}`,
    number: "",
    stored: undefined,
    point,
    ...namesOf(point, sources),
    goedkeuring: undefined,
    standing: { kind: "plain" },
    logComplete: true,
    pending,
    createdBy: sources.me,
    createdAt: write.at,
    modifiedAt: write.at,
  };
}

function namesOf({ procesId, wijkId }: Ontwikkelpunt, { processen, wijken }: PuntSources) {
  return {
    proces: procesId === undefined ? undefined : processen.get(procesId)?.value.title,
    wijk: wijkId === undefined ? undefined : wijken.get(wijkId)?.value.name,
  };
}
