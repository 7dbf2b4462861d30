import { type EvaluatieRefusal, putForward, takeBack } from "../../domain/evaluatie.ts";
import type { Onderwerp, Verzoek } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { ask, type AskRefusal, reopenDecision } from "./asking.ts";
import { type ApprovalDesk, openCase } from "./desk.ts";
import { storedIn } from "./documentSources.ts";
import { canBeAsked, saveOver, takeRequestBack, type TakeBackRefusal } from "./putting.ts";
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
    if (!canBeAsked(desk, found, person)) return refuse("nobody-decides");
    // What was sent back begins anew.
    if (found.goedkeuring?.state === "rejected") await reopenDecision(desk, found.onderwerp, signal);
    const saved = await saveOver(sources.evaluaties, stored, next.value, signal);
    if (!saved.ok) return saved;
  }
  return ask(desk, onderwerpOf(id), person, signal);
}

/** Takes minutes back that were put forward; they can be written in again. Safe to repeat. */
export async function withdrawMinutes(
  desk: ApprovalDesk,
  { evaluaties }: VerslagSources,
  id: string,
  person: Persoon,
  signal?: AbortSignal,
): Promise<Result<undefined, TakeBackRefusal | "changed">> {
  const taken = await takeRequestBack(desk, onderwerpOf(id), person, signal);
  if (!taken.ok) return taken;
  const stored = await storedIn(evaluaties, id, signal);
  if (stored === undefined) return refuse("not-found");
  const next = takeBack(stored.value);
  if (!next.ok) return ok(undefined);
  const saved = await saveOver(evaluaties, stored, next.value, signal);
  return saved.ok ? ok(undefined) : saved;
}

function onderwerpOf(id: string): Onderwerp {
  return { soort: "evaluatie", id };
}
