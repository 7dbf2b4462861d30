import { type Evaluatie, type EvaluatieRefusal, putForward, takeBack } from "../../domain/evaluatie.ts";
import type { Onderwerp, Verzoek } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { calendarDateOf } from "../../domain/time.ts";
import { toAsk } from "../../domain/zeggenschap.ts";
import { isFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import { ask, type AskRefusal, reopenDecision, withdrawRequest } from "./asking.ts";
import { type ApprovalDesk, type Case, openCase } from "./desk.ts";
import { storedIn } from "./documentSources.ts";
import type { VerslagSources } from "./evaluatieStore.ts";

/** `not-found`: gone, or something of it cannot be read. `changed`: somebody changed it this moment; look again. */
export type PutMinutesRefusal = EvaluatieRefusal | AskRefusal | "not-found" | "changed";

/**
 * Puts minutes as they stand there now to those who may adopt them. Safe to repeat: what was already put forward is asked
 * about once.
 */
export async function putMinutesForward(
  desk: ApprovalDesk,
  sources: VerslagSources,
  id: string,
  person: Persoon,
  signal?: AbortSignal,
): Promise<Result<Verzoek, PutMinutesRefusal>> {
  const [stored, found] = await Promise.all([
    storedIn(sources.evaluaties, id, signal),
    openCase(desk, onderwerpOf(id), signal),
  ]);
  if (stored === undefined || found === undefined) return refuse("not-found");
  if (stored.value.status !== "submitted") {
    const next = putForward(stored.value);
    if (!next.ok) return next;
    // Nothing is put forward that nobody could ever decide on.
    if (!canBeAsked(desk, found, person)) return refuse("nobody-decides");
    // What was sent back begins anew.
    if (found.goedkeuring?.state === "rejected") await reopenDecision(desk, found.onderwerp, signal);
    const saved = await saveOver(sources, stored, next.value, signal);
    if (!saved.ok) return saved;
  }
  return ask(desk, onderwerpOf(id), person, signal);
}

/** `not-asked`: only who asked can take it back. */
export type WithdrawMinutesRefusal = "not-found" | "not-asked" | "already-decided" | "changed";

/** Takes minutes back that were put forward; they can be written in again. Safe to repeat. */
export async function withdrawMinutes(
  desk: ApprovalDesk,
  sources: VerslagSources,
  id: string,
  person: Persoon,
  signal?: AbortSignal,
): Promise<Result<undefined, WithdrawMinutesRefusal>> {
  const found = await openCase(desk, onderwerpOf(id), signal);
  if (found === undefined) return refuse("not-found");
  const { goedkeuring, state } = found;
  if (goedkeuring?.state === "open" && goedkeuring.aanvrager?.id !== person.id) return refuse("not-asked");
  const isDecided = goedkeuring?.state === "approved" || goedkeuring?.state === "rejected";
  if (isDecided && state.awaiting) return refuse("already-decided");
  await withdrawRequest(desk, found.onderwerp, person, signal);
  const stored = await storedIn(sources.evaluaties, id, signal);
  if (stored === undefined) return refuse("not-found");
  const next = takeBack(stored.value);
  if (!next.ok) return ok(undefined);
  const saved = await saveOver(sources, stored, next.value, signal);
  return saved.ok ? ok(undefined) : saved;
}

async function saveOver(
  { evaluaties }: VerslagSources,
  stored: Stored<Evaluatie>,
  value: Evaluatie,
  signal?: AbortSignal,
): Promise<Result<Stored<Evaluatie>, "changed">> {
  try {
    return ok(await evaluaties.save(stored, value, signal));
  } catch (error) {
    if (isFailure(error, "conflict")) return refuse("changed");
    throw error;
  }
}

function canBeAsked({ now }: ApprovalDesk, { onderwerp, state, beslissers }: Case, person: Persoon): boolean {
  const today = calendarDateOf(now());
  return toAsk(onderwerp, person, today, { beslissers, onderwerp: state }).beoordelaars.some(
    ({ id }) => id !== person.id,
  );
}

function onderwerpOf(id: string): Onderwerp {
  return { soort: "evaluatie", id };
}
