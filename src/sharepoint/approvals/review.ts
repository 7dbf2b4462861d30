import type { Herziening, Toegepast, UitkomstHerziening } from "../../domain/goedkeuring.ts";
import { beslissersIn } from "../../domain/instelling.ts";
import type { Persoon, Writer } from "../../domain/persoon.ts";
import type { Proces } from "../../domain/proces.ts";
import {
  type Herzien,
  herzieningId,
  herzieningIn,
  reviewed,
  type ReviewRefusal,
  reviewProces,
} from "../../domain/procesherziening.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { calendarDateOf, type CalendarDate } from "../../domain/time.ts";
import { isFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import { type Repository, valuesOf } from "../list/repository.ts";
import type { ApprovalDesk } from "./desk.ts";
import { storedIn } from "./documentSources.ts";
import { appendOnce, readLogOf, sameWriter, writtenBy } from "./log.ts";

/** What somebody says when they look at a process again. */
export type Antwoord = Readonly<{ uitkomst: UitkomstHerziening; reason?: string }>;

/** A process, and what became of looking at it again by one date. */
export type ReviewCase = Readonly<{
  proces: Stored<Proces>;
  beslissers: Parameters<typeof reviewProces>[0]["beslissers"];
  herzien: Herzien | undefined;
}>;

/** Why an answer did not become the outcome, with how it stands then. */
export type NotReviewed = Readonly<{ refusal: ReviewRefusal | "not-found"; case: ReviewCase | undefined }>;

type ReviewDesk = Pick<ApprovalDesk, "log" | "instellingen" | "botClientId" | "self" | "now">;

/**
 * Says for a person what comes of looking at a process again, and carries it out. Safe to repeat; of two answers the first
 * counts. `herzienVoor` is the date of the review that the person had before them; without it the present one.
 */
export async function review(
  desk: ReviewDesk,
  processen: Repository<Proces>,
  about: Readonly<{ procesId: string; herzienVoor?: CalendarDate }>,
  antwoord: Antwoord & Readonly<{ door: Persoon }>,
  signal?: AbortSignal,
): Promise<Result<ReviewCase, NotReviewed>> {
  const { procesId } = about;
  const before = await openReview(desk, processen, about, signal);
  if (before === undefined) return refuse({ refusal: "not-found", case: before });
  const { uitkomst, reason = "", door } = antwoord;
  if (before.herzien === undefined) {
    const { proces, beslissers } = before;
    if (about.herzienVoor !== undefined && about.herzienVoor !== proces.value.herzienVoor) {
      return refuse({ refusal: "not-due", case: before });
    }
    const subject = { procesId, proces: proces.value, beslissers };
    const answered = reviewProces(subject, { uitkomst, reason, door }, calendarDateOf(desk.now()));
    if (!answered.ok) return refuse({ refusal: answered.error, case: before });
    await write(desk, before, answered.value, signal);
  }
  const date = about.herzienVoor ?? before.proces.value.herzienVoor;
  const period = { procesId, herzienVoor: date };
  await carryOutReview(desk, processen, period, signal);
  const after = await openReview(desk, processen, period, signal);
  const counted = after?.herzien?.antwoord;
  const isOurs = counted?.door.id === door.id && counted.uitkomst === uitkomst;
  return isOurs && after !== undefined ? ok(after) : refuse({ refusal: "already-reviewed", case: after });
}

/** Reads a process and what was answered about it, all anew. Undefined when it is gone, unreadable, or has no date. */
export async function openReview(
  desk: ReviewDesk,
  processen: Repository<Proces>,
  { procesId, herzienVoor }: Readonly<{ procesId: string; herzienVoor?: CalendarDate }>,
  signal?: AbortSignal,
): Promise<ReviewCase | undefined> {
  const [proces, log, reading] = await Promise.all([
    storedIn(processen, procesId, signal),
    readLogOf(desk.log, { soort: "proces", id: procesId }, signal),
    desk.instellingen.all(signal),
  ]);
  const date = herzienVoor ?? proces?.value.herzienVoor;
  if (proces === undefined || date === undefined) return undefined;
  const beslissers = beslissersIn(valuesOf(reading));
  const context = { procesId, proces: proces.value, beslissers, botClientId: desk.botClientId };
  return { proces, beslissers, herzien: herzieningIn(log, herzieningId(procesId, date), context) };
}

const LOOKS = 3;

/** Carries an answer out on its process and notes that; for the bot and for who answered. Safe to repeat. */
export async function carryOutReview(
  desk: ReviewDesk,
  processen: Repository<Proces>,
  about: Readonly<{ procesId: string; herzienVoor?: CalendarDate }>,
  signal?: AbortSignal,
): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    const found = await openReview(desk, processen, about, signal);
    if (found?.herzien === undefined) return false;
    const { antwoord, applied } = found.herzien;
    if (applied) return true;
    const carriers = carriersOf(desk, antwoord);
    if (!carriers.some((writer) => sameWriter(writer, desk.self))) return false;
    const versie = await change(processen, found, signal);
    if (versie === undefined) continue;
    const { verzoekId } = antwoord;
    const event: Toegepast = { kind: "toegepast", verzoekId, versie };
    const append = { event, ...inLog(found), key: `toegepast/${verzoekId}` };
    await appendOnce(desk.log, append, writtenBy("toegepast", ...carriers), signal);
    return true;
  }
  return false;
}

/** What somebody else made of the process in the meantime is left as it is: then the answer is only kept. */
async function change(
  processen: Repository<Proces>,
  { proces, herzien }: ReviewCase,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (herzien === undefined) return undefined;
  const { antwoord } = herzien;
  const { herzienVoor } = proces.value;
  const isThatPeriod = herzienVoor !== undefined && antwoord.verzoekId === herzieningId(proces.id, herzienVoor);
  if (!isThatPeriod) return proces.etag;
  try {
    const next = reviewed(proces.value, antwoord.uitkomst, calendarDateOf(antwoord.stamp.at));
    return (await processen.save(proces, next, signal)).etag;
  } catch (error) {
    if (isFailure(error, "conflict")) return undefined;
    throw error;
  }
}

async function write(desk: ReviewDesk, found: ReviewCase, event: Herziening, signal?: AbortSignal): Promise<void> {
  const append = { event, ...inLog(found), key: event.verzoekId };
  const mayWrite = writtenBy("herziening", ...carriersOf(desk, event));
  await appendOnce(desk.log, append, (logged) => logged.kind === "herziening" && mayWrite(logged), signal);
}

function inLog({ proces }: ReviewCase) {
  return { onderwerp: { soort: "proces", id: proces.id } as const, title: proces.value.title };
}

function carriersOf({ botClientId }: ReviewDesk, { door }: Pick<Herziening, "door">): readonly Writer[] {
  return [
    { kind: "app", clientId: botClientId },
    { kind: "person", persoon: door },
  ];
}
