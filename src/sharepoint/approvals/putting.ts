import type { Onderwerp } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { calendarDateOf } from "../../domain/time.ts";
import { toAsk } from "../../domain/zeggenschap.ts";
import { isFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import type { Repository } from "../list/repository.ts";
import { withdrawRequest } from "./asking.ts";
import { type ApprovalDesk, type Case, openCase } from "./desk.ts";

/** Whether there is anybody else to ask: nothing is put forward that nobody could ever decide on. */
export function canBeAsked({ now }: ApprovalDesk, { onderwerp, state, beslissers }: Case, person: Persoon): boolean {
  const asked = toAsk(onderwerp, person, calendarDateOf(now()), { beslissers, onderwerp: state });
  return asked.beoordelaars.some(({ id }) => id !== person.id && id !== state.createdById);
}

/** `not-asked`: only who asked can take it back. */
export type TakeBackRefusal = "not-found" | "not-asked" | "already-decided";

/** Takes the request about a subject back, as far as that can be done; the row of the subject is left as it is. */
export async function takeRequestBack(
  desk: ApprovalDesk,
  onderwerp: Onderwerp,
  person: Persoon,
  signal?: AbortSignal,
): Promise<Result<undefined, TakeBackRefusal>> {
  const found = await openCase(desk, onderwerp, signal);
  if (found === undefined) return refuse("not-found");
  const { goedkeuring, state } = found;
  if (goedkeuring?.state === "open" && goedkeuring.aanvrager?.id !== person.id) return refuse("not-asked");
  const isDecided = goedkeuring?.state === "approved" || goedkeuring?.state === "rejected";
  if (isDecided && state.awaiting) return refuse("already-decided");
  await withdrawRequest(desk, onderwerp, person, signal);
  return ok(undefined);
}

/** Writes over the version that was seen; `changed` when somebody else was before us. */
export async function saveOver<T>(
  repository: Repository<T>,
  stored: Stored<T>,
  value: T,
  signal?: AbortSignal,
): Promise<Result<Stored<T>, "changed">> {
  try {
    return ok(await repository.save(stored, value, signal));
  } catch (error) {
    if (isFailure(error, "conflict")) return refuse("changed");
    throw error;
  }
}
