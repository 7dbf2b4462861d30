import { calendarDateOf } from "../../domain/time.ts";
import { holdsFor, type Onderwerp, type Verzoek, verzoekIdFor } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { toAsk } from "../../domain/zeggenschap.ts";
import { type ApprovalDesk, type Case, openCase } from "./desk.ts";
import { appendOnce, writtenBy } from "./log.ts";

export type AskRefusal = "not-awaiting" | "nobody-decides" | "in-force";

/**
 * Asks for a decision on the subject as it stands now. Whoever asks for the same version, tab or bot, asks once.
 * `aanvrager` is who wants to know; the bot asks for others, a person for themselves. With a `versie` only that version is
 * asked about: of another one somebody else may be the asker.
 */
export async function ask(
  desk: ApprovalDesk,
  onderwerp: Onderwerp,
  aanvrager: Persoon,
  signal?: AbortSignal,
  versie?: string,
): Promise<Result<Verzoek, AskRefusal>> {
  const found = await openCase(desk, onderwerp, signal);
  if (found === undefined || !found.state.awaiting) return refuse("not-awaiting");
  if (versie !== undefined && versie !== found.state.versie) return refuse("not-awaiting");
  const { goedkeuring, state } = found;
  if (goedkeuring?.state === "open") return ok(goedkeuring.verzoek);
  if (goedkeuring !== undefined && holdsFor(goedkeuring, state.versie)) return refuse("in-force");

  const verzoek = verzoekFor(desk, found, aanvrager);
  if (verzoek.beoordelaars.length === 0) return refuse("nobody-decides");
  const append = { event: verzoek, onderwerp, title: verzoek.title, key: verzoek.verzoekId };
  await appendOnce(
    desk.log,
    append,
    (logged) => logged.kind === "verzoek" && logged.stamp.untouched && logged.verzoekId === verzoek.verzoekId,
    signal,
  );
  return ok(verzoek);
}

function verzoekFor({ now }: ApprovalDesk, { onderwerp, state, beslissers }: Case, aanvrager: Persoon): Verzoek {
  return {
    kind: "verzoek",
    verzoekId: verzoekIdFor(onderwerp, state.versie),
    onderwerp,
    versie: state.versie,
    title: state.title,
    ...toAsk(onderwerp, aanvrager, calendarDateOf(now()), { beslissers, onderwerp: state }),
    aanvrager,
  };
}

/** Takes an open request back; does nothing when it is not open any more. */
export async function withdrawRequest(
  desk: ApprovalDesk,
  onderwerp: Onderwerp,
  door: Persoon,
  signal?: AbortSignal,
): Promise<void> {
  const found = await openCase(desk, onderwerp, signal);
  if (found?.goedkeuring?.state !== "open") return;
  const { verzoekId } = found.goedkeuring.verzoek;
  const key = `intrekking/${verzoekId}`;
  const append = { event: { kind: "intrekking", verzoekId, door }, onderwerp, title: found.state.title, key } as const;
  await appendOnce(desk.log, append, writtenBy("intrekking", desk.self), signal);
}

/** Ends a decision, so that its subject can start anew; does nothing when there is none. */
export async function reopenDecision(
  desk: ApprovalDesk,
  onderwerp: Onderwerp,
  signal?: AbortSignal,
  versie?: string,
): Promise<void> {
  const found = await openCase(desk, onderwerp, signal);
  if (versie !== undefined && found?.state.versie !== versie) return;
  if (found?.goedkeuring?.state !== "approved" && found?.goedkeuring?.state !== "rejected") return;
  const { verzoekId } = found.goedkeuring.verzoek;
  const key = `heropening/${verzoekId}`;
  const append = { event: { kind: "heropening", verzoekId }, onderwerp, title: found.state.title, key } as const;
  await appendOnce(desk.log, append, (logged) => logged.kind === "heropening" && logged.stamp.untouched, signal);
}
