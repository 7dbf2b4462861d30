import type { Afspraak } from "../../domain/afspraak.ts";
import { adopt, type Evaluatie, type Evaluatiestatus, takeBack } from "../../domain/evaluatie.ts";
import type { Verslag } from "../../domain/verslaginhoud.ts";
import type { Verslagregel } from "../../domain/verslagregel.ts";
import { GraphFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import type { Repository } from "../list/repository.ts";
import { storedIn } from "./documentSources.ts";
import type { OnderwerpState, OnderwerpStore } from "./onderwerp.ts";
import { etagIn, verslagVersie } from "./verslagVersie.ts";

/** What adopting minutes works with. */
export type VerslagSources = Readonly<{
  evaluaties: Repository<Evaluatie>;
  regels: Repository<Verslagregel>;
  afspraken: Repository<Afspraak>;
}>;

/** Minutes as they are now, with the row that they belong to. */
export type StoredVerslag = Readonly<{ stored: Stored<Evaluatie>; verslag: Verslag }>;

/**
 * Decisions on minutes: agreed to they are adopted, sent back they can be written in again. Nothing is decided on minutes
 * of which a line cannot be read: nobody knows what it says.
 */
export function evaluatieStore(sources: VerslagSources): OnderwerpStore {
  return {
    soort: "evaluatie",
    async read(id, _instellingen, signal) {
      const read = await readVerslag(sources, id, signal);
      return read && verslagState(read);
    },
    async carryOut(id, { versie, verdict }, signal) {
      const read = await readVerslag(sources, id, signal);
      if (read === undefined) return versie;
      const { stored, verslag } = read;
      const now = verslagVersie(stored.etag, verslag);
      const next = verdict.kind === "approve" ? adopt(stored.value) : takeBack(stored.value);
      if (!next.ok) return now;
      if (now !== versie) throw new GraphFailure("conflict", "The minutes were changed meanwhile.", { status: 412 });
      const saved = await sources.evaluaties.save({ ...stored, etag: etagIn(versie) }, next.value, signal);
      return verslagVersie(saved.etag, { ...verslag, evaluatie: saved.value });
    },
  };
}

/** Reads minutes with their lines; undefined when they are gone or something of them cannot be read. */
export async function readVerslag(
  { evaluaties, regels, afspraken }: VerslagSources,
  id: string,
  signal?: AbortSignal,
): Promise<StoredVerslag | undefined> {
  const [stored, lines, agreements] = await Promise.all([
    storedIn(evaluaties, id, signal),
    regels.find("EvaluatieLookupId", id, signal),
    afspraken.find("EvaluatieLookupId", id, signal),
  ]);
  if (stored === undefined || lines.unreadable.length > 0 || agreements.unreadable.length > 0) return undefined;
  return { stored, verslag: { evaluatie: stored.value, regels: lines.stored, afspraken: agreements.stored } };
}

/** What the approval rules want to know of minutes. Whoever made the row planned the meeting: that is no work of theirs. */
export function verslagState({ stored, verslag }: StoredVerslag): OnderwerpState {
  return {
    versie: verslagVersie(stored.etag, verslag),
    awaiting: stored.value.status === "submitted",
    title: stored.value.title,
    outcome: OUTCOMES[stored.value.status],
    lastChangedBy: stored.modified.writer,
  };
}

/** A concept may be one that was sent back; only what was written after a decision is taken for its outcome. */
const OUTCOMES = {
  planned: undefined,
  draft: "rejected",
  submitted: undefined,
  adopted: "approved",
} as const satisfies Record<Evaluatiestatus, OnderwerpState["outcome"]>;
