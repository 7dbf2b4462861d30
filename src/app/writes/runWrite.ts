import type { Onderwerp } from "../../domain/goedkeuring.ts";
import { type Change, changesBetween } from "../../domain/history.ts";
import { needsTrekker, type Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { divergence, withMine } from "../../domain/rebase.ts";
import { ask, reopenDecision, withdrawRequest } from "../../sharepoint/approvals/asking.ts";
import { decideOn } from "../../sharepoint/approvals/deciding.ts";
import type { ApprovalDesk } from "../../sharepoint/approvals/desk.ts";
import { GraphFailure, isFailure } from "../../sharepoint/graph/failure.ts";
import type { Stored } from "../../sharepoint/list/codec.ts";
import type { Repository } from "../../sharepoint/list/repository.ts";
import type { Replica } from "../../sharepoint/replica/replica.ts";
import type { Notices } from "./notices.ts";
import { type Add, type Decide, pointOf, type PuntWrite, type Save, take, type TakeStep } from "./puntWrite.ts";

export type Writing = Readonly<{
  me: Persoon;
  desk: ApprovalDesk;
  punten: Repository<Ontwikkelpunt>;
  replica: Replica<Ontwikkelpunt>;
  notices: Notices;
  /** Told when a decision on a point stands in the log. */
  decided(puntId: string): void;
  /** Offers to put a point back as it was. */
  undoSave(stored: Stored<Ontwikkelpunt>, before: Ontwikkelpunt): void;
}>;

/** How often somebody else may be before us until the person has to look. */
const ROUNDS = 3;

/** Carries out writes. Each can be repeated after it broke off anywhere; nothing happens twice. */
export function createRunner(writing: Writing): (write: PuntWrite) => Promise<void> {
  const { punten, replica } = writing;
  /** What our own writes made of a version, so that the next write does not take it for somebody else's. */
  const successors = new Map<string, Stored<Ontwikkelpunt>>();

  function latest(base: Stored<Ontwikkelpunt>): Stored<Ontwikkelpunt> {
    const next = successors.get(base.etag);
    return next === undefined || next.etag === base.etag ? base : latest(next);
  }

  async function save(base: Stored<Ontwikkelpunt>, value: Ontwikkelpunt): Promise<Stored<Ontwikkelpunt>> {
    const stored = await punten.save(base, value);
    successors.set(base.etag, stored);
    replica.confirm(stored);
    return stored;
  }

  async function readAgain(id: string): Promise<Stored<Ontwikkelpunt>> {
    const read = await punten.get(id);
    if (!read.ok) throw new GraphFailure("invalid", `Row ${id} cannot be read: ${read.error.columns.join(", ")}.`);
    replica.confirm(read.value);
    return read.value;
  }

  return (write) => {
    switch (write.kind) {
      case "add":
        return runAdd(writing, write);
      case "save":
        return runSave(writing, write, { latest, save, readAgain });
      case "step":
        return runStep(writing, write, { latest, save, readAgain });
      case "decide":
        return runDecide(writing, write);
    }
  };
}

type Saving = Readonly<{
  latest(base: Stored<Ontwikkelpunt>): Stored<Ontwikkelpunt>;
  save(base: Stored<Ontwikkelpunt>, value: Ontwikkelpunt): Promise<Stored<Ontwikkelpunt>>;
  readAgain(id: string): Promise<Stored<Ontwikkelpunt>>;
}>;

async function runAdd(writing: Writing, write: Add): Promise<void> {
  const stored = await writing.punten.add(pointOf(write), write.key);
  writing.replica.confirm(stored);
  if (write.submit && !(await askFor(writing, stored.id, stored.value.title))) return;
  const { title } = stored.value;
  writing.notices.tell({ kind: "added", title, puntId: stored.id, submitted: write.submit });
}

async function askFor({ desk, me, notices }: Writing, puntId: string, title: string): Promise<boolean> {
  const asked = await ask(desk, onderwerpOf(puntId), me);
  if (!asked.ok) notices.tell({ kind: "not-asked", title, puntId, refusal: asked.error });
  return asked.ok;
}

/** A conflict is thrown for the person to settle, unless the version moved on without a change that anybody can see. */
async function runSave(writing: Writing, write: Save, { latest, save, readAgain }: Saving): Promise<void> {
  let base = latest(write.base);
  for (let round = 1; ; round++) {
    const { mine, clashes } = divergence(write.base.value, write.value, base.value);
    if (mine.length > 0 && mine.every((change) => leavesNobody(change, base.value))) {
      return writing.notices.tell({ kind: "step-too-late", title: base.value.title, puntId: base.id });
    }
    if (clashes.length > 0) throw new GraphFailure("conflict", "Somebody else changed the same fields.");
    try {
      const before = base.value;
      const stored = await save(
        base,
        withMine(
          base.value,
          write.value,
          mine.map(({ field }) => field),
        ),
      );
      // What was asked about has changed, so it is asked anew; nothing is approved unseen.
      if (stored.value.status === "submitted") await askFor(writing, stored.id, stored.value.title);
      writing.notices.tell({ kind: "saved", title: stored.value.title, puntId: stored.id }, () =>
        writing.undoSave(stored, before),
      );
      return;
    } catch (error) {
      if (!isFailure(error, "conflict") || round === ROUNDS) throw error;
      const now = await readAgain(base.id);
      const { mine, clashes } = divergence(base.value, write.value, now.value);
      const theirs = changesBetween(base.value, now.value).filter(
        ({ field }) => !mine.some((one) => one.field === field),
      );
      if (clashes.length > 0 || theirs.length > 0) throw error;
      base = now;
    }
  }
}

/** Somebody has begun meanwhile, so the point cannot be left without trekker any more. */
function leavesNobody({ field, to }: Change, { status }: Ontwikkelpunt): boolean {
  return field === "trekker" && to === undefined && needsTrekker({ status });
}

async function runStep(writing: Writing, write: TakeStep, { latest, save, readAgain }: Saving): Promise<void> {
  const { step } = write;
  const { id } = write.base;
  let base = latest(write.base);
  for (let round = 1; ; round++) {
    const taken = take(write, base.value);
    const { title } = base.value;
    if (!taken.ok) return writing.notices.tell({ kind: "step-too-late", title, puntId: id });
    try {
      if (taken.value !== base.value) await logBefore(writing, write, base.etag);
      await save(base, taken.value);
      if ((step === "submit" || step === "askAgain") && !(await askFor(writing, id, title))) return;
      return writing.notices.tell({ kind: "stepped", title, puntId: id, step });
    } catch (error) {
      if (!isFailure(error, "conflict") || round === ROUNDS) throw error;
      base = await readAgain(id);
    }
  }
}

/** What ends in the log ends there first: a status without its event would look as if somebody typed it. */
async function logBefore({ desk, me }: Writing, { step, base }: TakeStep, versie: string): Promise<void> {
  const onderwerp = onderwerpOf(base.id);
  if (step === "withdraw") await withdrawRequest(desk, onderwerp, me);
  if (step === "reopen" || step === "submit" || step === "askAgain")
    await reopenDecision(desk, onderwerp, undefined, versie);
}

async function runDecide(
  { desk, me, notices, decided: onDecided }: Writing,
  { base, verzoekId, verdict }: Decide,
): Promise<void> {
  const decided = await decideOn(desk, { ...onderwerpOf(base.id), verzoekId }, verdict, me);
  const about = { title: base.value.title, puntId: base.id };
  if (decided.ok) onDecided(base.id);
  if (decided.ok) return notices.tell({ kind: "decided", ...about, verdict: verdict.kind });
  const { refusal, case: found } = decided.error;
  const round = found?.goedkeuring;
  if (refusal === "already-decided" && round !== undefined && "besluit" in round) {
    const { door, verdict: before } = round.besluit;
    return notices.tell({ kind: "decided-before", ...about, by: door.name, verdict: before.kind });
  }
  notices.tell({ kind: "not-decided", ...about, refusal });
}

function onderwerpOf(id: string): Onderwerp {
  return { soort: "ontwikkelpunt", id };
}
