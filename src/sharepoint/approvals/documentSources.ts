import type { Instelling } from "../../domain/instelling.ts";
import { afdelingenIn } from "../../domain/instelling.ts";
import type { OnderwerpNow } from "../../domain/goedkeuring.ts";
import type { Proces } from "../../domain/proces.ts";
import { type Documentstatus, isFrozen, type Procesdocument } from "../../domain/procesdocument.ts";
import { zeggenschapOver } from "../../domain/zeggenschap.ts";
import type { Files } from "../files/files.ts";
import { isFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import type { Repository } from "../list/repository.ts";
import type { OnderwerpState } from "./onderwerp.ts";

/** What adopting documents works with. */
export type DocumentSources = Readonly<{
  documenten: Repository<Procesdocument>;
  processen: Repository<Proces>;
  files: Pick<Files, "fileOf" | "content" | "freeze" | "freezePdf" | "documentOf">;
  botClientId: string;
}>;

/** A row as it is now; undefined when it is gone or cannot be read. */
export async function storedIn<T>(
  repository: Repository<T>,
  id: string,
  signal?: AbortSignal,
): Promise<Stored<T> | undefined> {
  try {
    const read = await repository.get(id, signal);
    return read.ok ? read.value : undefined;
  } catch (error) {
    if (isFailure(error, "missing")) return undefined;
    throw error;
  }
}

/** A document that can be adopted, as it is now: frozen copies are none. */
export async function documentIn(
  { documenten }: Pick<DocumentSources, "documenten">,
  id: string,
  signal?: AbortSignal,
): Promise<Stored<Procesdocument> | undefined> {
  const stored = await storedIn(documenten, id, signal);
  return stored === undefined || isFrozen(stored.value) ? undefined : stored;
}

/**
 * What the approval rules want to know of a document, from the rows of the lists. Who wrote the content cannot be told
 * from them; `documentStore` asks the versions.
 */
export function documentStateOf(
  { etag, modified, value }: Stored<Procesdocument>,
  proces: Proces | undefined,
  instellingen: Iterable<Instelling>,
): OnderwerpState {
  const zeggenschap: OnderwerpNow["zeggenschap"] =
    value.procesId === undefined || proces === undefined
      ? undefined
      : { ...zeggenschapOver(value.procesId, proces, afdelingenIn(instellingen)), authorUnknown: true };
  return {
    versie: etag,
    awaiting: value.status === "submitted",
    title: value.name,
    outcome: OUTCOMES[value.status],
    lastChangedBy: modified.writer,
    zeggenschap,
  };
}

/** A concept may be a rejected one. Only what the bot wrote after a decision is taken for its outcome, see the fold. */
const OUTCOMES = {
  concept: "rejected",
  submitted: undefined,
  adopted: "approved",
  retired: undefined,
} as const satisfies Record<Documentstatus, OnderwerpState["outcome"]>;
