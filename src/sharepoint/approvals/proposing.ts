import type { Onderwerp, Verzoek } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { putVoorstelForward, takeVoorstelBack, type VoorstelbesluitRefusal } from "../../domain/voorstelbesluit.ts";
import { ask, type AskRefusal } from "./asking.ts";
import { type ApprovalDesk, openCase } from "./desk.ts";
import { canBeAsked, saveOver, takeRequestBack, type TakeBackRefusal } from "./putting.ts";
import { moveGolf, readVoorstel, type VoorstelSources } from "./voorstelStore.ts";

/** `not-found`: gone or unreadable. `changed`: somebody changed it this moment; look again. */
export type ProposeRefusal = VoorstelbesluitRefusal | AskRefusal | "not-found" | "changed";

/** Puts a proposal to the client, and calls its wave proposed. Safe to repeat. */
export async function propose(
  desk: ApprovalDesk,
  sources: VoorstelSources,
  id: string,
  person: Persoon,
  signal?: AbortSignal,
): Promise<Result<Verzoek, ProposeRefusal>> {
  const [read, found] = await Promise.all([readVoorstel(sources, id, signal), openCase(desk, onderwerpOf(id), signal)]);
  if (read === undefined || found === undefined) return refuse("not-found");
  if (read.stored.value.status !== "submitted") {
    const next = putVoorstelForward(read.stored.value);
    if (!next.ok) return next;
    if (!canBeAsked(desk, found, person)) return refuse("nobody-decides");
    const saved = await saveOver(sources.voorstellen, read.stored, next.value, signal);
    if (!saved.ok) return saved;
  }
  const asked = await ask(desk, onderwerpOf(id), person, signal);
  if (asked.ok) await moveGolf(sources, id, signal);
  return asked;
}

/** Takes a proposal back that was put forward; its wave is planned again. Safe to repeat. */
export async function withdrawProposal(
  desk: ApprovalDesk,
  sources: VoorstelSources,
  id: string,
  person: Persoon,
  signal?: AbortSignal,
): Promise<Result<undefined, TakeBackRefusal | "changed">> {
  const taken = await takeRequestBack(desk, onderwerpOf(id), person, signal);
  if (!taken.ok) return taken;
  const read = await readVoorstel(sources, id, signal);
  if (read === undefined) return refuse("not-found");
  const next = takeVoorstelBack(read.stored.value);
  const saved = next.ok ? await saveOver(sources.voorstellen, read.stored, next.value, signal) : ok(read.stored);
  if (!saved.ok) return saved;
  await moveGolf(sources, id, signal);
  return ok(undefined);
}

function onderwerpOf(id: string): Onderwerp {
  return { soort: "uitrolvoorstel", id };
}
