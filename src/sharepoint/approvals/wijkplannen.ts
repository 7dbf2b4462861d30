import { holdsFor, type Onderwerp, type Verzoek } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { Uitrolgolf } from "../../domain/uitrolgolf.ts";
import { putWijkplanForward, takeWijkplanBack, type WijkplanRefusal } from "../../domain/wijkplan.ts";
import type { Repository } from "../list/repository.ts";
import { ask, type AskRefusal } from "./asking.ts";
import { type ApprovalDesk, type Case, openCase } from "./desk.ts";
import { storedIn } from "./documentSources.ts";
import { canBeAsked, saveOver, takeRequestBack, type TakeBackRefusal } from "./putting.ts";

/** `not-found`: gone or unreadable. `changed`: somebody changed it this moment; look again. */
export type PutWijkplanRefusal = WijkplanRefusal | AskRefusal | "not-found" | "changed";

/** Puts the plan of a district to the client as it stands there now. Safe to repeat. */
export async function putPlanForward(
  desk: ApprovalDesk,
  golven: Repository<Uitrolgolf>,
  id: string,
  person: Persoon,
  signal?: AbortSignal,
): Promise<Result<Verzoek, PutWijkplanRefusal>> {
  const [stored, found] = await Promise.all([storedIn(golven, id, signal), openCase(desk, onderwerpOf(id), signal)]);
  if (stored === undefined || found === undefined) return refuse("not-found");
  if (stored.value.wijkplanstatus !== "submitted") {
    const next = putWijkplanForward(stored.value);
    if (!next.ok) return next;
    if (isPlanAdopted(found)) return refuse("in-force");
    if (!canBeAsked(desk, found, person)) return refuse("nobody-decides");
    const saved = await saveOver(golven, stored, next.value, signal);
    if (!saved.ok) return saved;
  }
  return ask(desk, onderwerpOf(id), person, signal);
}

/** Takes a plan back that was put forward; it can be changed again. Safe to repeat. */
export async function withdrawPlan(
  desk: ApprovalDesk,
  golven: Repository<Uitrolgolf>,
  id: string,
  person: Persoon,
  signal?: AbortSignal,
): Promise<Result<undefined, TakeBackRefusal | "changed">> {
  const taken = await takeRequestBack(desk, onderwerpOf(id), person, signal);
  if (!taken.ok) return taken;
  const stored = await storedIn(golven, id, signal);
  if (stored === undefined) return refuse("not-found");
  const next = takeWijkplanBack(stored.value);
  if (!next.ok) return ok(undefined);
  const saved = await saveOver(golven, stored, next.value, signal);
  return saved.ok ? ok(undefined) : saved;
}

/**
 * Whether the log bears out that the plan that stands there was adopted; what its row says is not believed. Of another plan
 * an earlier decision says nothing.
 */
export function isPlanAdopted({ goedkeuring, state }: Pick<Case, "goedkeuring" | "state">): boolean {
  return goedkeuring?.state === "approved" && holdsFor(goedkeuring, state.versie);
}

function onderwerpOf(id: string): Onderwerp {
  return { soort: "wijkplan", id };
}
