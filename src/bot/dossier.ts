import { beslissersIn } from "../domain/instelling.ts";
import { approvalRounds, currentApproval } from "../domain/approvalFold.ts";
import type { Goedkeuring, Onderwerp } from "../domain/goedkeuring.ts";
import type { Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import { readLogOf } from "../sharepoint/approvals/log.ts";
import { stateOf } from "../sharepoint/approvals/onderwerp.ts";
import { isFailure } from "../sharepoint/graph/failure.ts";
import type { Stored } from "../sharepoint/list/codec.ts";
import { valuesOf } from "../sharepoint/list/repository.ts";
import type { Office } from "./office.ts";

/** A point and every round of asking about it, read from SharePoint a moment ago. */
export type Dossier = Readonly<{
  /** Undefined when it is gone or cannot be read; `exists` tells which. */
  punt: Stored<Ontwikkelpunt> | undefined;
  exists: boolean;
  rounds: readonly Goedkeuring[];
  /** The round that counts now. */
  current: Goedkeuring | undefined;
}>;

/** Reads it all anew: what the replica knew may be a minute old, and cards and messages cannot be taken back. */
export async function openDossier(
  { workspace, desk }: Office,
  onderwerp: Onderwerp,
  signal?: AbortSignal,
): Promise<Dossier> {
  const [{ punt, exists }, log, reading] = await Promise.all([
    readPunt(workspace.punten, onderwerp.id, signal),
    readLogOf(workspace.log, onderwerp, signal),
    workspace.instellingen.all(signal),
  ]);
  const beslissers = beslissersIn(valuesOf(reading));
  const context = { botClientId: desk.botClientId, beslissers, onderwerp: punt && stateOf(punt) };
  const rounds = approvalRounds(onderwerp, log, context);
  return { punt, exists, rounds, current: currentApproval(onderwerp, log, context) };
}

async function readPunt(
  punten: Office["workspace"]["punten"],
  id: string,
  signal?: AbortSignal,
): Promise<Pick<Dossier, "punt" | "exists">> {
  try {
    const read = await punten.get(id, signal);
    return { punt: read.ok ? read.value : undefined, exists: true };
  } catch (error) {
    if (isFailure(error, "missing")) return { punt: undefined, exists: false };
    throw error;
  }
}
