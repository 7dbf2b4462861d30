import type { GeldigBesluit, OnderwerpNow, SoortOnderwerp, Verdict, Zegel } from "../../domain/goedkeuring.ts";
import type { Instelling } from "../../domain/instelling.ts";
import type { Ontwikkelpunt } from "../../domain/ontwikkelpunt.ts";
import type { Writer } from "../../domain/persoon.ts";
import { outcomeOf } from "../../domain/standing.ts";
import { approve, reject } from "../../domain/transitions.ts";
import { isFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import type { Repository } from "../list/repository.ts";

/** A subject as it stands in its list now, with what a decision needs to know of it. */
export type OnderwerpState = OnderwerpNow &
  Readonly<{
    title: string;
    /** What its own status says was decided, if anything. */
    outcome: "approved" | "rejected" | undefined;
    lastChangedBy: Writer;
  }>;

/** A decision that is final: on which version, what was decided, and by whom together. */
export type Genomen = Readonly<{ versie: string; verdict: Verdict; besluiten: readonly GeldigBesluit[] }>;

/** What the log is to say of a subject besides its version, once a formal decision was carried out on it. */
export type Bewijs = Omit<Zegel, "beoordelaars">;

/** How decisions on one kind of subject are carried out. Another kind of subject is another one of these. */
export type OnderwerpStore = Readonly<{
  soort: SoortOnderwerp;
  /** Undefined when the row is gone, cannot be read, or is nothing to decide on. */
  read(
    id: string,
    instellingen: Promise<readonly Instelling[]>,
    signal?: AbortSignal,
  ): Promise<OnderwerpState | undefined>;
  /** Carries a decision out on its version; answers the new version. Throws `conflict` when it changed. */
  carryOut(id: string, genomen: Genomen, signal?: AbortSignal): Promise<string>;
  /**
   * Does what follows from a decision that stands on its subject, of which `versie` was just seen. Answers what the log is
   * to say of it; undefined when there is nothing to say. Safe to repeat.
   */
  complete?(id: string, genomen: Genomen, versie: string, signal?: AbortSignal): Promise<Bewijs | undefined>;
}>;

/** Decisions on ontwikkelpunten change their status. */
export function ontwikkelpuntStore(punten: Repository<Ontwikkelpunt>): OnderwerpStore {
  async function stored(id: string, signal?: AbortSignal): Promise<Stored<Ontwikkelpunt> | undefined> {
    try {
      const read = await punten.get(id, signal);
      return read.ok ? read.value : undefined;
    } catch (error) {
      if (isFailure(error, "missing")) return undefined;
      throw error;
    }
  }

  return {
    soort: "ontwikkelpunt",
    async read(id, _instellingen, signal) {
      const point = await stored(id, signal);
      return point && stateOf(point);
    },
    async carryOut(id, { versie, verdict }, signal) {
      const point = await stored(id, signal);
      if (point === undefined) return versie;
      const next = verdict.kind === "approve" ? approve(point.value) : reject(point.value);
      if (!next.ok) return point.etag;
      const saved = await punten.save({ ...point, etag: versie }, next.value, signal);
      return saved.etag;
    },
  };
}

/** What the approval rules want to know of a point. */
export function stateOf({ etag, created, modified, value }: Stored<Ontwikkelpunt>): OnderwerpState {
  return {
    versie: etag,
    awaiting: value.status === "submitted",
    createdById: created.writer.kind === "person" ? created.writer.persoon.id : undefined,
    title: value.title,
    outcome: outcomeOf(value.status),
    lastChangedBy: modified.writer,
  };
}
