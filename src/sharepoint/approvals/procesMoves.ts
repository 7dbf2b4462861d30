import { isFrozen, type Procesdocument } from "../../domain/procesdocument.ts";
import { type DescriptionEvent, statusAfter } from "../../domain/procesStatus.ts";
import { isFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import { type DocumentSources, storedIn } from "./documentSources.ts";

const LOOKS = 3;

/**
 * Lets the status of a process follow what happened to its description. Where there are several descriptions it is for
 * people to say what that means, and it stays. Safe to repeat.
 */
export async function moveProces(
  sources: Pick<DocumentSources, "documenten" | "processen">,
  document: Stored<Procesdocument>,
  kind: DescriptionEvent["kind"],
  signal?: AbortSignal,
): Promise<void> {
  const { procesId, soort, vastgesteldeVersie } = document.value;
  if (procesId === undefined || soort !== "procesbeschrijving") return;
  const again = kind !== "adopted" && vastgesteldeVersie !== undefined;
  for (let look = 0; look < LOOKS; look++) {
    const proces = await storedIn(sources.processen, procesId, signal);
    const status = proces && statusAfter(proces.value.status, { kind, again });
    if (proces === undefined || status === undefined) return;
    if (!(await isOnlyDescription(sources, document, procesId, signal))) return;
    try {
      await sources.processen.save(proces, { ...proces.value, status }, signal);
      return;
    } catch (error) {
      if (!isFailure(error, "conflict")) throw error;
    }
  }
}

async function isOnlyDescription(
  { documenten }: Pick<DocumentSources, "documenten">,
  { id }: Stored<Procesdocument>,
  procesId: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const { stored } = await documenten.find("ProcesLookupId", procesId, signal);
  return !stored.some(
    (other) =>
      other.id !== id &&
      other.value.soort === "procesbeschrijving" &&
      other.value.status !== "retired" &&
      !isFrozen(other.value),
  );
}
