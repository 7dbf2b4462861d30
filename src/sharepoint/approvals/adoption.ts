import { documentStanding } from "../../domain/documentStanding.ts";
import { submitDocument, type SubmitRefusal, withdrawDocument } from "../../domain/documentTransitions.ts";
import type { Onderwerp, Verzoek } from "../../domain/goedkeuring.ts";
import type { Persoon } from "../../domain/persoon.ts";
import { refuse, type Result } from "../../domain/result.ts";
import { isFailure } from "../graph/failure.ts";
import { ask, type AskRefusal } from "./asking.ts";
import { type ApprovalDesk, openCase } from "./desk.ts";
import { documentIn, type DocumentSources, storedIn } from "./documentSources.ts";
import { canBeAsked, takeRequestBack, type TakeBackRefusal } from "./putting.ts";
import { moveProces } from "./procesMoves.ts";

/** `not-found`: gone, unreadable or a frozen copy. `changed`: somebody changed it this moment; look again. */
export type PutRefusal = SubmitRefusal | AskRefusal | "not-found" | "changed";

/**
 * Puts the version of a document that stands there now to those who have to agree. Safe to repeat: what was already put
 * forward is asked about once.
 */
export async function putForAdoption(
  desk: ApprovalDesk,
  sources: DocumentSources,
  documentId: string,
  person: Persoon,
  signal?: AbortSignal,
): Promise<Result<Verzoek, PutRefusal>> {
  const [document, found] = await Promise.all([
    documentIn(sources, documentId, signal),
    openCase(desk, onderwerpOf(documentId), signal),
  ]);
  if (document === undefined || found === undefined) return refuse("not-found");
  if (document.value.status !== "submitted") {
    const { procesId } = document.value;
    const [proces, file] = await Promise.all([
      procesId === undefined ? undefined : storedIn(sources.processen, procesId, signal),
      sources.files.fileOf(documentId, signal),
    ]);
    const next = submitDocument(document.value, {
      proces: proces?.value,
      checkedOut: file.checkedOutBy !== undefined,
      unproven: documentStanding(document, found.rounds).kind !== "adopted",
    });
    if (!next.ok) return next;
    if (!canBeAsked(desk, found, person)) return refuse("nobody-decides");
    try {
      await sources.documenten.save(document, next.value, signal);
    } catch (error) {
      if (isFailure(error, "conflict")) return refuse("changed");
      if (isFailure(error, "locked")) return refuse("checked-out");
      throw error;
    }
  }
  const asked = await ask(desk, onderwerpOf(documentId), person, signal);
  if (asked.ok) await moveProces(sources, document, "asked", signal);
  return asked;
}

export type WithdrawRefusal = TakeBackRefusal | "changed";

/** Takes a document back that was put forward; it is a concept again. Safe to repeat. */
export async function withdrawFromAdoption(
  desk: ApprovalDesk,
  sources: DocumentSources,
  documentId: string,
  person: Persoon,
  signal?: AbortSignal,
): Promise<Result<undefined, WithdrawRefusal>> {
  const taken = await takeRequestBack(desk, onderwerpOf(documentId), person, signal);
  if (!taken.ok) return taken;
  const document = await documentIn(sources, documentId, signal);
  if (document === undefined) return refuse("not-found");
  const next = withdrawDocument(document.value);
  if (!next.ok) return { ok: true, value: undefined };
  try {
    await sources.documenten.save(document, next.value, signal);
  } catch (error) {
    if (isFailure(error, "conflict")) return refuse("changed");
    throw error;
  }
  await moveProces(sources, document, "returned", signal);
  return { ok: true, value: undefined };
}

function onderwerpOf(id: string): Onderwerp {
  return { soort: "procesdocument", id };
}
