import { documentStanding } from "../../domain/documentStanding.ts";
import { reviseDocument } from "../../domain/documentTransitions.ts";
import type { Toegepast } from "../../domain/goedkeuring.ts";
import { isFailure } from "../graph/failure.ts";
import { etagCounter } from "../list/row.ts";
import { type ApprovalDesk, openCase } from "./desk.ts";
import { documentIn, type DocumentSources } from "./documentSources.ts";
import { keepCopy } from "./documentStore.ts";
import { inhoudOf } from "./inhoud.ts";
import { appendOnce, writtenBy } from "./log.ts";

/**
 * Makes the word in the row true again after somebody wrote in an adopted document: a concept beside the adopted version
 * when its content changed; still adopted, and noted as such, when only something else in the row did. Only for the bot.
 * Answers whether there was anything to do.
 */
export async function settleEdit(
  desk: ApprovalDesk,
  sources: DocumentSources,
  documentId: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const onderwerp = { soort: "procesdocument", id: documentId } as const;
  const found = await openCase(desk, onderwerp, signal);
  const document = await documentIn(sources, documentId, signal);
  if (found === undefined || document === undefined || document.value.status !== "adopted") return false;
  const standing = documentStanding(document, found.rounds);
  if (standing.kind !== "edited") return false;

  const file = await sources.files.fileOf(documentId, signal);
  if (etagCounter(file.eTag) !== etagCounter(document.etag)) return false;
  const { inhoud, verzoekId } = standing.vastgesteld;
  if (inhoud !== "" && inhoudOf(document.value, file) === inhoud) {
    const last = found.rounds.findLast((round) => round.verzoek.verzoekId === verzoekId);
    const zegel = last?.state === "approved" ? last.toegepast?.zegel : undefined;
    const event: Toegepast = { kind: "toegepast", verzoekId, versie: document.etag, zegel };
    const key = `toegepast/${verzoekId}/${etagCounter(document.etag)}`;
    await appendOnce(
      desk.log,
      { event, onderwerp, title: document.value.name, key },
      writtenBy("toegepast", desk.self),
      signal,
    );
    return true;
  }
  return revise(sources, document, signal);
}

/**
 * Makes the copy of an adopted version again that somebody took away or wrote in, as long as the document itself is still
 * that version. Answers whether it was made.
 */
export async function keepCopyAgain(
  desk: ApprovalDesk,
  sources: DocumentSources,
  documentId: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const found = await openCase(desk, { soort: "procesdocument", id: documentId }, signal);
  const document = await documentIn(sources, documentId, signal);
  if (found === undefined || document === undefined) return false;
  const standing = documentStanding(document, found.rounds);
  if (standing.kind !== "adopted") return false;
  try {
    await keepCopy(sources, document, standing.vastgesteld.versie, signal);
    return true;
  } catch (error) {
    if (isFailure(error, "conflict")) return false;
    throw error;
  }
}

async function revise(
  { documenten }: DocumentSources,
  document: NonNullable<Awaited<ReturnType<typeof documentIn>>>,
  signal?: AbortSignal,
): Promise<boolean> {
  const next = reviseDocument(document.value);
  if (!next.ok) return false;
  try {
    await documenten.save(document, next.value, signal);
    return true;
  } catch (error) {
    // Somebody is still writing in it: the next look finds what came of that.
    if (isFailure(error, "conflict", "locked")) return false;
    throw error;
  }
}
