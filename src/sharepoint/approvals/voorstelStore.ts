import type { Uitrolgolf } from "../../domain/uitrolgolf.ts";
import type { Uitrolvoorstel, Voorstelstatus } from "../../domain/uitrolvoorstel.ts";
import { decideVoorstel, golfAfter } from "../../domain/voorstelbesluit.ts";
import { isFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import type { Repository } from "../list/repository.ts";
import { storedIn } from "./documentSources.ts";
import type { OnderwerpState, OnderwerpStore } from "./onderwerp.ts";

/** What deciding on the roll-out works with. */
export type VoorstelSources = Readonly<{ voorstellen: Repository<Uitrolvoorstel>; golven: Repository<Uitrolgolf> }>;

/** A proposal with the wave that it is about, as they are now. */
export type StoredVoorstel = Readonly<{ stored: Stored<Uitrolvoorstel>; golf: Stored<Uitrolgolf> }>;

/** Decisions on proposals: agreed to, the wave is decided; the wave follows after its proposal says so. */
export function voorstelStore(sources: VoorstelSources): OnderwerpStore {
  const { voorstellen } = sources;
  return {
    soort: "uitrolvoorstel",
    async read(id, _instellingen, signal) {
      const read = await readVoorstel(sources, id, signal);
      return read && voorstelState(read);
    },
    async carryOut(id, { versie, verdict }, signal) {
      const stored = await storedIn(voorstellen, id, signal);
      if (stored === undefined) return versie;
      const next = decideVoorstel(stored.value, verdict.kind);
      if (!next.ok) return stored.etag;
      return (await voorstellen.save({ ...stored, etag: versie }, next.value, signal)).etag;
    },
    async complete(id, _genomen, _versie, signal) {
      await moveGolf(sources, id, signal);
      return undefined;
    },
  };
}

/** Reads a proposal with its wave; undefined when one of them is gone or cannot be read. */
export async function readVoorstel(
  { voorstellen, golven }: VoorstelSources,
  id: string,
  signal?: AbortSignal,
): Promise<StoredVoorstel | undefined> {
  const stored = await storedIn(voorstellen, id, signal);
  const golf = stored === undefined ? undefined : await storedIn(golven, stored.value.golfId, signal);
  return stored === undefined || golf === undefined ? undefined : { stored, golf };
}

/** What the approval rules want to know of a proposal. */
export function voorstelState({ stored, golf }: StoredVoorstel): OnderwerpState {
  const { writer } = stored.created;
  return {
    versie: stored.etag,
    awaiting: stored.value.status === "submitted",
    createdById: writer.kind === "person" ? writer.persoon.id : undefined,
    title: golf.value.title,
    outcome: OUTCOMES[stored.value.status],
    lastChangedBy: stored.modified.writer,
  };
}

const OUTCOMES = {
  draft: undefined,
  submitted: undefined,
  adopted: "approved",
  rejected: "rejected",
} as const satisfies Record<Voorstelstatus, OnderwerpState["outcome"]>;

/** How often somebody may change the wave while it follows its proposal. */
const ATTEMPTS = 4;

/** Lets the wave follow its proposal. Safe to repeat; what people write in the wave meanwhile is kept. */
export async function moveGolf(sources: VoorstelSources, id: string, signal?: AbortSignal): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const read = await readVoorstel(sources, id, signal);
    if (read === undefined) return;
    try {
      await sources.golven.save(read.golf, golfAfter(read.golf.value, read.stored.value), signal);
      return;
    } catch (error) {
      if (!isFailure(error, "conflict") || attempt === ATTEMPTS) throw error;
    }
  }
}
