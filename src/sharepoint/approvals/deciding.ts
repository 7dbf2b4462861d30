import { calendarDateOf } from "../../domain/time.ts";
import { decide, type DecideRefusal } from "../../domain/decide.ts";
import {
  type Besluit,
  type Goedkeuring,
  isFormal,
  isInForce,
  type Logged,
  type Onderwerp,
  type Toegepast,
  type Verdict,
} from "../../domain/goedkeuring.ts";
import type { Persoon, Writer } from "../../domain/persoon.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { isFailure } from "../graph/failure.ts";
import { type ApprovalDesk, type Case, openCase } from "./desk.ts";
import { appendOnce, sameWriter, writtenBy } from "./log.ts";
import type { Genomen } from "./onderwerp.ts";

/** Why somebody's decision did not become the outcome, with the case as it is then. */
export type NotDecided = Readonly<{ refusal: DecideRefusal | "not-found"; case: Case | undefined }>;

/** A subject, and the request that the person had before them when they decided, if that is known. */
export type Shown = Onderwerp & Readonly<{ verzoekId?: string }>;

/**
 * Decides for a person and carries it out. Of two who decide at once the log has one outcome, and both are told it.
 * Safe to repeat: who already decided so is told the same again. With a `verzoekId` only that request is decided on:
 * what changed and was asked anew in between is not approved unseen.
 */
export async function decideOn(
  desk: ApprovalDesk,
  { verzoekId, ...onderwerp }: Shown,
  verdict: Verdict,
  door: Persoon,
  signal?: AbortSignal,
): Promise<Result<Case, NotDecided>> {
  const before = await openCase(desk, onderwerp, signal);
  if (before?.goedkeuring === undefined) return refuse({ refusal: "not-found", case: before });
  const { goedkeuring, state, beslissers } = before;
  if (verzoekId !== undefined && verzoekId !== goedkeuring.verzoek.verzoekId) {
    return refuse({ refusal: "subject-changed", case: before });
  }
  if (!hasDecidedSo(goedkeuring, door, verdict)) {
    const decided = decide(goedkeuring, verdict, door, state, { beslissers }, calendarDateOf(desk.now()));
    if (!decided.ok) return refuse({ refusal: decided.error, case: before });
    await write(desk, before, decided.value, signal);
  }
  await carryOut(desk, onderwerp, signal);
  return outcomeFor(await openCase(desk, onderwerp, signal), door, verdict);
}

function write(desk: ApprovalDesk, { onderwerp, state }: Case, besluit: Besluit, signal?: AbortSignal) {
  const { verzoekId, door } = besluit;
  const append = { event: besluit, onderwerp, title: state.title, key: `besluit/${verzoekId}/${door.id}` };
  const mayWrite = writtenBy("besluit", ...writersOf(desk.botClientId, door));
  const isSame = (logged: Logged): boolean =>
    logged.kind === "besluit" && logged.door.id === door.id && mayWrite(logged);
  return appendOnce(desk.log, append, isSame, signal);
}

function outcomeFor(after: Case | undefined, door: Persoon, verdict: Verdict): Result<Case, NotDecided> {
  if (after?.goedkeuring === undefined) return refuse({ refusal: "not-found", case: after });
  if (after.goedkeuring.state === "lapsed") return refuse({ refusal: "subject-changed", case: after });
  return hasDecidedSo(after.goedkeuring, door, verdict)
    ? ok(after)
    : refuse({ refusal: "already-decided", case: after });
}

function hasDecidedSo({ state, besluiten }: Goedkeuring, door: Persoon, { kind }: Verdict): boolean {
  if (state === "reopened" || state === "withdrawn" || state === "lapsed") return false;
  return besluiten.some((besluit) => besluit.door.id === door.id && besluit.verdict.kind === kind);
}

const LOOKS = 3;

/**
 * Carries out a valid decision on its subject and notes that; for the bot and for the one who decided. Safe to do
 * twice and at the same time as others. Answers whether the decision stands.
 */
export async function carryOut(desk: ApprovalDesk, onderwerp: Onderwerp, signal?: AbortSignal): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    const found = await openCase(desk, onderwerp, signal);
    const goedkeuring = found?.goedkeuring;
    if (found === undefined || goedkeuring === undefined) return false;
    if (isInForce(goedkeuring)) return true;
    if (!isDecided(goedkeuring) || !mayCarryOut(desk, goedkeuring)) return false;
    if (!found.state.awaiting) {
      if (found.state.outcome !== goedkeuring.state) return false;
      return note(desk, found, goedkeuring, found.state.versie, signal);
    }
    const versie = await changeSubject(desk, found, goedkeuring, signal);
    if (versie !== undefined) return note(desk, found, goedkeuring, versie, signal);
  }
  return false;
}

type Decided = Goedkeuring & Readonly<{ state: "approved" | "rejected" }>;

function isDecided(goedkeuring: Goedkeuring): goedkeuring is Decided {
  return goedkeuring.state === "approved" || goedkeuring.state === "rejected";
}

function mayCarryOut({ self, botClientId }: ApprovalDesk, decided: Decided): boolean {
  return carriersOf(botClientId, decided).some((writer) => sameWriter(self, writer));
}

/** Only from them it counts that a decision was carried out, see `invalidityOf`. */
function carriersOf(botClientId: string, { verzoek, besluit }: Decided): readonly Writer[] {
  return isFormal(verzoek.onderwerp) ? [{ kind: "app", clientId: botClientId }] : writersOf(botClientId, besluit.door);
}

function writersOf(botClientId: string, decider: Persoon): readonly Writer[] {
  return [
    { kind: "app", clientId: botClientId },
    { kind: "person", persoon: decider },
  ];
}

/**
 * Undefined when somebody was before us, changed the subject or has it checked out: the next look tells which. The
 * decision stands; whoever comes next carries it out.
 */
async function changeSubject(
  { stores }: ApprovalDesk,
  { onderwerp }: Case,
  decided: Decided,
  signal?: AbortSignal,
): Promise<string | undefined> {
  try {
    return await stores[onderwerp.soort]?.carryOut(onderwerp.id, takenIn(decided), signal);
  } catch (error) {
    if (isFailure(error, "conflict", "locked")) return undefined;
    throw error;
  }
}

/** Notes it, after what follows from it was done: the note says that there is nothing left to do. */
async function note(
  desk: ApprovalDesk,
  { onderwerp, state }: Case,
  decided: Decided,
  versie: string,
  signal?: AbortSignal,
): Promise<true> {
  const { verzoekId } = decided.verzoek;
  const bewijs = await desk.stores[onderwerp.soort]?.complete?.(onderwerp.id, takenIn(decided), versie, signal);
  const zegel = bewijs === undefined ? {} : { zegel: { ...bewijs, beoordelaars: decided.askedOf } };
  const event: Toegepast = { kind: "toegepast", verzoekId, versie, ...zegel };
  const append = { event, onderwerp, title: state.title, key: `toegepast/${verzoekId}` };
  await appendOnce(desk.log, append, writtenBy("toegepast", ...carriersOf(desk.botClientId, decided)), signal);
  return true;
}

function takenIn({ verzoek, besluit, besluiten }: Decided): Genomen {
  return { versie: verzoek.versie, verdict: besluit.verdict, besluiten };
}
